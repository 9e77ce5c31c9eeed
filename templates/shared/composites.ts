import type { Leaf } from "../../src/core/fields/leaf.js";
import { fieldKinds } from "../../src/core/fields/field-kinds.js";
import type { CompositeType } from "../../src/core/naming/type-names.js";
import { compositeTypeNames } from "../../src/core/naming/type-names.js";
import type { Code, Printable } from "../print/code.js";
import { code, lines } from "../print/code.js";
import { docComment } from "../print/doc-comment.js";
import { property } from "../print/property.js";
import { leavesOfType } from "./leaves-of-type.js";
import { compositeInputs } from "./composite-inputs.js";
import { namedPart, partDeclaration } from "./composite-parts.js";
import { readType } from "./leaf-types.js";
import { schemaProperties } from "./schema-type.js";

/** `src/objects/composites.ts`: values and inputs of composite fields, the same in every server. */
export function composites(): Code {
  const types = Object.keys(compositeTypeNames) as CompositeType[];
  return code`
    ${lines(types.map(composite), "\n\n")}

    /** One stored file of a FILES field. */
    export interface FileObject {
      ${schemaProperties(leavesOfType("FILES")[0]!.schema.items!)}
    }
  `;
}

function composite(type: CompositeType): Printable {
  const name = compositeTypeNames[type];
  const leaves = leavesOfType(type);
  return lines(
    [
      ...leaves.map((leaf) => partDeclaration(name, leaf)),
      code`
        ${docComment(fieldKinds[type].summary)}
        export interface ${name} {
          ${lines(leaves.map((leaf) => part(name, leaf)))}
        }
      `,
      compositeInputs(name, leaves),
    ],
    "\n\n",
  );
}

function part(owner: string, leaf: Leaf): Printable {
  const type = readType(leaf, namedPart(owner, leaf));
  return property({ name: leaf.subField!, type, isOptional: false, documentation: leaf.description });
}
