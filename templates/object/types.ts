import { servedFields } from "../../src/core/surface/record-operations.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { ObjectType, Workspace } from "../../src/core/model/workspace.js";
import type { Code } from "../print/code.js";
import { code, declared, lines } from "../print/code.js";
import { createInput } from "./create-input.js";
import { enumTypes } from "./enum-types.js";
import { filterInput } from "./filter-input.js";
import { orderByInput } from "./order-by-input.js";
import { recordType } from "./record-type.js";
import { relationInputs } from "./relation-inputs.js";
import { updateInput } from "./update-input.js";

export interface ObjectInWorkspace {
  readonly object: ObjectType;
  readonly workspace: Workspace;
}

/** `<object>.types.ts`: the record of one object and all its inputs. */
export function objectTypes(subject: ObjectInWorkspace): Code {
  const fields = servedFields(subject.object);
  const names = typeNamesOf(subject.object);
  return code`
    ${lines(
      [
        ...enumTypes(subject.object, fields),
        recordType(subject, fields),
        createInput(subject, fields),
        updateInput(subject.object),
        ...relationInputs(subject.object, fields),
        filterInput(subject, fields),
        orderByInput(subject, fields),
      ],
      "\n\n",
    )}

    /** All of the above, for what is typed by object. */
    export interface ${declared(names.types)} {
      readonly record: ${declared(names.record)};
      readonly createInput: ${declared(names.createInput)};
      readonly updateInput: ${declared(names.updateInput)};
      readonly filterInput: ${declared(names.filterInput)};
      readonly orderByInput: ${declared(names.orderByInput)};
    }
  `;
}
