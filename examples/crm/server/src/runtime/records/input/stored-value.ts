/** What a column is written with. JSON columns take JSON text; exact numbers (BIGINT, NUMERIC) take their digits as text. */
export type StoredValue = string | number | boolean | null | readonly string[];
