import { readString } from "../../core/json/read-key.js";
import { capitalize } from "../../core/naming/case.js";
import type { RelationEnd } from "./exported-relations.js";

/**
 * Finds pairs of relation fields that no id connects: a MANY_TO_ONE field is named after its target (`company`,
 * `targetCompany`), a ONE_TO_MANY field after the objects it holds (`people`, `ownedOpportunities`) or after the other
 * side (`accountOwnerForCompanies`). The best fit wins; where two fit equally well, none is taken.
 * Answers both directions of every pair.
 */
export function pairByNames(ends: readonly RelationEnd[]): readonly (readonly [RelationEnd, RelationEnd])[] {
  const ones = ends.filter((end) => end.type === "MANY_TO_ONE");
  const manies = ends.filter((end) => end.type === "ONE_TO_MANY");
  const candidates = ones
    .flatMap((one) => manies.map((many) => ({ one, many, fit: fitOf(one, many) })))
    .filter(({ fit }) => fit >= 2)
    .toSorted((a, b) => b.fit - a.fit);
  const pairs: (readonly [RelationEnd, RelationEnd])[] = [];
  const taken = new Set<RelationEnd>();
  for (const { one, many, fit } of candidates) {
    if (taken.has(one) || taken.has(many)) continue;
    const isRivalled = candidates.some(
      (other) =>
        other.fit === fit &&
        (other.one === one) !== (other.many === many) &&
        !taken.has(other.one) &&
        !taken.has(other.many),
    );
    if (isRivalled) continue;
    taken.add(one).add(many);
    pairs.push([one, many], [many, one]);
  }
  return pairs;
}

/** 0 to 5: how well the two names fit the two objects and each other. */
function fitOf(one: RelationEnd, many: RelationEnd): number {
  const oneName = readString(one.field.json, "name") ?? "";
  const manyName = readString(many.field.json, "name") ?? "";
  const target = readString(many.object.json, "nameSingular") ?? "";
  const holders = readString(one.object.json, "namePlural") ?? "";
  return endFit(oneName, target) + endFit(manyName, holders) + (manyName.startsWith(oneName) && oneName !== "" ? 1 : 0);
}

function endFit(name: string, object: string): number {
  if (object === "") return 0;
  if (name === object) return 2;
  return name.endsWith(capitalize(object)) ? 1 : 0;
}
