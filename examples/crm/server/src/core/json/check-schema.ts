/**
 * Checks a JSON value against a schema and says every place where it does not fit, by JSON pointer.
 * Understands exactly the keywords of `JsonSchema`; `format` is an annotation except for `uuid`.
 */
import { childPointer } from "./json-pointer.js";
import { jsonEqual } from "./json-equal.js";
import type { JsonSchema, JsonSchemaType } from "./json-schema.js";
import type { JsonObject, JsonValue } from "./json-value.js";
import { isJsonObject } from "./json-value.js";

export type SchemaProblem =
  | { readonly kind: "unknown-key"; readonly pointer: string; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: "missing-key"; readonly pointer: string; readonly key: string }
  | { readonly kind: "wrong-type"; readonly pointer: string; readonly expected: string; readonly actual: string }
  | {
      readonly kind: "not-allowed";
      readonly pointer: string;
      readonly value: JsonValue;
      readonly allowed: readonly JsonValue[];
    }
  /** `problem` goes after a subject: `must be at least 1`. */
  | { readonly kind: "out-of-range" | "bad-format"; readonly pointer: string; readonly problem: string };

export interface CheckOptions {
  /** Where the value stands in its document. */
  readonly pointer?: string;
  /** Schemas that are not entered: what stands there is checked elsewhere. */
  readonly skip?: ReadonlySet<JsonSchema>;
}

/** All problems of `value`, in the order of the document; empty when it fits. */
export function checkSchema(
  value: JsonValue,
  schema: JsonSchema,
  options: CheckOptions = {},
): readonly SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  new Checker(schema.$defs ?? {}, options.skip ?? new Set()).check(value, schema, options.pointer ?? "", problems);
  return problems;
}

/** `a string`, `null`, `a list`: what kind of value this is, for messages. */
export function describeType(value: JsonValue): string {
  if (value === null) return nameOfType.null;
  if (Array.isArray(value)) return nameOfType.array;
  return nameOfType[typeof value as "boolean" | "number" | "string" | "object"];
}

const nameOfType: Record<JsonSchemaType, string> = {
  null: "null",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  string: "a string",
  array: "a list",
  object: "an object",
};

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const patterns = new Map<string, RegExp>();

class Checker {
  constructor(
    private readonly definitions: Readonly<Record<string, JsonSchema>>,
    private readonly skip: ReadonlySet<JsonSchema>,
  ) {}

  check(value: JsonValue, schema: JsonSchema, pointer: string, problems: SchemaProblem[]): void {
    if (this.skip.has(schema)) return;
    if (schema.$ref !== undefined) this.check(value, this.resolve(schema.$ref), pointer, problems);
    if (schema.type !== undefined && !hasType(value, schema.type)) {
      problems.push({ kind: "wrong-type", pointer, expected: expectedType(schema.type), actual: describeType(value) });
      return;
    }
    if (schema.const !== undefined && !jsonEqual(value, schema.const))
      problems.push({ kind: "not-allowed", pointer, value, allowed: [schema.const] });
    if (schema.enum !== undefined && !schema.enum.some((allowed) => jsonEqual(value, allowed)))
      problems.push({ kind: "not-allowed", pointer, value, allowed: schema.enum });
    if (typeof value === "string") this.checkString(value, schema, pointer, problems);
    else if (typeof value === "number") checkNumber(value, schema, pointer, problems);
    else if (Array.isArray(value)) this.checkList(value, schema, pointer, problems);
    else if (isJsonObject(value)) this.checkObject(value, schema, pointer, problems);
    for (const part of schema.allOf ?? []) this.check(value, part, pointer, problems);
    if (schema.anyOf !== undefined) this.checkAlternatives(value, schema.anyOf, pointer, problems);
    if (schema.oneOf !== undefined) this.checkAlternatives(value, schema.oneOf, pointer, problems);
    if (schema.if !== undefined) {
      const branch = this.fits(value, schema.if) ? schema.then : schema.else;
      if (branch !== undefined) this.check(value, branch, pointer, problems);
    }
  }

  private fits(value: JsonValue, schema: JsonSchema): boolean {
    const problems: SchemaProblem[] = [];
    this.check(value, schema, "", problems);
    return problems.length === 0;
  }

  private resolve(reference: string): JsonSchema {
    const schema = this.definitions[reference.replace("#/$defs/", "")];
    if (schema === undefined) throw new Error(`The schema has no definition ${reference}`);
    return schema;
  }

