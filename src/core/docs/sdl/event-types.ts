import type { ObjectType, Workspace } from "../../model/workspace.js";
import { eventTypeName, typeNamesOf } from "../../naming/type-names.js";
import { recordActions, type RecordAction } from "../../surface/record-event-fields.js";
import { singularOf } from "./field-descriptions.js";
import type { SdlType } from "./sdl-type.js";

/** A change to a record, as subscriptions tell it. */
export function eventType(workspace: Workspace, object: ObjectType): SdlType {
  return {
    kind: "object",
    name: eventTypeName(object, workspace.objectsBySingular),
    description: `A change to a ${singularOf(object)}`,
    fields: [
      { name: "action", type: "RecordAction!", description: "What happened" },
      {
        name: "record",
        type: `${typeNamesOf(object).record}!`,
        description: `The ${singularOf(object)} after the change; as it was last when it is destroyed`,
      },
      { name: "updatedFields", type: "[String!]", description: "Names of the fields that an update changed" },
    ],
  };
}

const actions: Readonly<Record<RecordAction, string>> = {
  CREATED: "The record is new",
  UPDATED: "Fields of the record changed",
  DELETED: "The record was soft-deleted: it can be restored",
  DESTROYED: "The record was removed for good",
  RESTORED: "The soft deletion of the record was taken back",
};

export const recordActionType: SdlType = {
  kind: "enum",
  name: "RecordAction",
  description: "What can happen to a record",
  values: recordActions.map((name) => ({ name, description: actions[name] })),
};
