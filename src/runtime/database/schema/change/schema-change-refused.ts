import type { JsonValue } from "../../../../core/json/json-value.js";
import type { MigrationReason } from "../migration-plan.js";

export type SchemaRefusalReason =
  | MigrationReason
  /** Rows hold an option that would go. */
  | "optionInUse"
  /** A view or the like, made by hand, reads what would go or change. */
  | "usedElsewhere";

/** One thing in the database that a change of the model would break. */
export interface SchemaRefusal {
  readonly reason: SchemaRefusalReason;
  readonly objectId: string;
  /** `nameSingular`, as after the change; of a deleted object as before. */
  readonly object: string;
  readonly fieldId: string | null;
  readonly field: string | null;
  /** The value it is about, such as an option; null where there is none. */
  readonly value: JsonValue;
  /** What is in the way. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** What the rows have against a change of the model; the transaction can only be rolled back. */
export class SchemaChangeRefused extends Error {
  /** At least one. */
  readonly refusals: readonly SchemaRefusal[];

  constructor(refusals: readonly SchemaRefusal[], cause?: unknown) {
    super(refusals.map(({ message, fix }) => `${message} ${fix}`).join("\n"), cause === undefined ? {} : { cause });
    this.name = "SchemaChangeRefused";
    this.refusals = refusals;
  }
}
