/** What becomes of one part of a model when a server starts, in the words of its author. */
export type StepKind =
  /** The model file brings it. */
  | "added"
  /** The model file has changed it. */
  | "changed"
  /** The metadata APIs have made, changed or deleted it, and it stays so. */
  | "kept"
  /** The model file has it no longer. */
  | "removed"
  /** Model file and metadata APIs have changed it differently. */
  | "conflict"
  /** What the model file asks for cannot be done to a part that has records. */
  | "impossible";

export interface ModelStep {
  readonly kind: StepKind;
  /** `object "rocket"`, `field "mass" of object "rocket"`, `the workspace`. */
  readonly subject: string;
  /** `label`, `options.NEW`; null for the whole. */
  readonly key: string | null;
  /** What happens, in a few words; for a conflict both sides of it. */
  readonly description: string;
  /** Of what is removed, by the ids of the live model; `fieldId` is null for a whole object. */
  readonly removal?: { readonly objectId: string; readonly fieldId: string | null };
}

/** Who is right where both have changed the same. */
export const conflictPolicies = ["refuse", "model", "live"] as const;
export type ConflictPolicy = (typeof conflictPolicies)[number];
