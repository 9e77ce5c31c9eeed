import { nearestName } from "../../../core/text/nearest-name.js";
import { filterTextError } from "./filter-text-error.js";
import { FilterScanner } from "./filter-scanner.js";
import {
  filterComparators,
  filterConjunctions,
  filterValueForms,
  maximumFilterDepth,
  type FilterComparator,
  type FilterConjunctionName,
  type FilterPredicate,
  type FilterText,
} from "./filter-text.js";

/** Reads REST filter text; what it means for an object is checked by the record operations. */
export function parseFilter(text: string): FilterText {
  const scanner = new FilterScanner(text);
  const items = parseItems(scanner, 1);
  if (!scanner.isAtEnd())
    throw filterTextError({
      column: scanner.column,
      found: scanner.describeNext(),
      expected: scanner.peek(")") ? `no ")" here: none is open` : `"," or the end of the filter`,
      example: `name[ilike]:"%acme%",employees[gte]:10`,
    });
  if (items.length === 1 && items[0].kind !== "predicate") return items[0];
  return { kind: "and", items, column: 1 };
}

function parseItems(scanner: FilterScanner, depth: number): [FilterText, ...FilterText[]] {
  const items: [FilterText, ...FilterText[]] = [parseItem(scanner, depth)];
  while (scanner.take(",")) items.push(parseItem(scanner, depth));
  return items;
}

function parseItem(scanner: FilterScanner, depth: number): FilterText {
  const word = scanner.takeWord();
  if (word === null)
    throw filterTextError({
      column: scanner.column,
      found: scanner.describeNext(),
      expected: "a field name, and(...), or(...) or not(...)",
      example: `or(stage[eq]:NEW,not(closeDate[is]:NULL))`,
    });
  if (!scanner.peek("(")) return parsePredicate(scanner, word.text, word.column);
  if (!isConjunction(word.text))
    throw filterTextError({
      column: word.column,
      found: `"${word.text}("`,
      expected: `"and(", "or(", "not(", or a comparator in brackets after the field name`,
      example: `or(stage[eq]:NEW,stage[eq]:MEETING)`,
      allowed: filterConjunctions,
      nearest: nearestName(word.text, filterConjunctions),
    });
  return parseConjunction(scanner, word.text, word.column, depth);
}

function parseConjunction(
  scanner: FilterScanner,
  kind: FilterConjunctionName,
  column: number,
  depth: number,
): FilterText {
  if (depth > maximumFilterDepth)
    throw filterTextError({
      column,
      found: `"${kind}(" inside ${maximumFilterDepth} others`,
      expected: `at most ${maximumFilterDepth} levels of and(...), or(...) and not(...)`,
      example: `or(a[eq]:1,and(b[eq]:2,c[eq]:3))`,
    });
  scanner.take("(");
  const items = parseItems(scanner, depth + 1);
  if (!scanner.take(")"))
    throw filterTextError({
      column: scanner.column,
      found: scanner.describeNext(),
      expected: `"," or the ")" that closes "${kind}(" of column ${column}`,
      example: `${kind}(name[eq]:Acme)`,
    });
  if (kind === "not" && items.length > 1)
    throw filterTextError({
      column: items[1]!.column,
      found: `${items.length} conditions inside not(...)`,
      expected: "exactly one; join several by and(...) or or(...)",
      example: `not(or(stage[eq]:NEW,stage[eq]:MEETING))`,
    });
  return { kind, items, column };
}

function parsePredicate(scanner: FilterScanner, first: string, column: number): FilterPredicate {
  const path: [string, ...string[]] = [first];
  while (scanner.take(".")) {
    const part = scanner.takeWord();
    if (part === null)
      throw filterTextError({
        column: scanner.column,
        found: scanner.describeNext(),
        expected: `a name after "${path.join(".")}."`,
        example: `emails.primaryEmail[eq]:ada@example.com`,
      });
    path.push(part.text);
  }
  const comparator = parseComparator(scanner, path.join("."));
  if (!scanner.take(":"))
    throw filterTextError({
      column: scanner.column,
      found: scanner.describeNext(),
      expected: `":" and a value after "${path.join(".")}[${comparator}]"`,
      example: `employees[gte]:10`,
    });
  return { kind: "predicate", path, comparator, value: valueParsers[filterValueForms[comparator]](scanner), column };
}

