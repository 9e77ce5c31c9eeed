import type { Leaf } from "../../src/core/fields/leaf.js";
import type { Printable } from "../print/code.js";
import { code, lines, typeFrom } from "../print/code.js";
import { property } from "../print/property.js";
import { namedPart } from "./composite-parts.js";
import { filterType, inputsFile, writeType } from "./leaf-types.js";

/** The inputs of one composite: create, update, filter, order. */
export function compositeInputs(name: string, leaves: readonly Leaf[]): Printable {
  const members = (typeOf: (leaf: Leaf) => Printable): Printable =>
    lines(
      leaves.map((leaf) =>
        property({ name: leaf.subField!, type: typeOf(leaf), isOptional: true, documentation: null }),
      ),
    );
  const written = leaves.filter((leaf) => leaf.isWritable);
  return code`
    export interface ${name}CreateInput {
      ${lines(
        written.map((leaf) =>
          property({
            name: leaf.subField!,
            type: writeType(leaf, namedPart(name, leaf), true),
            isOptional: true,
            documentation: leaf.description,
          }),
        ),
      )}
    }

    /** Sub-fields that are left out stay as they are. */
    export type ${name}UpdateInput = ${name}CreateInput;

    export interface ${name}FilterInput {
      ${members((leaf) => filterType(leaf, namedPart(name, leaf)))}
    }

    export interface ${name}OrderByInput {
      ${members(() => typeFrom(inputsFile, "OrderByDirection"))}
    }
  `;
}
