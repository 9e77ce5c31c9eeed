/**
 * Finds the two sides of every relation and creates those that are declared on one side only.
 * In: drafts with raw relations. Out: `relation` of every draft that can be resolved, and diagnostics for the others.
 */
import { joinColumn } from "../naming/column-names.js";
import { labelFromName } from "../naming/label-names.js";
import { readOneOf, readString } from "../json/read-key.js";
import { keyPointer } from "./draft-object.js";
import type { FieldDraft, ObjectDraft, Report } from "./model-draft.js";
import type { RawRelation } from "./raw-workspace.js";
import { rawField } from "./raw-workspace.js";
import type { OnDeleteAction, RelationType } from "./workspace.js";
import { onDeleteActions } from "./workspace.js";

const opposite: Readonly<Record<RelationType, RelationType>> = {
  MANY_TO_ONE: "ONE_TO_MANY",
  ONE_TO_MANY: "MANY_TO_ONE",
};

/** `objects` are in the order of the workspace, on which the order of created fields depends. */
export function resolveRelations(objects: readonly ObjectDraft[], report: Report): void {
  const resolver = new Resolver(objects, report);
  for (const object of objects) for (const field of object.fields.slice()) resolver.pair(object, field);
  for (const object of objects) for (const field of object.fields) resolver.settle(object, field);
}

interface Side {
  readonly object: ObjectDraft;
  readonly field: FieldDraft;
}

class Resolver {
  private readonly objects = new Map<string, ObjectDraft>();
  /** Both directions of every pair found so far. */
  private readonly inverses = new Map<FieldDraft, Side>();
  /** Fields whose other side has been complained of, so that the other side does not say it again. */
  private readonly told = new Set<FieldDraft>();

  constructor(
    objects: readonly ObjectDraft[],
    private readonly report: Report,
  ) {
    for (const object of objects) this.objects.set(object.nameSingular, object);
  }

  /** Finds or creates the other side of a field. */
  pair(object: ObjectDraft, field: FieldDraft): void {
    const { relation } = field.raw;
    if (!isRelation(field)) {
      if (relation !== null && field.type !== null)
        this.report("relation/not-allowed", relation.pointer, { ...names(object, field), type: field.type });
      return;
    }
    if (relation === null) {
      this.report("relation/missing", field.raw.pointer, { ...names(object, field), type: field.type });
      return;
    }
    if (relation.type === null || relation.targetObject === null || this.inverses.has(field)) return;
    const target = this.objects.get(relation.targetObject);
    if (target === undefined) {
      this.report("model/unknown-target", keyPointer(relation, "targetObject"), {
        ...names(object, field),
        target: relation.targetObject,
        objects: [...this.objects.keys()],
      });
      return;
    }
    const inverse = this.findInverse({ object, field }, relation, relation.type, target);
    if (inverse === null) return;
    this.inverses.set(field, { object: target, field: inverse });
    this.inverses.set(inverse, { object, field });
  }

  private findInverse(
    { object, field }: Side,
    relation: RawRelation,
    type: RelationType,
    target: ObjectDraft,
  ): FieldDraft | null {
    const pointer = relation.inverseField === null ? relation.pointer : keyPointer(relation, "inverseField");
    const pointingBack = target.fields.filter((candidate) => candidate !== field && leadsTo(candidate, object, field));
    const named =
      relation.inverseField ?? pointingBack[0]?.name ?? this.onlyPartner(object, field, type, target)?.name ?? null;
    const name = named ?? (type === "MANY_TO_ONE" ? object.namePlural : object.nameSingular);
    const facts = { ...names(object, field), target: target.nameSingular, inverse: name };
    const existing = target.fields.find((candidate) => candidate.name === name && candidate !== field);
    if (existing === undefined) {
      if (relation.mayCreateInverse && pointingBack.length === 0)
        return createInverse({ object, field }, relation, type, target, name);
      if (pointingBack.some((one) => this.told.has(one))) return null;
      this.told.add(field);
      this.report("model/missing-inverse", pointer, {
        ...facts,
        fields: (pointingBack.length > 0 ? pointingBack : target.fields.filter(isRelation)).map((one) => one.name),
      });
      return null;
    }
    if (existing.type === null) return null;
    const claimedBy = this.inverses.get(existing);
    const isTaken = claimedBy !== undefined && claimedBy.field !== field;
    if (named === null && (isTaken || !isRelation(existing) || !leadsTo(existing, object, field))) {
      this.report("model/inverse-taken", pointer, facts);
      return null;
    }
    if (!isRelation(existing)) {
      this.report("model/inverse-not-relation", pointer, { ...facts, type: existing.type });
      return null;
    }
    const back = existing.raw.relation;
    if (back === null) return null;
    const backTarget = back.targetObject;
    if (backTarget === null) return null;
    if (this.told.has(existing)) return null;
    const isMisspelledThere =
      backTarget === object.nameSingular &&
      back.inverseField !== null &&
      !object.fields.some(({ name: one }) => one === back.inverseField);
    if (isMisspelledThere) return null;
    if (isTaken || backTarget !== object.nameSingular || (back.inverseField ?? field.name) !== field.name) {
      this.told.add(field);
      const backField = claimedBy?.field.name ?? back.inverseField;
      this.report("model/inverse-mismatch", pointer, {
        ...facts,
        pointsTo: backField === null ? `object "${backTarget}"` : `field "${backField}" of object "${backTarget}"`,
      });
      return null;
    }
    if (back.type === type) {
      this.report("model/inverse-type", keyPointer(relation, "type"), { ...facts, type, wanted: opposite[type] });
      return existing;
    }
    return existing;
  }

