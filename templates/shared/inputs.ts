import type { Code } from "../print/code.js";
import { code } from "../print/code.js";
import { filters } from "./filters.js";

/** `src/objects/inputs.ts`: what the inputs of all objects are made of, the same in every server. */
export function inputs(): Code {
  return code`
    export type OrderByDirection = "AscNullsFirst" | "AscNullsLast" | "DescNullsFirst" | "DescNullsLast";

    export type FilterIs = "NULL" | "NOT_NULL";

    /** Exactly one of the operators. */
    export type OneOperator<Operators> = {
      [Name in keyof Operators]: { readonly [Key in Name]: Operators[Key] } & {
        readonly [Other in Exclude<keyof Operators, Name>]?: never;
      };
    }[keyof Operators];

    ${filters()}

    /** Conditions on related records: at least one, none, or all of them. */
    export interface ToManyFilter<Filter> {
      readonly some?: Filter;
      readonly none?: Filter;
      readonly every?: Filter;
    }
  `;
}