  private checkString(value: string, schema: JsonSchema, pointer: string, problems: SchemaProblem[]): void {
    if (schema.minLength !== undefined && value.length < schema.minLength)
      problems.push({
        kind: "out-of-range",
        pointer,
        problem: schema.minLength === 1 ? "must not be empty" : `must have at least ${schema.minLength} characters`,
      });
    if (schema.maxLength !== undefined && value.length > schema.maxLength)
      problems.push({ kind: "out-of-range", pointer, problem: `must have at most ${schema.maxLength} characters` });
    if (schema.pattern !== undefined && !compiled(schema.pattern).test(value))
      problems.push({ kind: "bad-format", pointer, problem: `must match ${schema.pattern}` });
    if (schema.format === "uuid" && !uuidPattern.test(value))
      problems.push({ kind: "bad-format", pointer, problem: "must be a UUID" });
  }

  private checkList(value: readonly JsonValue[], schema: JsonSchema, pointer: string, problems: SchemaProblem[]): void {
    if (schema.minItems !== undefined && value.length < schema.minItems)
      problems.push({ kind: "out-of-range", pointer, problem: `must have at least ${items(schema.minItems)}` });
    if (schema.maxItems !== undefined && value.length > schema.maxItems)
      problems.push({ kind: "out-of-range", pointer, problem: `must have at most ${items(schema.maxItems)}` });
    const { items: itemSchema } = schema;
    if (itemSchema !== undefined)
      value.forEach((item, index) => this.check(item, itemSchema, childPointer(pointer, index), problems));
  }

  private checkObject(value: JsonObject, schema: JsonSchema, pointer: string, problems: SchemaProblem[]): void {
    const properties = schema.properties ?? {};
    for (const key of schema.required ?? [])
      if (!Object.hasOwn(value, key)) problems.push({ kind: "missing-key", pointer, key });
    if (schema.properties === undefined && schema.additionalProperties === undefined) return;
    for (const key of Object.keys(value)) {
      const part = value[key]!;
      if (Object.hasOwn(properties, key)) this.check(part, properties[key]!, childPointer(pointer, key), problems);
      else if (schema.additionalProperties === false)
        problems.push({
          kind: "unknown-key",
          pointer: childPointer(pointer, key),
          key,
          known: Object.keys(properties),
        });
      else if (typeof schema.additionalProperties === "object")
        this.check(part, schema.additionalProperties, childPointer(pointer, key), problems);
    }
  }

  /** The problems of the alternative that came nearest: of the right type first, then with the fewest problems. */
  private checkAlternatives(
    value: JsonValue,
    alternatives: readonly JsonSchema[],
    pointer: string,
    problems: SchemaProblem[],
  ): void {
    let nearest: readonly SchemaProblem[] | null = null;
    const expected: string[] = [];
    for (const alternative of alternatives) {
      const found: SchemaProblem[] = [];
      this.check(value, alternative, pointer, found);
      const [first] = found;
      if (first === undefined) return;
      if (first.kind === "wrong-type" && first.pointer === pointer) expected.push(first.expected);
      else if (nearest === null || found.length < nearest.length) nearest = found;
    }
    if (nearest !== null) problems.push(...nearest);
    else problems.push({ kind: "wrong-type", pointer, expected: expected.join(" or "), actual: describeType(value) });
  }
}

function checkNumber(value: number, schema: JsonSchema, pointer: string, problems: SchemaProblem[]): void {
  if (schema.minimum !== undefined && value < schema.minimum)
    problems.push({ kind: "out-of-range", pointer, problem: `must be at least ${schema.minimum}` });
  if (schema.maximum !== undefined && value > schema.maximum)
    problems.push({ kind: "out-of-range", pointer, problem: `must be at most ${schema.maximum}` });
}

function hasType(value: JsonValue, type: JsonSchemaType | readonly JsonSchemaType[]): boolean {
  if (typeof type !== "string") return type.some((one) => hasType(value, one));
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isJsonObject(value);
    case "integer":
      return Number.isInteger(value);
    case "boolean":
    case "number":
    case "string":
      return typeof value === type;
  }
}

function expectedType(type: JsonSchemaType | readonly JsonSchemaType[]): string {
  return (typeof type === "string" ? [type] : type).map((one) => nameOfType[one]).join(" or ");
}

function items(count: number): string {
  return count === 1 ? "one item" : `${count} items`;
}

function compiled(pattern: string): RegExp {
  let expression = patterns.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, "u");
    patterns.set(pattern, expression);
  }
  return expression;
}
