import { getArgumentValues } from "graphql";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import type { ObjectType, Workspace } from "../../../core/model/workspace.js";
import { eventTypeName } from "../../../core/naming/type-names.js";
import { recordEventFields } from "../../../core/surface/record-event-fields.js";
import type { RecordEvent } from "../../records/events/record-events.js";
import type { Selection } from "../../records/selection.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { collectFields } from "../execute/collect-fields.js";
import { selectRecord, withoutNulls } from "../execute/select-record.js";

/** What a subscription asks of each event. */
export interface SubscriptionPlan {
  readonly object: ObjectType;
  /** Response key of the root field. */
  readonly key: string;
  readonly filter: JsonValue | undefined;
  readonly parts: readonly EventPart[];
}

/** A member of an event under its response key. */
export type EventPart =
  | { readonly kind: "record"; readonly key: string; readonly selection: Selection }
  | { readonly kind: "value"; readonly key: string; readonly valueOf: (event: RecordEvent) => JsonValue };

/** Reads a subscription; validation has seen to it that it has one root field at most. Null: none of it is included. */
export function planSubscription(operation: PreparedOperation, workspace: Workspace): SubscriptionPlan | null {
  const type = operation.schema.getSubscriptionType();
  if (type === undefined || type === null) throw new Error("The schema has no subscriptions");
  const [root] = collectFields(operation, type.name, [operation.operation]);
  if (root === undefined) return null;
  const [key, group] = root;
  const [node] = group;
  const field = recordEventFields(workspace).get(node.name.value);
  const definition = type.getFields()[node.name.value];
  if (field === undefined || definition === undefined)
    throw new Error(`The schema has no subscription "${node.name.value}"`);
  const { object } = field;
  const args = withoutNulls(getArgumentValues(definition, node, operation.variables)) as JsonObject;
  const eventType = eventTypeName(object, workspace.objectsBySingular);
  const parts = [...collectFields(operation, eventType, group)].map(([partKey, nodes]): EventPart => {
    const name = nodes[0].name.value;
    if (name === "record")
      return { kind: "record", key: partKey, selection: selectRecord({ operation, workspace }, object, nodes) };
    const valueOf = name === "__typename" ? () => eventType : eventValues[name];
    if (valueOf === undefined) throw new Error(`An event has no member "${name}"`);
    return { kind: "value", key: partKey, valueOf };
  });
  return { object, key, filter: args["filter"], parts };
}

const eventValues: Readonly<Partial<Record<string, (event: RecordEvent) => JsonValue>>> = {
  action: ({ action }) => action,
  updatedFields: ({ updatedFields }) => updatedFields,
};
