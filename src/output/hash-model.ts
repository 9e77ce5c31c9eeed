import { sortKeys } from "../core/json/sort-keys.js";
import { parseJson } from "../input/parse-json.js";
import { hashText } from "./hash-text.js";

/** Hash of a model's text that the order of keys and the layout do not change; null where it is not flawless JSON. */
export function hashModel(text: string): string | null {
  const { value, problems } = parseJson(text);
  return value === undefined || problems.length > 0 ? null : hashText(JSON.stringify(sortKeys(value)));
}
