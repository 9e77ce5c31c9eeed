import { morphFieldName } from "../../naming/column-names.js";
import { readString } from "../../json/read-key.js";
import { keyPointer } from "../draft-object.js";
import { isOfRelation } from "../build-field.js";
import type { Field, ObjectType, Relation } from "../workspace.js";
import type { BuiltField, BuiltObject, RuleContext } from "./rule-context.js";

/** Relations whose two sides have been found; what cannot be resolved was reported before. */
export function checkRelations({ objects, report }: RuleContext): void {
  const bySingular = new Map(objects.map((built) => [built.object.nameSingular, built.object]));
  for (const built of objects) {
    for (const field of built.fields) {
      const { relation } = field.field;
      if (relation === null) continue;
      checkSide(built.object.nameSingular, field, relation, report);
      checkGroupKey(built.object.nameSingular, field, relation, bySingular, report);
    }
    checkGroups(built, bySingular, report);
  }
}

function checkSide(
  object: string,
  { field, draft }: BuiltField,
  relation: Relation,
  report: RuleContext["report"],
): void {
  const names = { object, field: field.name };
  const raw = draft.raw.relation;
  const pointer = raw?.pointer ?? draft.raw.pointer;
  if (relation.type === "MANY_TO_ONE") {
    if (relation.onDelete === "SET_NULL" && !field.isNullable && field.isCustom)
      report("relation/set-null", draft.raw.pointer, names);
    if (relation.joinColumnName !== null && !/^[a-z][a-zA-Z0-9]*$/.test(relation.joinColumnName))
      report("relation/bad-join-column", `${pointer}/joinColumnName`, {
        ...names,
        column: relation.joinColumnName,
        problem: "is not in camelCase",
      });
  } else if (raw !== null && raw.joinColumnName !== null)
    report("relation/bad-join-column", `${pointer}/joinColumnName`, {
      ...names,
      column: raw.joinColumnName,
      problem: "belongs to the other side, which is MANY_TO_ONE",
    });
  checkRepeated(names, { field, draft }, relation, report);
}

/** Settings may repeat the relation, but not contradict it. */
function checkRepeated(
  names: { readonly object: string; readonly field: string },
  { draft }: BuiltField,
  relation: Relation,
  report: RuleContext["report"],
): void {
  const settings = draft.raw.settings ?? {};
  const actual = {
    relationType: relation.type,
    onDelete: relation.type === "MANY_TO_ONE" ? relation.onDelete : null,
    joinColumnName: relation.joinColumnName,
  };
  for (const key of Object.keys(settings)) {
    if (!isOfRelation(key)) continue;
    const given = readString(settings, key);
    if (given !== null && given !== actual[key as keyof typeof actual])
      report("relation/contradicting-settings", `${draft.raw.pointer}/settings/${key}`, {
        ...names,
        key,
        given,
        actual: actual[key as keyof typeof actual] ?? "none",
      });
  }
}

function checkGroupKey(
  object: string,
  { field, draft }: BuiltField,
  relation: Relation,
  bySingular: ReadonlyMap<string, ObjectType>,
  report: RuleContext["report"],
): void {
  const names = { object, field: field.name };
  const group = relation.morphGroup;
  const pointer = draft.raw.relation?.pointer ?? draft.raw.pointer;
  if (field.type !== "MORPH_RELATION") {
    if (group !== null) report("morph/group-not-allowed", `${pointer}/morphGroup`, { ...names, group });
    return;
  }
  const target = bySingular.get(relation.targetObject);
  if (group === null) report("morph/no-group", pointer, names);
  if (relation.targetObject === object) report("morph/own-object", `${pointer}/targetObject`, names);
  const inverse = target?.fieldsByName.get(relation.inverseField);
  if (inverse?.type === "MORPH_RELATION")
    report("morph/inverse", `${pointer}/inverseField`, {
      ...names,
      target: relation.targetObject,
      inverse: inverse.name,
    });
}

function checkGroups(
  { object, fields }: BuiltObject,
  bySingular: ReadonlyMap<string, ObjectType>,
  report: RuleContext["report"],
): void {
  const groups = new Map<string, Field[]>();
  for (const { field, draft } of fields) {
    const { relation } = field;
    if (field.type !== "MORPH_RELATION" || relation === null || relation.morphGroup === null) continue;
    const group = relation.morphGroup;
    const members = groups.get(group) ?? [];
    const names = { object: object.nameSingular, field: field.name };
    const [first] = members;
    const pointer = draft.raw.relation?.pointer ?? draft.raw.pointer;
    if (first !== undefined && first.relation?.type !== relation.type)
      report("morph/mixed-types", `${pointer}/type`, { ...names, group, type: relation.type, other: first.name });
    const same = members.find((member) => member.relation?.targetObject === relation.targetObject);
    const target = bySingular.get(relation.targetObject);
    if (same !== undefined)
      report("morph/duplicate-target", `${pointer}/targetObject`, {
        ...names,
        group,
        target: relation.targetObject,
        other: same.name,
      });
    else if (target !== undefined) {
      const expected = morphFieldName(group, relation.type === "MANY_TO_ONE" ? target.nameSingular : target.namePlural);
      if (field.name !== expected) report("morph/name", keyPointer(draft.raw, "name"), { ...names, group, expected });
    }
    groups.set(group, [...members, field]);
  }
}
