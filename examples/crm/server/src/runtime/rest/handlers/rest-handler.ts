import type { ServerResponse } from "node:http";
import type { Workspace } from "../../../core/model/workspace.js";
import type { RecordOperation } from "../../../core/surface/record-operations.js";
import type { Records } from "../../records/records.js";

/** What a handler reads of Express's request. */
export interface RestRequest {
  /** Relative to the object's router. */
  readonly url: string;
  readonly params: { readonly id?: unknown };
  /** Parsed JSON; undefined without a body. */
  readonly body?: unknown;
}

/** Answers one operation; fits every Express route, whatever its types. */
export type RestHandler = (request: RestRequest, response: ServerResponse) => Promise<void>;

/** What handlers stand on. A change of the model makes new handlers on a new source. */
export interface RestSource {
  readonly workspace: Workspace;
  readonly records: Records;
}

/** Makes the handler of one operation; all that does not depend on the request is done here. */
export type RestHandlerFactory = (operation: RecordOperation, source: RestSource) => RestHandler;
