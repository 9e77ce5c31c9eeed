// @generated from model.json#/objects/note. Do not edit: your own code goes in src/custom/.

import type { Attachment, AttachmentFilterInput } from "../attachments/attachment.types.js";
import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  RichText,
  RichTextCreateInput,
  RichTextFilterInput,
  RichTextOrderByInput,
} from "../composites.js";
import type { Favorite, FavoriteFilterInput } from "../favorites/favorite.types.js";
import type {
  DateTimeFilter,
  FloatFilter,
  OrderByDirection,
  StringFilter,
  ToManyFilter,
  UUIDFilter,
} from "../inputs.js";
import type { NoteTarget, NoteTargetFilterInput } from "../note-targets/note-target.types.js";
import type { TimelineActivity, TimelineActivityFilterInput } from "../timeline-activities/timeline-activity.types.js";

/** A rich-text note */
export interface Note {
  /** Primary key of the record */
  readonly id: string;
  /** When the record was created */
  readonly createdAt: string;
  /** When the record last changed */
  readonly updatedAt: string;
  /** When the record was soft-deleted */
  readonly deletedAt: string | null;
  /** Actor that created the record */
  readonly createdBy: Actor;
  /** Actor that last modified the record */
  readonly updatedBy: Actor;
  /** Sort position of the note record */
  readonly position: number;
  /** Note title */
  readonly title: string;
  /** Note body (type was named RICH_TEXT_V2 in 2025) */
  readonly bodyV2: RichText;
  /** Records the note is about */
  readonly noteTargets?: readonly NoteTarget[];
  /** Files attached to the note */
  readonly attachments?: readonly Attachment[];
  /** Timeline events attached to the note */
  readonly timelineActivities?: readonly TimelineActivity[];
  /** Favorite entries pointing at the note */
  readonly favorites?: readonly Favorite[];
}

/** What may be written to a Note record. */
export interface NoteCreateInput {
  /** Primary key of the record */
  readonly id?: string | null;
  /** When the record was created */
  readonly createdAt?: string | null;
  /** When the record last changed */
  readonly updatedAt?: string | null;
  /** When the record was soft-deleted */
  readonly deletedAt?: string | null;
  /** Actor that created the record */
  readonly createdBy?: ActorCreateInput | null;
  /** Sort position of the note record */
  readonly position?: number | "first" | "last";
  /** Note title */
  readonly title?: string | null;
  /** Note body (type was named RICH_TEXT_V2 in 2025) */
  readonly bodyV2?: RichTextCreateInput | null;
}

/** Fields that are left out stay as they are. */
export type NoteUpdateInput = Partial<Omit<NoteCreateInput, "id">>;

/** Names one record: give one of these. */
export interface NoteWhereUniqueInput {
  readonly id?: string;
}

export interface NoteConnectInput {
  readonly where: NoteWhereUniqueInput;
}

export interface NoteRelationInput {
  readonly connect?: NoteConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface NoteFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly title?: StringFilter;
  readonly bodyV2?: RichTextFilterInput;
  readonly noteTargets?: ToManyFilter<NoteTargetFilterInput>;
  readonly attachments?: ToManyFilter<AttachmentFilterInput>;
  readonly timelineActivities?: ToManyFilter<TimelineActivityFilterInput>;
  readonly favorites?: ToManyFilter<FavoriteFilterInput>;
  readonly and?: readonly NoteFilterInput[];
  readonly or?: readonly NoteFilterInput[];
  readonly not?: NoteFilterInput;
}

/** One entry of an order: give one field. */
export interface NoteOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly title?: OrderByDirection;
  readonly bodyV2?: RichTextOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface NoteTypes {
  readonly record: Note;
  readonly createInput: NoteCreateInput;
  readonly updateInput: NoteUpdateInput;
  readonly filterInput: NoteFilterInput;
  readonly orderByInput: NoteOrderByInput;
}
