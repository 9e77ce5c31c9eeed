import type { JsonSchema } from "../json/json-schema.js";
import type { JsonValue } from "../json/json-value.js";
import type { Field, FieldType } from "../model/workspace.js";
import type { Leaf } from "./leaf.js";

/**
 * All that the four APIs, the database and the documents must know of one field type.
 * One file per type implements it; `field-kinds.ts` is the exhaustive table.
 */
export interface FieldKind {
  readonly type: FieldType;
  /** As a person calls it: `Full name`. */
  readonly title: string;
  /** One sentence for documents. */
  readonly summary: string;
  /** The value is an object of sub-fields, each a column of its own. */
  readonly isComposite: boolean;
  /** False for the types that only the system may create (POSITION, TS_VECTOR, NUMERIC). */
  readonly isUserCreatable: boolean;
  /** May carry `isUnique`. */
  readonly canBeUnique: boolean;
  /** May carry `options`. */
  readonly hasOptions: boolean;
  /** May be a dimension of groupBy. */
  readonly isGroupable: boolean;
  /** May be ordered by (composites: by their sub-fields). */
  readonly isOrderable: boolean;
  /** The columns of a field of this type, in a fixed order. */
  leaves(field: Field): readonly Leaf[];
  /** Shape of `settings`; unknown keys in it are reported. Null: the type has no settings. */
  readonly settings: JsonSchema | null;
  /** Shape of `defaultValue` without null, as Twenty writes it (constants quoted). Null: no default allowed. */
  readonly defaultValue: JsonSchema | null;
  /** A sentence that says what is wrong with a default of the right shape (`must be one of the options`), or null. */
  defaultProblem(field: Field, value: JsonValue): string | null;
}
