import { childPointer } from "../../json/json-pointer.js";
import { nearestName } from "../../text/nearest-name.js";
import { isDayText } from "../../text/calendar-day.js";
import type { Deprecation } from "../deprecation.js";
import { keyPointer } from "../draft-object.js";
import { optionValueFromLabel } from "../../naming/label-names.js";
import type { BuiltField, BuiltObject, RuleContext } from "./rule-context.js";

/** Days of deprecations, and what they name as replacements. */
export function checkDeprecations({ objects, report }: RuleContext): void {
  for (const built of objects) {
    const { object, draft } = built;
    if (object.deprecated !== null)
      check(object.deprecated, {
        subject: `object "${object.nameSingular}"`,
        pointer: keyPointer(draft.raw, "deprecated"),
        looksLikeName: isModelName,
        candidates: () => namesBeside(objects, built),
        report,
      });
    for (const field of built.fields) checkField(objects, built, field, report);
  }
}

function checkField(
  objects: readonly BuiltObject[],
  owner: BuiltObject,
  { field, draft }: BuiltField,
  report: RuleContext["report"],
): void {
  const subject = `field "${field.name}" of object "${owner.object.nameSingular}"`;
  if (field.deprecated !== null)
    check(field.deprecated, {
      subject,
      pointer: keyPointer(draft.raw, "deprecated"),
      looksLikeName: isModelName,
      candidates: () => [
        ...owner.object.fields.filter((other) => other !== field).map(({ name }) => name),
        ...namesBeside(objects, null).filter((name) => name !== `${owner.object.nameSingular}.${field.name}`),
      ],
      report,
    });
  for (const raw of draft.raw.options ?? [])
    if (raw.deprecated !== null) {
      const value = raw.value ?? optionValueFromLabel(raw.label ?? "");
      check(raw.deprecated, {
        subject: `option "${value}" of ${subject}`,
        pointer: childPointer(raw.pointer, "deprecated"),
        looksLikeName: (text) => optionName.test(text),
        candidates: () => (field.options ?? []).map((option) => option.value).filter((other) => other !== value),
        report,
      });
    }
}

interface Deprecated {
  readonly subject: string;
  readonly pointer: string;
  /** Whether a replacement is a name and not words for people. */
  readonly looksLikeName: (text: string) => boolean;
  /** All that a replacement can name. */
  readonly candidates: () => readonly string[];
  readonly report: RuleContext["report"];
}

const optionName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
const modelName = /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)?$/;

function isModelName(text: string): boolean {
  return modelName.test(text);
}

/** Objects by both of their names, and all fields behind the name of their object. */
function namesBeside(objects: readonly BuiltObject[], without: BuiltObject | null): readonly string[] {
  return objects
    .filter((built) => built !== without)
    .flatMap(({ object }) => [
      object.nameSingular,
      object.namePlural,
      ...object.fields.map(({ name }) => `${object.nameSingular}.${name}`),
    ]);
}

function check({ since, sunset, replacement }: Deprecation, deprecated: Deprecated): void {
  const { subject, pointer, looksLikeName, candidates, report } = deprecated;
  const days = Object.entries({ since, sunset }).filter((entry): entry is [string, string] => entry[1] !== null);
  const wrong = days.filter(([, day]) => !isDayText(day));
  for (const [key, day] of wrong) report("deprecation/bad-date", childPointer(pointer, key), { subject, key, day });
  if (wrong.length === 0 && since !== null && sunset !== null && sunset <= since)
    report("deprecation/sunset-too-early", childPointer(pointer, "sunset"), { subject, since, sunset });
  if (replacement === null || !looksLikeName(replacement)) return;
  const names = candidates();
  if (!names.includes(replacement))
    report("deprecation/unknown-replacement", childPointer(pointer, "replacement"), {
      subject,
      replacement,
      nearest: nearestName(replacement, names),
    });
}
