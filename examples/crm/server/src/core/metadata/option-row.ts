import type { Deprecation } from "../model/deprecation.js";
import type { FieldOption } from "../model/workspace.js";

/** An option as both metadata APIs tell it. */
export interface OptionRow {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly color: string | null;
  readonly position: number;
  /** Left out of options that are not deprecated: clients that know nothing of it see what they always saw. */
  readonly deprecated?: Deprecation;
}

export function optionRow({ deprecated, ...option }: FieldOption): OptionRow {
  return deprecated === null ? option : { ...option, deprecated };
}
