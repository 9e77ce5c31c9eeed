import type { FilterPredicate, FilterText } from "./filter-text.js";

/** Filter text that `parseFilter` reads back to the same filter; values are always quoted. */
export function printFilter(filter: FilterText): string {
  if (filter.kind === "predicate") return printPredicate(filter);
  return `${filter.kind}(${filter.items.map(printFilter).join(",")})`;
}

function printPredicate({ path, comparator, value }: FilterPredicate): string {
  return `${path.join(".")}[${comparator}]:${printValue(value)}`;
}

function printValue(value: FilterPredicate["value"]): string {
  if (value === true) return "true";
  return typeof value === "string" ? quote(value) : `[${value.map(quote).join(",")}]`;
}

function quote(text: string): string {
  return `"${text.replace(/["'\\]/g, "\\$&")}"`;
}
