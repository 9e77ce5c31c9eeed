// @generated from model.json#. Do not edit: your own code goes in src/custom/.

export type OrderByDirection = "AscNullsFirst" | "AscNullsLast" | "DescNullsFirst" | "DescNullsLast";

export type FilterIs = "NULL" | "NOT_NULL";

/** Exactly one of the operators. */
export type OneOperator<Operators> = {
  [Name in keyof Operators]: { readonly [Key in Name]: Operators[Key] } & {
    readonly [Other in Exclude<keyof Operators, Name>]?: never;
  };
}[keyof Operators];

interface Comparison<Value> {
  eq: Value;
  neq: Value;
  gt: Value;
  gte: Value;
  lt: Value;
  lte: Value;
  in: readonly Value[];
  is: FilterIs;
}

interface TextMatch {
  like: string;
  ilike: string;
  startsWith: string;
  endsWith: string;
}

export type StringFilter = OneOperator<Comparison<string> & TextMatch>;
export type UUIDFilter = OneOperator<Comparison<string>>;
export type IntFilter = OneOperator<Comparison<number>>;
export type BigIntFilter = OneOperator<Comparison<number | string>>;
export type FloatFilter = OneOperator<Comparison<number>>;
export type BigFloatFilter = OneOperator<Comparison<number | string>>;
export type BooleanFilter = OneOperator<{ eq: boolean; is: FilterIs }>;
/** `YYYY-MM-DD` */
export type DateFilter = OneOperator<Comparison<string>>;
/** ISO 8601; compared by the millisecond. */
export type DateTimeFilter = OneOperator<Comparison<string>>;
export type ArrayFilter = OneOperator<{ containsIlike: string; is: FilterIs; isEmptyArray: boolean }>;
export type RawJsonFilter = OneOperator<{ is: FilterIs; like: string }>;
export type TSVectorFilter = OneOperator<{ search: string }>;

export type EnumFilter<Value> = OneOperator<
  Pick<Comparison<Value>, "eq" | "neq" | "in" | "is"> & { containsAny: readonly Value[]; isEmptyArray: boolean }
>;

export type MultiSelectFilter<Value> = OneOperator<{
  containsAny: readonly Value[];
  is: FilterIs;
  isEmptyArray: boolean;
}>;

/** Conditions on related records: at least one, none, or all of them. */
export interface ToManyFilter<Filter> {
  readonly some?: Filter;
  readonly none?: Filter;
  readonly every?: Filter;
}
