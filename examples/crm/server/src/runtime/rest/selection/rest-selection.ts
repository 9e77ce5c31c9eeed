import type { Selection } from "../../records/selection.js";

/** What a REST answer shows of a record. */
export interface RestSelection {
  readonly selection: Selection;
  /** The object has more fields than an answer without `fields` shows. */
  readonly isCapped: boolean;
}

/** Fields of a record in an answer when `fields` does not name them. */
export const maximumFields = 200;
/** Related records of one record in an answer. */
export const maximumRelatedRecords = 60;
