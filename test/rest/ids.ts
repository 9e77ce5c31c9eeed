import { randomUUID } from "node:crypto";

/** The id of no record. */
export const nowhere = "00000000-0000-4000-8000-00000000dead";

export function newId(): string {
  return randomUUID();
}
