import { leavesOf } from "../../src/core/fields/leaves-of.js";
import type { Field, ObjectType } from "../../src/core/model/workspace.js";
import { typeNamesOf, whereInputName } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared, lines } from "../print/code.js";
import { property } from "../print/property.js";
import { writeType } from "../shared/leaf-types.js";
import { compositeType, namedValue, onlyLeaf } from "./field-types.js";

/** How other objects connect to a record of this one: by its id or by a unique field. */
export function relationInputs(object: ObjectType, fields: readonly Field[]): readonly Printable[] {
  const names = typeNamesOf(object);
  const unique = fields.filter((field) => field.name === "id" || (field.isUnique && onlyLeaf(field) !== null));
  return [
    ...unique.map((field) => whereInput(object, field)),
    code`
      /** Names one record: give one of these. */
      export interface ${declared(names.whereUniqueInput)} {
        ${lines(unique.map((field) => uniqueMember(object, field)))}
      }
    `,
    code`
      export interface ${declared(names.connectInput)} {
        readonly where: ${declared(names.whereUniqueInput)};
      }
    `,
    code`
      export interface ${declared(names.relationInput)} {
        readonly connect?: ${declared(names.connectInput)};
        readonly disconnect?: boolean;
      }
    `,
  ];
}

function uniqueMember(object: ObjectType, field: Field): Printable {
  const isComposite = compositeType(field, "") !== null;
  const type = isComposite
    ? declared(whereInputName(object, field))
    : writeType(onlyLeaf(field)!, namedValue(object, field), false);
  const name = isComposite ? field.name : onlyLeaf(field)!.column;
  return property({ name, type, isOptional: true, documentation: null });
}

function whereInput(object: ObjectType, field: Field): Printable {
  if (compositeType(field, "") === null) return null;
  const parts = leavesOf(field).filter((leaf) => leaf.isUniquePart);
  return code`
    export interface ${declared(whereInputName(object, field))} {
      ${lines(
        parts.map((leaf) => property({ name: leaf.subField!, type: "string", isOptional: false, documentation: null })),
      )}
    }
  `;
}