function parseComparator(scanner: FilterScanner, field: string): FilterComparator {
  if (!scanner.take("["))
    throw filterTextError({
      column: scanner.column,
      found: scanner.describeNext(),
      expected: `a comparator in brackets after "${field}", such as [eq]`,
      example: `name[ilike]:"%acme%"`,
      allowed: filterComparators,
    });
  const word = scanner.takeWord();
  const comparator = word === null ? undefined : filterComparators.find((known) => known === word.text);
  if (comparator === undefined)
    throw filterTextError({
      column: word?.column ?? scanner.column,
      found: word === null ? scanner.describeNext() : `"${word.text}"`,
      expected: `a comparator: ${filterComparators.join(", ")}`,
      example: `${field}[eq]:value`,
      allowed: filterComparators,
      nearest: word === null ? null : nearestName(word.text, filterComparators),
    });
  if (!scanner.take("]"))
    throw filterTextError({
      column: scanner.column,
      found: scanner.describeNext(),
      expected: `"]" after "[${comparator}"`,
      example: `${field}[${comparator}]:value`,
    });
  return comparator;
}

const valueParsers: Readonly<
  Record<"text" | "list" | "true", (scanner: FilterScanner) => string | readonly string[] | true>
> = {
  text: (scanner) => {
    const value = scanner.takeValue();
    refuseRestAfterValue(scanner);
    return value.text;
  },
  list: (scanner) => {
    if (!scanner.take("["))
      throw filterTextError({
        column: scanner.column,
        found: scanner.describeNext(),
        expected: "a list in brackets",
        example: `stage[in]:[NEW,"IN PROGRESS"]`,
      });
    const elements: string[] = [];
    if (!scanner.take("]")) {
      do {
        elements.push(parseElement(scanner));
      } while (scanner.take(","));
      if (!scanner.take("]"))
        throw filterTextError({
          column: scanner.column,
          found: scanner.describeNext(),
          expected: `"," or the "]" that closes the list`,
          example: `stage[in]:[NEW,"IN PROGRESS"]`,
        });
    }
    refuseRestAfterValue(scanner);
    return elements;
  },
  true: (scanner) => {
    const value = scanner.takeValue();
    refuseRestAfterValue(scanner);
    if (value.text !== "true" && value.text !== "")
      throw filterTextError({
        column: value.column,
        found: `"${value.text}"`,
        expected: `"true"; for the opposite put not(...) around it`,
        example: `not(tags[isEmptyArray]:true)`,
      });
    return true;
  },
};

function parseElement(scanner: FilterScanner): string {
  const isQuoted = scanner.startsQuote();
  const element = scanner.takeElement();
  if (element.text === "" && !isQuoted)
    throw filterTextError({
      column: element.column,
      found: scanner.describeNext(),
      expected: `a value; the empty text is written ""`,
      example: `stage[in]:[NEW,"IN PROGRESS"]`,
    });
  return element.text;
}

function refuseRestAfterValue(scanner: FilterScanner): void {
  if (scanner.isAtEnd() || scanner.peek(",") || scanner.peek(")")) return;
  throw filterTextError({
    column: scanner.column,
    found: `${scanner.describeNext()} after the value`,
    expected: `"," or ")" or the end; quote the whole value and write quotes inside it as \\"`,
    example: `name[eq]:"The \\"Acme\\" group"`,
  });
}

function isConjunction(word: string): word is FilterConjunctionName {
  return word === "and" || word === "or" || word === "not";
}
