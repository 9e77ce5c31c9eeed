import type { LeafKind } from "./leaf.js";

/** Kinds that a column may change into without losing anything: every old value has an equal new one. */
export const wideningKinds: Readonly<Partial<Record<LeafKind, readonly LeafKind[]>>> = {
  INT: ["BIGINT", "NUMERIC", "FLOAT"],
  BIGINT: ["NUMERIC"],
};
