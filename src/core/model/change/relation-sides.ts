import { rawField } from "../raw-workspace.js";
import type { RawField, RawRelation } from "../raw-workspace.js";
import type { OnDeleteAction, RelationType } from "../workspace.js";

/** One end of a relation that is being made. */
export interface NewEnd {
  readonly object: string;
  readonly field: string;
  readonly id: string;
  readonly label: string | null;
  readonly icon: string | null;
  readonly pointer: string;
}

export interface NewRelation {
  /** Seen from the source. */
  readonly type: RelationType;
  readonly onDelete: OnDeleteAction | null;
  /** Set: the source is a field of this morph group. */
  readonly morphGroup: string | null;
  readonly source: NewEnd;
  readonly target: NewEnd;
  /** Place in the input of what the relation itself says. */
  readonly pointer: string;
}

/** The two fields of a relation, custom both. */
export function relationSides(relation: NewRelation): { readonly source: RawField; readonly target: RawField } {
  const { source, target, type, morphGroup } = relation;
  return {
    source: sideOf(relation, source, target, type, morphGroup),
    target: sideOf(relation, target, source, type === "MANY_TO_ONE" ? "ONE_TO_MANY" : "MANY_TO_ONE", null),
  };
}

function sideOf(
  { onDelete, pointer }: NewRelation,
  own: NewEnd,
  other: NewEnd,
  type: RelationType,
  morphGroup: string | null,
): RawField {
  const relation: RawRelation = {
    pointer,
    type,
    targetObject: other.object,
    inverseField: other.field,
    inverseLabel: null,
    inverseIcon: null,
    onDelete: type === "MANY_TO_ONE" ? onDelete : null,
    joinColumnName: null,
    morphGroup,
    mayCreateInverse: false,
  };
  return {
    ...rawField(own.pointer, own.field, morphGroup === null ? "RELATION" : "MORPH_RELATION"),
    id: own.id,
    label: own.label,
    icon: own.icon,
    isCustom: true,
    relation,
  };
}
