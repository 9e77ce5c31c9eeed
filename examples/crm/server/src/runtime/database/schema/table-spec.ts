/** The physical schema as data: what a model wants of the database, and what `plan-migration` compares with what is there. */
import type { TableIndex } from "../../../core/database/field-indexes.js";

export interface ColumnSpec {
  readonly name: string;
  /** As Postgres' `format_type` spells it, so that it compares with what is read back. */
  readonly type: string;
  /** Collation by name, or null for the database's own. */
  readonly collation: string | null;
  readonly isNullable: boolean;
  /** SQL expression, spelled as Postgres prints it back where that is possible; null = none. */
  readonly defaultExpression: string | null;
  /** Expression of a generated column; null for ordinary ones. */
  readonly generatedExpression: string | null;
}

export interface ForeignKeySpec {
  readonly name: string;
  readonly column: string;
  readonly targetTable: string;
  /** `CASCADE`, `SET NULL`, `RESTRICT` or `NO ACTION`. */
  readonly onDelete: string;
}

export interface TableSpec {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly primaryKey: { readonly name: string; readonly column: string };
  readonly foreignKeys: readonly ForeignKeySpec[];
  readonly indexes: readonly TableIndex[];
}

/** What the server at hand can do beyond plain Postgres. */
export interface Capabilities {
  /** Has the collation that sorts as people expect (`aAbB`, `é` beside `e`). */
  readonly hasUnicodeCollation: boolean;
  /** Schema of extension pg_trgm; null = not there. */
  readonly trigramSchema: string | null;
  /** Schema of extension unaccent; null = not there. */
  readonly unaccentSchema: string | null;
}

/** Plain Postgres; enough to name what does not depend on more. */
export const noCapabilities: Capabilities = {
  hasUnicodeCollation: false,
  trigramSchema: null,
  unaccentSchema: null,
};
