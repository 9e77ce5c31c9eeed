import { isJsonObject, type JsonObject, type JsonValue } from "../../core/json/json-value.js";

/**
 * A JSON value as YAML in block style, two spaces to a level. What could be read as anything but its own text is quoted
 * as JSON quotes it, so that YAML 1.1 and 1.2 agree on every value.
 */
export function printYaml(value: JsonValue): string {
  if (isScalar(value)) return `${printScalar(value)}\n`;
  const lines: string[] = [];
  printLines(lines, value, "", "");
  return `${lines.join("\n")}\n`;
}

type Collection = JsonObject | readonly JsonValue[];

/** @param first what stands before the first line: `- ` of the list that holds the value */
function printLines(lines: string[], value: Collection, indentation: string, first: string): void {
  let start = first === "" ? indentation : first;
  if (isJsonObject(value)) {
    for (const key of Object.keys(value)) {
      const part = value[key]!;
      const name = `${start}${printKey(key)}:`;
      if (isScalar(part)) lines.push(`${name} ${printScalar(part)}`);
      else {
        lines.push(name);
        printLines(lines, part, `${indentation}  `, "");
      }
      start = indentation;
    }
    return;
  }
  for (const item of value) {
    if (isScalar(item)) lines.push(`${start}- ${printScalar(item)}`);
    else printLines(lines, item, `${indentation}  `, `${start}- `);
    start = indentation;
  }
}

type Scalar = Exclude<JsonValue, Collection>;

/** Empty collections are written like scalars; they have no lines of their own. */
function isScalar(value: JsonValue): value is Scalar {
  if (typeof value !== "object" || value === null) return true;
  return (Array.isArray(value) ? value : Object.keys(value)).length === 0;
}

function printScalar(value: JsonValue): string {
  if (typeof value === "string") return printText(value);
  if (typeof value === "number") return printNumber(value);
  if (Array.isArray(value)) return "[]";
  return value !== null && typeof value === "object" ? "{}" : String(value);
}

/** Readers of YAML 1.1 take `1e+21` for text. */
function printNumber(value: number): string {
  const text = JSON.stringify(value);
  return text.includes("e") && !text.includes(".") ? text.replace("e", ".0e") : text;
}

/** Longer keys would need a notation of their own, which no document has a use for. */
const longestKey = 1000;

function printKey(key: string): string {
  const text = printText(key);
  if (text.length > longestKey) throw new RangeError(`A key of ${text.length} characters cannot be printed as YAML`);
  return text;
}

/** Begins with a letter, and holds no sign that means something in YAML. */
const plain = /^[A-Za-z_$/](?:[\w$/.,() -]*[\w$/.)])?$/;
const words = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

function printText(text: string): string {
  if (plain.test(text) && !words.test(text)) return text;
  const quoted = JSON.stringify(text);
  if (!unprintable.test(quoted)) return quoted;
  return quoted.replaceAll(
    everyUnprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Characters that JSON text may hold as they are and YAML text may not. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
const everyUnprintable = new RegExp(unprintable, "g");
