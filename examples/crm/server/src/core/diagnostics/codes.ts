import type { CodeEntry } from "./code-entry.js";
import type { Diagnostic } from "./diagnostic.js";
import { clashCodes } from "./codes/clash-codes.js";
import { deprecationCodes } from "./codes/deprecation-codes.js";
import { fieldCodes } from "./codes/field-codes.js";
import { jsonCodes } from "./codes/json-codes.js";
import { morphCodes } from "./codes/morph-codes.js";
import { objectCodes } from "./codes/object-codes.js";
import { optionCodes } from "./codes/option-codes.js";
import { relationCodes } from "./codes/relation-codes.js";
import { shapeCodes } from "./codes/shape-codes.js";

const table = {
  ...jsonCodes,
  ...shapeCodes,
  ...objectCodes,
  ...fieldCodes,
  ...optionCodes,
  ...deprecationCodes,
  ...relationCodes,
  ...morphCodes,
  ...clashCodes,
};

/** Every `area/name` there is. */
export type DiagnosticCode = keyof typeof table;
type ParameterTable = { [Code in DiagnosticCode]: Parameters<(typeof table)[Code]["message"]>[0] };

/** The facts that the sentences of one code need. */
export type ParametersOf<Code extends DiagnosticCode> = ParameterTable[Code];

/** The table of codes: what each one says, how to repair it, and its page. */
export const codes: { readonly [Code in DiagnosticCode]: CodeEntry<ParameterTable[Code]> } = table;

/** All codes, in the order of the table: from the file to the whole model. */
export const diagnosticCodes = Object.keys(table) as readonly DiagnosticCode[];

/** The diagnostic of one code at one place, with the facts its message needs. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  pointer: string,
  parameters: ParametersOf<Code>,
): Diagnostic {
  const entry = codes[code];
  return {
    code,
    severity: entry.severity,
    message: entry.message(parameters),
    fix: entry.fix(parameters),
    pointer,
  };
}

/** True for a text that is one of the codes. */
export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(table, text);
}
