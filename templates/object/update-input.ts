import type { ObjectType } from "../../src/core/model/workspace.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { code, declared, fit } from "../print/code.js";

/** What may be given on update: the same, all of it optional, without the id. */
export function updateInput(object: ObjectType): Printable {
  const names = typeNamesOf(object);
  const start = code`export type ${declared(names.updateInput)} = Partial<`;
  const changed = code`Omit<${declared(names.createInput)}, "id">`;
  const broken = code`
    ${start}
      ${changed}
    >;
  `;
  return code`
    /** Fields that are left out stay as they are. */
    ${fit(code`${start}${changed}>;`, broken)}
  `;
}
