import type { JsonObject } from "../../../core/json/json-value.js";
import type { Leaf } from "../../../core/fields/leaf.js";
import type { Field, ObjectType, Workspace } from "../../../core/model/workspace.js";
import { ApiError } from "../../errors/api-error.js";
import type { ApiErrorCode, ApiErrorDetail } from "../../errors/api-error.js";
import { detailOf } from "./problem.js";
import type { Problem } from "./problem.js";
import type { StoredValue } from "./stored-value.js";

/** `upsert` is a create whose missing fields are no error yet: the record may turn out to exist. */
export type InputMode = "create" | "update" | "upsert";

export type PositionInput = number | "first" | "last";

/** A record to be found by a unique constraint of its object; its id goes into `column`. */
export interface Connection {
  readonly field: Field;
  readonly column: string;
  readonly target: ObjectType;
  readonly conditions: readonly { readonly leaf: Leaf; readonly value: Exclude<StoredValue, null> }[];
  /** As the client wrote it, for messages. */
  readonly where: JsonObject;
  readonly path: string;
}

/** Beyond this many problems one more tells nobody anything. */
const mostProblems = 50;

/** One record while its input is read: the columns so far and everything found wrong. */
export class RecordDraft {
  readonly workspace: Workspace;
  readonly object: ObjectType;
  readonly mode: InputMode;
  readonly path: string;
  readonly columns = new Map<string, StoredValue>();
  readonly connects: Connection[] = [];
  readonly problems: ApiErrorDetail[] = [];
  id: string | undefined = undefined;
  position: PositionInput | undefined = undefined;
  private code: ApiErrorCode | null = null;

  constructor(workspace: Workspace, object: ObjectType, mode: InputMode, path: string) {
    this.workspace = workspace;
    this.object = object;
    this.mode = mode;
    this.path = path;
  }

  /** Notes a problem at a path below the record. A code holds for the error as a whole only if all problems share it. */
  refuse(path: string, problem: Problem, code: ApiErrorCode = "INVALID_ARGS_DATA"): void {
    this.code = this.code === null || this.code === code ? code : "INVALID_ARGS_DATA";
    this.problems.push(detailOf(this.pathTo(path), problem));
    if (this.problems.length >= mostProblems) throw this.error();
  }

  pathTo(path: string): string {
    return this.path === "" || path === "" ? this.path + path : `${this.path}.${path}`;
  }

  error(): ApiError {
    const [first, ...others] = this.problems;
    const more = others.length === 0 ? "" : ` (and ${others.length} more problems of this record)`;
    return new ApiError(this.code ?? "INVALID_ARGS_DATA", (first?.message ?? "") + more, this.problems);
  }
}
