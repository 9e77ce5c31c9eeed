/** Between raw and built: names are settled, relations not yet. Lives only while a workspace is built. */
import type { RawField, RawObject } from "./raw-workspace.js";
import type { FieldType, Relation } from "./workspace.js";
import type { DiagnosticCode, ParametersOf } from "../diagnostics/codes.js";

/** Adds a diagnostic. */
export type Report = <Code extends DiagnosticCode>(code: Code, pointer: string, parameters: ParametersOf<Code>) => void;

export interface ObjectDraft {
  readonly raw: RawObject;
  readonly nameSingular: string;
  readonly namePlural: string;
  readonly labelSingular: string;
  readonly labelPlural: string;
  readonly isCustom: boolean;
  /** Grows while system fields and inverse sides are added. */
  readonly fields: FieldDraft[];
}

export interface FieldDraft {
  readonly raw: RawField;
  readonly name: string;
  readonly label: string;
  /** Null where it was given wrongly: the field holds its name, and nothing more is said of it. */
  readonly type: FieldType | null;
  readonly isCustom: boolean;
  /** Set by `resolve-relations.ts`. */
  relation: Relation | null;
}
