import type { ObjectType, Workspace } from "../../core/model/workspace.js";
import { webhookActions, type WebhookAction } from "../../core/surface/webhook-actions.js";
import { nearestName } from "../../core/text/nearest-name.js";
import type { ApiErrorDetail } from "../errors/api-error.js";
import type { WriteAction } from "../records/events/record-change.js";

export const webhookActionOf: Record<WriteAction, WebhookAction> = {
  CREATED: "created",
  UPDATED: "updated",
  DELETED: "deleted",
  DESTROYED: "destroyed",
  RESTORED: "restored",
  UPSERTED: "upserted",
};

/** `<id of the object>.created`, `*.created`, `<id of the object>.*` or `*.*`. */
export type StoredOperation = string;

const anything = "*";

/** The operation as it is kept, or what is wrong with it. */
export function storeOperation(
  operation: string,
  workspace: Workspace,
  path: string,
): StoredOperation | ApiErrorDetail {
  const [objectName = "", action = "", ...rest] = operation.split(".");
  if (objectName === "" || action === "" || rest.length > 0) {
    const message = `"${operation}" is no operation: write <object>.<action> such as company.created, with * for every object or every action.`;
    return { path, message, value: operation };
  }
  if (action !== anything && !webhookActions.some((known) => known === action)) {
    const allowed = [...webhookActions, anything];
    const message = `"${operation}" names the action "${action}", which does not exist. Actions: ${allowed.join(", ")}.`;
    return {
      path,
      message,
      value: operation,
      allowed,
      ...nearest(action, webhookActions, (name) => `${objectName}.${name}`),
    };
  }
  if (objectName === anything) return operation;
  const object = workspace.objectsBySingular.get(objectName);
  if (object !== undefined) return `${object.id}.${action}`;
  const plural = workspace.objectsByPlural.get(objectName);
  const message = `"${operation}" names the object "${objectName}", which does not exist.`;
  const candidates = plural === undefined ? workspace.objectsBySingular.keys() : [plural.nameSingular];
  const hint = nearest(plural?.nameSingular ?? objectName, candidates, (name) => `${name}.${action}`);
  const question = hint.nearest === undefined ? "" : ` Did you mean "${hint.nearest}"?`;
  return { path, message: message + question, value: operation, ...hint };
}

/** The operation as clients know it; null when its object is gone, so that it means nothing any more. */
export function printOperation(operation: StoredOperation, workspace: Workspace): string | null {
  const [objectId = "", action = ""] = operation.split(".");
  if (objectId === anything) return operation;
  const object = workspace.objects.find(({ id }) => id === objectId);
  return object === undefined ? null : `${object.nameSingular}.${action}`;
}

/** The objects that operations name, and whether they name all of them. */
export function objectsOf(
  operations: readonly StoredOperation[],
  workspace: Workspace,
): { readonly objects: readonly ObjectType[]; readonly isEvery: boolean } {
  const ids = new Set(operations.map((operation) => operation.split(".")[0]));
  const isEvery = ids.has(anything);
  return { isEvery, objects: isEvery ? workspace.objects : workspace.objects.filter(({ id }) => ids.has(id)) };
}

/** The operations that an event answers to. */
export function operationsOfEvent(object: ObjectType, action: WriteAction): readonly StoredOperation[] {
  const verb = webhookActionOf[action];
  const exact = `${object.id}.${verb}`;
  // A workflow run is updated with every step it takes: only who names that wants it.
  if (object.nameSingular === "workflowRun" && verb === "updated") return [exact];
  return [exact, `${anything}.${verb}`, `${object.id}.${anything}`, `${anything}.${anything}`];
}

function nearest(
  wanted: string,
  candidates: Iterable<string>,
  print: (name: string) => string,
): { readonly nearest?: string } {
  const name = nearestName(wanted, candidates);
  return name === null ? {} : { nearest: print(name) };
}
