// @generated from model.json#/objects/favorite. Do not edit: your own code goes in src/custom/.

import type {
  Company,
  CompanyFilterInput,
  CompanyOrderByInput,
  CompanyRelationInput,
} from "../companies/company.types.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  Dashboard,
  DashboardFilterInput,
  DashboardOrderByInput,
  DashboardRelationInput,
} from "../dashboards/dashboard.types.js";
import type {
  FavoriteFolder,
  FavoriteFolderFilterInput,
  FavoriteFolderOrderByInput,
  FavoriteFolderRelationInput,
} from "../favorite-folders/favorite-folder.types.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, UUIDFilter } from "../inputs.js";
import type { Note, NoteFilterInput, NoteOrderByInput, NoteRelationInput } from "../notes/note.types.js";
import type {
  Opportunity,
  OpportunityFilterInput,
  OpportunityOrderByInput,
  OpportunityRelationInput,
} from "../opportunities/opportunity.types.js";
import type { Person, PersonFilterInput, PersonOrderByInput, PersonRelationInput } from "../people/person.types.js";
import type { Task, TaskFilterInput, TaskOrderByInput, TaskRelationInput } from "../tasks/task.types.js";
import type {
  WorkflowRun,
  WorkflowRunFilterInput,
  WorkflowRunOrderByInput,
  WorkflowRunRelationInput,
} from "../workflow-runs/workflow-run.types.js";
import type {
  WorkflowVersion,
  WorkflowVersionFilterInput,
  WorkflowVersionOrderByInput,
  WorkflowVersionRelationInput,
} from "../workflow-versions/workflow-version.types.js";
import type {
  Workflow,
  WorkflowFilterInput,
  WorkflowOrderByInput,
  WorkflowRelationInput,
} from "../workflows/workflow.types.js";
import type {
  WorkspaceMember,
  WorkspaceMemberFilterInput,
  WorkspaceMemberOrderByInput,
  WorkspaceMemberRelationInput,
} from "../workspace-members/workspace-member.types.js";

/** A shortcut pinned by a member (newer versions use navigationMenuItem instead) */
export interface Favorite {
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
  /** Sort position */
  readonly position: number;
  /** Pinned view */
  readonly viewId: string | null;
  /** Id of the related workspaceMember */
  readonly forWorkspaceMemberId: string | null;
  /** Member who pinned it */
  readonly forWorkspaceMember?: WorkspaceMember | null;
  /** Id of the related person */
  readonly personId: string | null;
  /** Pinned person */
  readonly person?: Person | null;
  /** Id of the related company */
  readonly companyId: string | null;
  /** Pinned company */
  readonly company?: Company | null;
  /** Id of the related opportunity */
  readonly opportunityId: string | null;
  /** Pinned opportunity */
  readonly opportunity?: Opportunity | null;
  /** Id of the related workflow */
  readonly workflowId: string | null;
  /** Pinned workflow */
  readonly workflow?: Workflow | null;
  /** Id of the related workflowVersion */
  readonly workflowVersionId: string | null;
  /** Pinned workflowVersion */
  readonly workflowVersion?: WorkflowVersion | null;
  /** Id of the related workflowRun */
  readonly workflowRunId: string | null;
  /** Pinned workflowRun */
  readonly workflowRun?: WorkflowRun | null;
  /** Id of the related task */
  readonly taskId: string | null;
  /** Pinned task */
  readonly task?: Task | null;
  /** Id of the related note */
  readonly noteId: string | null;
  /** Pinned note */
  readonly note?: Note | null;
  /** Id of the related dashboard */
  readonly dashboardId: string | null;
  /** Pinned dashboard */
  readonly dashboard?: Dashboard | null;
  /** Id of the related favoriteFolder */
  readonly favoriteFolderId: string | null;
  /** Folder that holds the favorite */
  readonly favoriteFolder?: FavoriteFolder | null;
}

