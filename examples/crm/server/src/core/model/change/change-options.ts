import { isQuoted, unquote } from "../../fields/default-literal.js";
import { childPointer } from "../../json/json-pointer.js";
import type { JsonObject, JsonValue } from "../../json/json-value.js";
import { readNumber, readString } from "../../json/read-key.js";
import { labelFromOptionValue, optionValueFromLabel } from "../../naming/label-names.js";
import { nearestName } from "../../text/nearest-name.js";
import { readDeprecation } from "../deprecation.js";
import type { RawOption } from "../raw-workspace.js";
import { optionKey } from "../stable-id.js";
import type { Field, FieldOption, ObjectType } from "../workspace.js";
import type { DataEffect, MetadataProblem } from "./model-change.js";
import { freeIdAmong } from "./model-edit.js";
import { problem } from "./problem.js";

export interface OptionChange {
  readonly options: readonly RawOption[];
  /** The default with the values that go replaced by those that come. */
  readonly defaultValue: JsonValue;
  readonly effects: readonly DataEffect[];
  readonly problems: readonly MetadataProblem[];
}

interface NextOption extends RawOption {
  readonly value: string;
  readonly id: string;
  /** The option it was. */
  readonly before: FieldOption | null;
}

/** Which options a field is to have, and what becomes of the values of those that go. */
export function changeOptions(
  object: ObjectType,
  field: Field,
  given: readonly JsonObject[],
  replacements: JsonObject,
  input: JsonObject,
): OptionChange {
  const options = nextOptions(object, field, given);
  const values = new Set(options.map(({ value }) => value));
  const renamed = new Map<string, string>();
  for (const { before, value } of options)
    if (before !== null && before.value !== value) renamed.set(before.value, value);
  const gone = (field.options ?? []).map(({ value }) => value).filter((value) => !values.has(value));
  const removed = gone.filter((value) => !renamed.has(value));
  const problems = replacementProblems(field, removed, renamed, values, replacements, input);
  const moves = new Map<string, string | null>(renamed);
  for (const value of removed)
    if (Object.hasOwn(replacements, value)) moves.set(value, readString(replacements, value));
  return {
    options: options.map(({ before: _thatItWas, ...option }) => option),
    defaultValue: movedDefault(field.defaultValue, moves),
    effects: effectsOf(
      object,
      field,
      moves,
      removed.filter((value) => !moves.has(value)),
    ),
    problems,
  };
}

/** The options of the input, completed by those they were: found by id, else by value. */
export function nextOptions(object: ObjectType, field: Field, given: readonly JsonObject[]): readonly NextOption[] {
  const present = field.options ?? [];
  const taken = new Set(present.map(({ id }) => id));
  const byId = given.map((option) => {
    const id = readString(option, "id")?.toLowerCase();
    return present.find((one) => one.id === id) ?? null;
  });
  // A place that is given for some only could be that of another one.
  const isPlaced = given.every((option) => readNumber(option, "position") !== null);
  return given.map((option, index) => {
    const label = readString(option, "label");
    const value = readString(option, "value") ?? byId[index]?.value ?? optionValueFromLabel(label ?? "");
    const sameValue = present.find((one) => one.value === value && !byId.includes(one)) ?? null;
    const before = byId[index] ?? sameValue;
    const id =
      readString(option, "id")?.toLowerCase() ??
      before?.id ??
      freeIdAmong(taken, optionKey(object.nameSingular, field.name, value));
    taken.add(id);
    return {
      pointer: childPointer("/options", index),
      id,
      value,
      label: label ?? before?.label ?? labelFromOptionValue(value),
      color: Object.hasOwn(option, "color") ? readString(option, "color") : (before?.color ?? null),
      position: isPlaced ? readNumber(option, "position") : index,
      deprecated: Object.hasOwn(option, "deprecated") ? readDeprecation(option) : (before?.deprecated ?? null),
      before,
    };
  });
}

function effectsOf(
  object: ObjectType,
  field: Field,
  moves: ReadonlyMap<string, string | null>,
  unmapped: readonly string[],
): readonly DataEffect[] {
  const names = { objectId: object.id, fieldId: field.id };
  return [
    ...(unmapped.length === 0 ? [] : [{ kind: "requireUnusedOptions" as const, ...names, values: unmapped }]),
    ...(moves.size === 0
      ? []
      : [{ kind: "replaceOptions" as const, ...names, replacements: [...moves].map(([from, to]) => ({ from, to })) }]),
  ];
}

function replacementProblems(
  field: Field,
  removed: readonly string[],
  renamed: ReadonlyMap<string, string>,
  values: ReadonlySet<string>,
  replacements: JsonObject,
  input: JsonObject,
): readonly MetadataProblem[] {
  const problems: MetadataProblem[] = [];
  for (const [from, to] of Object.entries(replacements)) {
    const path = ["optionReplacements", from];
    const isRemoved = removed.includes(from);
    if (!isRemoved && renamed.get(from) === to) continue;
    if (!isRemoved)
      problems.push(
        problem("INVALID_FIELD_INPUT", input, path, {
          message: `Option "${from}" of field "${field.name}" is not among those that go.`,
          fix: removed.length === 0 ? "Remove the replacement." : "Name an option that goes.",
          allowed: removed,
          nearest: nearestName(from, removed),
        }),
      );
    else if (to === null && !field.isNullable && field.type !== "MULTI_SELECT")
      problems.push(
        problem("INVALID_FIELD_INPUT", input, path, {
          message: `Field "${field.name}" may not be null, so option "${from}" needs another option in its place.`,
          allowed: [...values],
        }),
      );
    else if (typeof to === "string" && !values.has(to))
      problems.push(
        problem("INVALID_FIELD_INPUT", input, path, {
          message: `Option "${from}" cannot be replaced by "${to}", which is none of the options of field "${field.name}".`,
          fix: "Name one of the options that stay or come.",
          allowed: [...values],
          nearest: nearestName(to, values),
        }),
      );
  }
  return problems;
}

function movedDefault(value: JsonValue, moves: ReadonlyMap<string, string | null>): JsonValue {
  if (typeof value === "string") {
    const next = isQuoted(value) ? moves.get(unquote(value)) : undefined;
    return typeof next === "string" ? `'${next}'` : value;
  }
  return Array.isArray(value) ? [...new Set(value.map((item: JsonValue) => movedDefault(item, moves)))] : value;
}