  /** The one relation that fits when neither side names the other and there is only one such pair. */
  private onlyPartner(
    object: ObjectDraft,
    field: FieldDraft,
    type: RelationType,
    target: ObjectDraft,
  ): FieldDraft | null {
    const partners = unnamed(target, object, opposite[type]);
    const rivals = unnamed(object, target, type);
    const [partner] = partners;
    return partner !== undefined && partners.length === 1 && rivals.length === 1 && rivals[0] === field
      ? partner
      : null;
  }

  /** Writes the relation of a field whose other side is known. */
  settle(object: ObjectDraft, field: FieldDraft): void {
    const { relation } = field.raw;
    const inverse = this.inverses.get(field);
    if (relation === null || relation.type === null || inverse === undefined) return;
    const isMany = relation.type === "ONE_TO_MANY";
    const stored = isMany ? inverse.field : field;
    const onDelete = onDeleteOf(stored) ?? onDeleteOf(isMany ? field : inverse.field) ?? "SET_NULL";
    const own = onDeleteOf(field);
    if (isMany && own !== null && own !== onDelete)
      this.report("relation/on-delete", keyPointer(relation, "onDelete"), {
        ...names(object, field),
        given: own,
        actual: onDelete,
      });
    field.relation = {
      type: relation.type,
      targetObject: inverse.object.nameSingular,
      inverseField: inverse.field.name,
      onDelete: isMany ? "SET_NULL" : onDelete,
      joinColumnName: isMany
        ? null
        : (relation.joinColumnName ?? settingOf(field, "joinColumnName") ?? joinColumn(field.name)),
      morphGroup: relation.morphGroup,
    };
  }
}

function createInverse(
  { object, field }: Side,
  relation: RawRelation,
  type: RelationType,
  target: ObjectDraft,
  name: string,
): FieldDraft {
  const inverse: FieldDraft = {
    raw: {
      ...rawField(relation.pointer, name, "RELATION"),
      label: relation.inverseLabel,
      icon: relation.inverseIcon,
      isCustom: field.isCustom,
      relation: {
        pointer: relation.pointer,
        type: opposite[type],
        targetObject: object.nameSingular,
        inverseField: field.name,
        inverseLabel: null,
        inverseIcon: null,
        onDelete: null,
        joinColumnName: null,
        morphGroup: null,
        mayCreateInverse: false,
      },
    },
    name,
    label: relation.inverseLabel ?? labelFromName(name),
    type: "RELATION",
    isCustom: field.isCustom,
    relation: null,
  };
  target.fields.push(inverse);
  return inverse;
}

/** Relations of one object to another that do not name their inverse. */
function unnamed(from: ObjectDraft, to: ObjectDraft, type: RelationType): readonly FieldDraft[] {
  return from.fields.filter(
    ({ raw: { relation } }) =>
      relation !== null &&
      relation.type === type &&
      relation.targetObject === to.nameSingular &&
      relation.inverseField === null,
  );
}

function isRelation(field: FieldDraft): field is FieldDraft & { readonly type: "RELATION" | "MORPH_RELATION" } {
  return field.type === "RELATION" || field.type === "MORPH_RELATION";
}

/** True when `candidate` names `field` of `object` as its inverse. */
function leadsTo(candidate: FieldDraft, object: ObjectDraft, field: FieldDraft): boolean {
  const relation = candidate.raw.relation;
  return (
    isRelation(candidate) &&
    relation !== null &&
    relation.targetObject === object.nameSingular &&
    relation.inverseField === field.name
  );
}

function onDeleteOf(field: FieldDraft): OnDeleteAction | null {
  return (
    field.raw.relation?.onDelete ?? (field.raw.settings && readOneOf(field.raw.settings, "onDelete", onDeleteActions))
  );
}

function settingOf(field: FieldDraft, key: string): string | null {
  return field.raw.settings && readString(field.raw.settings, key);
}

function names(object: ObjectDraft, field: FieldDraft): { readonly object: string; readonly field: string } {
  return { object: object.nameSingular, field: field.name };
}