/** What may be written to a Favorite record. */
export interface FavoriteCreateInput {
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
  /** Sort position */
  readonly position?: number | null;
  /** Pinned view */
  readonly viewId?: string | null;
  /** Id of the related workspaceMember */
  readonly forWorkspaceMemberId?: string | null;
  /** Member who pinned it */
  readonly forWorkspaceMember?: WorkspaceMemberRelationInput | null;
  /** Id of the related person */
  readonly personId?: string | null;
  /** Pinned person */
  readonly person?: PersonRelationInput | null;
  /** Id of the related company */
  readonly companyId?: string | null;
  /** Pinned company */
  readonly company?: CompanyRelationInput | null;
  /** Id of the related opportunity */
  readonly opportunityId?: string | null;
  /** Pinned opportunity */
  readonly opportunity?: OpportunityRelationInput | null;
  /** Id of the related workflow */
  readonly workflowId?: string | null;
  /** Pinned workflow */
  readonly workflow?: WorkflowRelationInput | null;
  /** Id of the related workflowVersion */
  readonly workflowVersionId?: string | null;
  /** Pinned workflowVersion */
  readonly workflowVersion?: WorkflowVersionRelationInput | null;
  /** Id of the related workflowRun */
  readonly workflowRunId?: string | null;
  /** Pinned workflowRun */
  readonly workflowRun?: WorkflowRunRelationInput | null;
  /** Id of the related task */
  readonly taskId?: string | null;
  /** Pinned task */
  readonly task?: TaskRelationInput | null;
  /** Id of the related note */
  readonly noteId?: string | null;
  /** Pinned note */
  readonly note?: NoteRelationInput | null;
  /** Id of the related dashboard */
  readonly dashboardId?: string | null;
  /** Pinned dashboard */
  readonly dashboard?: DashboardRelationInput | null;
  /** Id of the related favoriteFolder */
  readonly favoriteFolderId?: string | null;
  /** Folder that holds the favorite */
  readonly favoriteFolder?: FavoriteFolderRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type FavoriteUpdateInput = Partial<Omit<FavoriteCreateInput, "id">>;

/** Names one record: give one of these. */
export interface FavoriteWhereUniqueInput {
  readonly id?: string;
}

export interface FavoriteConnectInput {
  readonly where: FavoriteWhereUniqueInput;
}

export interface FavoriteRelationInput {
  readonly connect?: FavoriteConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface FavoriteFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly viewId?: UUIDFilter;
  readonly forWorkspaceMemberId?: UUIDFilter;
  readonly forWorkspaceMember?: WorkspaceMemberFilterInput;
  readonly personId?: UUIDFilter;
  readonly person?: PersonFilterInput;
  readonly companyId?: UUIDFilter;
  readonly company?: CompanyFilterInput;
  readonly opportunityId?: UUIDFilter;
  readonly opportunity?: OpportunityFilterInput;
  readonly workflowId?: UUIDFilter;
  readonly workflow?: WorkflowFilterInput;
  readonly workflowVersionId?: UUIDFilter;
  readonly workflowVersion?: WorkflowVersionFilterInput;
  readonly workflowRunId?: UUIDFilter;
  readonly workflowRun?: WorkflowRunFilterInput;
  readonly taskId?: UUIDFilter;
  readonly task?: TaskFilterInput;
  readonly noteId?: UUIDFilter;
  readonly note?: NoteFilterInput;
  readonly dashboardId?: UUIDFilter;
  readonly dashboard?: DashboardFilterInput;
  readonly favoriteFolderId?: UUIDFilter;
  readonly favoriteFolder?: FavoriteFolderFilterInput;
  readonly and?: readonly FavoriteFilterInput[];
  readonly or?: readonly FavoriteFilterInput[];
  readonly not?: FavoriteFilterInput;
}

/** One entry of an order: give one field. */
export interface FavoriteOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly viewId?: OrderByDirection;
  readonly forWorkspaceMemberId?: OrderByDirection;
  readonly forWorkspaceMember?: WorkspaceMemberOrderByInput;
  readonly personId?: OrderByDirection;
  readonly person?: PersonOrderByInput;
  readonly companyId?: OrderByDirection;
  readonly company?: CompanyOrderByInput;
  readonly opportunityId?: OrderByDirection;
  readonly opportunity?: OpportunityOrderByInput;
  readonly workflowId?: OrderByDirection;
  readonly workflow?: WorkflowOrderByInput;
  readonly workflowVersionId?: OrderByDirection;
  readonly workflowVersion?: WorkflowVersionOrderByInput;
  readonly workflowRunId?: OrderByDirection;
  readonly workflowRun?: WorkflowRunOrderByInput;
  readonly taskId?: OrderByDirection;
  readonly task?: TaskOrderByInput;
  readonly noteId?: OrderByDirection;
  readonly note?: NoteOrderByInput;
  readonly dashboardId?: OrderByDirection;
  readonly dashboard?: DashboardOrderByInput;
  readonly favoriteFolderId?: OrderByDirection;
  readonly favoriteFolder?: FavoriteFolderOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface FavoriteTypes {
  readonly record: Favorite;
  readonly createInput: FavoriteCreateInput;
  readonly updateInput: FavoriteUpdateInput;
  readonly filterInput: FavoriteFilterInput;
  readonly orderByInput: FavoriteOrderByInput;
}
