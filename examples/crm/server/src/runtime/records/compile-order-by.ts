import { isJsonObject, type JsonValue } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Leaf } from "../../core/fields/leaf.js";
import { fieldKinds } from "../../core/fields/field-kinds.js";
import { didYouMean } from "../../core/text/nearest-name.js";
import { ApiError } from "../errors/api-error.js";
import { joinColumnOf } from "./print-selection.js";
import { orderDirections, type OrderDirection } from "../../core/surface/order-directions.js";
import { recordPaths } from "../../core/surface/record-paths.js";
import { tableOf, targetOf, type RecordEngine } from "./record-engine.js";
import { identifier, textArrayLiteral } from "./sql-text.js";

/** Relations one order may walk through. */
const maximumHops = 5;

/** One key of an order. */
export interface OrderTerm {
  /** Keys from the record: `["name", "firstName"]`, `["company", "name"]`; the place of its value in a cursor. */
  readonly path: readonly string[];
  readonly leaf: Leaf;
  /** Alias and column: `t."nameFirstName"`. */
  readonly column: string;
  readonly isDescending: boolean;
  readonly nullsFirst: boolean;
  /** False where no row can have null, so that NULLS FIRST or LAST need not be said and plain indexes serve. */
  readonly isNullable: boolean;
}

export interface Order {
  readonly terms: readonly OrderTerm[];
  /** LEFT JOINs that the terms need, with a leading space; empty without relations. */
  readonly joins: string;
}

/**
 * Checks an order in the shape of `[<Object>OrderByInput]`. `id` is always the last key, so that every order is total.
 *
 * @throws ApiError INVALID_ARGS_ORDER_BY
 */
export function compileOrderBy(
  engine: RecordEngine,
  object: ObjectType,
  raw: JsonValue | undefined,
  alias: string,
): Order {
  const terms: OrderTerm[] = [];
  const joins = new Map<string, { readonly alias: string; readonly sql: string }>();

  const walk = (current: ObjectType, value: JsonValue, at: string, path: readonly string[], hops: number): void => {
    if (!isJsonObject(value))
      throw refusal(path, `An order names a field and a direction, such as {"createdAt": "DescNullsLast"}.`);
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key];
      const paths = recordPaths(current);
      const target = paths.get(key);
      if (target === undefined)
        throw refusal(
          here,
          `Object "${current.nameSingular}" has no field "${key}" to order by.${didYouMean(key, paths.keys())}`,
        );
      if (target.kind === "leaf") {
        if (!fieldKinds[target.field.type].isOrderable)
          throw refusal(here, `"${here.join(".")}" of type ${target.field.type} cannot be ordered by.`);
        addTerm(target.leaf, at, here, inner, hops > 0);
      } else if (target.kind === "composite") {
        const subFields = [...target.leaves.values()]
          .filter((leaf) => leaf.kind !== "JSON")
          .map((leaf) => leaf.subField ?? "");
        if (!isJsonObject(inner))
          throw refusal(
            here,
            `"${here.join(".")}" is made of ${subFields.join(", ")}: order by one of them, such as "${here.join(".")}.${subFields[0]}".`,
          );
        for (const [subField, direction] of Object.entries(inner)) {
          const leaf = target.leaves.get(subField);
          if (leaf === undefined || leaf.kind === "JSON")
            throw refusal(
              [...here, subField],
              `"${here.join(".")}" cannot be ordered by "${subField}"; it can by ${subFields.join(", ")}.${didYouMean(subField, subFields)}`,
            );
          addTerm(leaf, at, [...here, subField], direction, hops > 0);
        }
      } else if (target.kind === "toMany") {
        throw refusal(
          here,
          `"${here.join(".")}" relates to many records and cannot be ordered by; only relations to one record can.`,
        );
      } else {
        const related = targetOf(engine, target.field.relation?.targetObject ?? "");
        if (!isJsonObject(inner))
          throw refusal(
            here,
            `"${here.join(".")}" is a relation: order by a field of it, such as "${here.join(".")}.${related.labelIdentifier}", or by "${target.leaf.column}".`,
          );
        if (hops >= maximumHops) throw refusal(here, `An order may walk through at most ${maximumHops} relations.`);
        walk(related, inner, join(related, joinColumnOf(target.field), at, here), here, hops + 1);
      }
    }
  };
  const join = (related: ObjectType, key: string, at: string, path: readonly string[]): string => {
    const known = joins.get(path.join("."));
    if (known !== undefined) return known.alias;
    const name = `o${joins.size + 1}`;
    joins.set(path.join("."), {
      alias: name,
      sql: ` LEFT JOIN ${tableOf(engine, related)} ${name} ON ${name}."id"=${at}.${identifier(key)} AND ${name}."deletedAt" IS NULL`,
    });
    return name;
  };
  const addTerm = (leaf: Leaf, at: string, path: readonly string[], direction: JsonValue, isJoined: boolean): void => {
    if (!isDirection(direction))
      throw refusal(
        path,
        `"${path.join(".")}" cannot be ordered ${typeof direction === "string" ? `"${direction}"` : "by a value that is no direction"}; directions are ${orderDirections.join(", ")}.${typeof direction === "string" ? didYouMean(direction, orderDirections) : ""}`,
      );
    // The first mention of a path counts.
    if (terms.some((term) => term.path.join(".") === path.join("."))) return;
    terms.push({
      path,
      leaf,
      column: `${at}.${identifier(leaf.column)}`,
      isDescending: direction.startsWith("Desc"),
      nullsFirst: direction.endsWith("First"),
      isNullable: leaf.isNullable || isJoined,
    });
  };

  const items: readonly JsonValue[] =
    raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw as JsonValue];
  for (const item of items) walk(object, item, alias, [], 0);
  if (!terms.some((term) => term.path.length === 1 && term.path[0] === "id")) {
    const id = recordPaths(object).get("id");
    if (id?.kind === "leaf") addTerm(id.leaf, alias, ["id"], "AscNullsFirst", false);
  }
  return { terms, joins: [...joins.values()].map((entry) => entry.sql).join("") };
}

/** What Postgres sorts by: options sort in the order of the model, everything else by its value. */
export function sortExpression(term: OrderTerm, operand = term.column): string {
  return term.leaf.kind === "ENUM"
    ? `array_position(${textArrayLiteral(term.leaf.options ?? [])},${operand})`
    : operand;
}

/** `ORDER BY` list; `isReversed` for pages that are read backwards. */
export function printOrder(terms: readonly OrderTerm[], isReversed: boolean): string {
  return terms
    .map((term) => {
      const isDescending = term.isDescending !== isReversed;
      const nullsFirst = term.nullsFirst !== isReversed;
      const nulls = term.isNullable ? ` NULLS ${nullsFirst ? "FIRST" : "LAST"}` : "";
      return `${sortExpression(term)}${isDescending ? " DESC" : " ASC"}${nulls}`;
    })
    .join(",");
}

function isDirection(value: JsonValue): value is OrderDirection {
  return typeof value === "string" && (orderDirections as readonly string[]).includes(value);
}

function refusal(path: readonly string[], message: string): ApiError {
  return new ApiError("INVALID_ARGS_ORDER_BY", message, [{ path: ["orderBy", ...path].join("."), message }]);
}
