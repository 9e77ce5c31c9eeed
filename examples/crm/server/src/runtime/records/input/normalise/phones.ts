import { isJsonObject } from "../../../../core/json/json-value.js";
import type { JsonObject, JsonValue } from "../../../../core/json/json-value.js";
import type { FieldPlan } from "../field-plan.js";
import { parseText } from "../leaf/parse-text.js";
import { isProblem, unknownKey, wrongValue } from "../problem.js";
import type { RecordDraft } from "../record-draft.js";
import { columnOf, composite, refusePart } from "./composite.js";
import { readJsonList, writeJsonList } from "./json-list.js";
import { normalisePhoneNumber } from "./phone-number.js";
import type { PhoneNumber, PhonePart } from "./phone-number.js";

type PhoneKeys = Readonly<Record<PhonePart, string>>;

const primaryKeys: PhoneKeys = {
  number: "primaryPhoneNumber",
  countryCode: "primaryPhoneCountryCode",
  callingCode: "primaryPhoneCallingCode",
};
const additionalKeys: PhoneKeys = { number: "number", countryCode: "countryCode", callingCode: "callingCode" };
const parts = ["number", "countryCode", "callingCode"] as const;

/** Writes what is given, and with a number also the codes that follow from it. */
export const normalisePhones = composite((value, plan, draft) => {
  if (parts.some((part) => value[primaryKeys[part]] !== undefined)) writePrimary(value, plan, draft);
  if (value["additionalPhones"] === undefined) return;
  const items = readJsonList("additionalPhones", value["additionalPhones"], plan, draft);
  const phones: JsonObject[] = [];
  for (const [index, item] of (items ?? []).entries()) {
    const phone = readAdditional(`additionalPhones[${index}]`, item, plan, draft);
    if (phone !== null) phones.push({ ...phone });
  }
  writeJsonList("additionalPhones", phones, plan, draft);
});

function writePrimary(value: JsonObject, plan: FieldPlan, draft: RecordDraft): void {
  const phone = readPhone("", value, primaryKeys, plan, draft);
  if (phone === null) return;
  for (const part of parts)
    if (phone.number !== null || value[primaryKeys[part]] !== undefined)
      draft.columns.set(columnOf(primaryKeys[part], plan), phone[part]);
}

/** A bare text is taken as the number. */
function readAdditional(path: string, item: JsonValue, plan: FieldPlan, draft: RecordDraft): PhoneNumber | null {
  const value = typeof item === "string" ? { number: item } : item;
  if (!isJsonObject(value)) {
    refusePart(path, wrongValue("must be an object of number, countryCode and callingCode", item), plan, draft);
    return null;
  }
  for (const key of Object.keys(value))
    if (!(parts as readonly string[]).includes(key))
      refusePart(`${path}.${key}`, unknownKey(key, "a phone number", parts), plan, draft);
  const phone = readPhone(`${path}.`, value, additionalKeys, plan, draft);
  if (phone === null || phone.number !== null) return phone;
  refusePart(`${path}.number`, { message: "is missing: a phone number needs its number." }, plan, draft);
  return null;
}

/** Null where refused. */
function readPhone(
  path: string,
  value: JsonObject,
  keys: PhoneKeys,
  plan: FieldPlan,
  draft: RecordDraft,
): PhoneNumber | null {
  const given: Record<PhonePart, string | null> = { number: null, countryCode: null, callingCode: null };
  let isReadable = true;
  for (const part of parts) {
    const text = parseText(value[keys[part]] ?? "");
    if (isProblem(text)) {
      refusePart(path + keys[part], text, plan, draft);
      isReadable = false;
    } else given[part] = text === "" ? null : text;
  }
  if (!isReadable) return null;
  const phone = normalisePhoneNumber(given);
  if (!("part" in phone)) return phone;
  const { part, ...problem } = phone;
  refusePart(path + keys[part], problem, plan, draft);
  return null;
}
