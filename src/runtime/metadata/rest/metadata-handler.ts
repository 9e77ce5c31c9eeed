import type { JsonValue } from "../../../core/json/json-value.js";
import type { Principal } from "../../auth/authenticator.js";
import type { Snapshot } from "../../live/snapshot.js";
import type { Metadata } from "../metadata.js";
import type { ModelOperations } from "../model-operations.js";
import type { MetadataPage, PageArguments } from "./page-rows.js";

/** A request to one operation of REST Metadata, read and checked as far as its route and query go. */
export interface MetadataRequest {
  readonly metadata: Metadata;
  readonly model: ModelOperations;
  /** The model as it was when the request came. */
  readonly snapshot: Snapshot;
  readonly principal: Principal;
  /** Parameter of the path by name. */
  parameter(name: string): string;
  readonly page: PageArguments;
  /** `force=true` was given. */
  readonly force: boolean;
  readonly body: JsonValue;
}

/** What is to be shown: a page of rows of list operations, a value of all others. Envelopes come later. */
export type MetadataHandler = (request: MetadataRequest) => MetadataAnswer | Promise<MetadataAnswer>;
export type MetadataAnswer = { readonly page: MetadataPage } | { readonly value: JsonValue };
