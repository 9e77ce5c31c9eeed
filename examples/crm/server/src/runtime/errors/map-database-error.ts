import type { DatabaseError } from "../database/database.js";
import { ApiError, type ApiErrorCode, type ApiErrorDetail } from "./api-error.js";

/**
 * What an error of Postgres tells a client, by SQLSTATE; null for one that only the server can have caused.
 * Never repeats SQL, nor the database's own message. `fields`: those behind the constraint or index that it is about.
 */
export function mapDatabaseError(error: DatabaseError, fields: readonly string[] = []): ApiError | null {
  const map = byState[error.code] ?? byClass[error.code.slice(0, 2)];
  return map === undefined ? null : map(error, fields);
}

type Mapping = (error: DatabaseError, fields: readonly string[]) => ApiError;

function plain(code: ApiErrorCode, message: string): Mapping {
  return () => new ApiError(code, message);
}

function onFields(code: ApiErrorCode, message: (fields: string) => string, unknownFields: string): Mapping {
  return (_error, fields) => {
    if (fields.length === 0) return new ApiError(code, unknownFields);
    const text = message(fields.map((field) => `"${field}"`).join(" and "));
    return new ApiError(
      code,
      text,
      fields.map((field): ApiErrorDetail => ({ path: `data.${field}`, message: text })),
    );
  };
}

const retry: Mapping = plain("SERVICE_UNAVAILABLE", "The request collided with another one that writes; send it again");
const unreachable: Mapping = plain("SERVICE_UNAVAILABLE", "The database cannot be reached at the moment");
const unreadable: Mapping = plain("INVALID_ARGS_DATA", "A value cannot be read as the type of its field");
const outOfRange: Mapping = plain("INVALID_ARGS_DATA", "A number is out of the range of its field");
const wrongDate: Mapping = plain("INVALID_ARGS_DATA", "A date or time does not exist or is out of range");

const byState: Readonly<Partial<Record<string, Mapping>>> = {
  "23505": onFields(
    "DUPLICATE_ENTRY",
    (fields) => `Another record already has this value of ${fields}`,
    "Another record already has a value that must be unique",
  ),
  "23503": onFields(
    "FOREIGN_KEY_VIOLATION",
    (fields) => `The record that ${fields} points to does not exist, or is still pointed to`,
    "A related record does not exist, or is still pointed to",
  ),
  "23001": plain("FOREIGN_KEY_VIOLATION", "Other records still point to this one"),
  "23502": (error) => {
    const field = error.column;
    const message = `${field === undefined ? "A field" : `"${field}"`} may not be empty`;
    return new ApiError("INVALID_ARGS_DATA", message, field === undefined ? [] : [{ path: `data.${field}`, message }]);
  },
  "22P02": unreadable,
  "22P03": unreadable,
  "22P05": unreadable,
  "22021": unreadable,
  "22003": outOfRange,
  "22007": wrongDate,
  "22008": wrongDate,
  "22009": plain("INVALID_TIMEZONE", "A time zone is out of range"),
  "22023": plain("INVALID_ARGS_DATA", "A value is not one that the database allows here"),
  "22001": plain("INVALID_ARGS_DATA", "A text is longer than its field may be"),
  "54000": onFields(
    "INVALID_ARGS_DATA",
    (fields) =>
      `${fields} is too long: records are looked up and ordered by it, for which a text may have about 2600 bytes. Shorten it, or keep the long text in a field that is neither unique nor the label of its records`,
    "A value is larger than the database can hold or index",
  ),
  "54001": plain("TOO_COMPLEX_QUERY", "The request asks for more than one statement can hold"),
  "57014": plain("DATABASE_TIMEOUT", "The database took too long; ask for less, or narrow the filter"),
  "40001": retry,
  "40P01": retry,
  "53300": unreachable,
  "57P01": unreachable,
  "57P02": unreachable,
  "57P03": unreachable,
  "57P05": unreachable,
};

const byClass: Readonly<Partial<Record<string, Mapping>>> = {
  "08": unreachable,
};
