import type { JsonObject } from "../../core/json/json-value.js";

/** An object of an export and its fields, still as the API answered them, with their places. */
export interface ExportedObject {
  readonly json: JsonObject;
  readonly pointer: string;
  readonly fields: readonly ExportedField[];
}

export interface ExportedField {
  readonly json: JsonObject;
  readonly pointer: string;
}

export interface Export {
  readonly objects: readonly ExportedObject[];
  /** True when the answer says that there are more pages. */
  readonly hasMore: boolean;
}
