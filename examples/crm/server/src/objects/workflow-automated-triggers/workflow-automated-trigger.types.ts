// @generated from model.json#/objects/workflowAutomatedTrigger. Do not edit: your own code goes in src/custom/.

import type { JsonValue } from "../../core/json/json-value.js";
import type { Actor, ActorCreateInput, ActorFilterInput, ActorOrderByInput } from "../composites.js";
import type {
  DateTimeFilter,
  EnumFilter,
  FloatFilter,
  OrderByDirection,
  RawJsonFilter,
  UUIDFilter,
} from "../inputs.js";
import type {
  Workflow,
  WorkflowFilterInput,
  WorkflowOrderByInput,
  WorkflowRelationInput,
} from "../workflows/workflow.types.js";

/** Options of `type`. */
export type WorkflowAutomatedTriggerTypeEnum = "DATABASE_EVENT" | "CRON";

/** An automated trigger of a workflow */
export interface WorkflowAutomatedTrigger {
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
  /** Sort position of the workflow automated trigger record */
  readonly position: number;
  /** Trigger kind */
  readonly type: WorkflowAutomatedTriggerTypeEnum;
  /** Trigger settings */
  readonly settings: JsonValue;
  /** Id of the related workflow */
  readonly workflowId: string;
  /** Parent workflow */
  readonly workflow?: Workflow | null;
}

/** What may be written to a Workflow Automated Trigger record. */
export interface WorkflowAutomatedTriggerCreateInput {
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
  /** Sort position of the workflow automated trigger record */
  readonly position?: number | "first" | "last";
  /** Trigger kind */
  readonly type: WorkflowAutomatedTriggerTypeEnum;
  /** Trigger settings */
  readonly settings: JsonValue;
  /** Id of the related workflow */
  readonly workflowId?: string;
  /** Parent workflow */
  readonly workflow?: WorkflowRelationInput;
}

/** Fields that are left out stay as they are. */
export type WorkflowAutomatedTriggerUpdateInput = Partial<Omit<WorkflowAutomatedTriggerCreateInput, "id">>;

/** Names one record: give one of these. */
export interface WorkflowAutomatedTriggerWhereUniqueInput {
  readonly id?: string;
}

export interface WorkflowAutomatedTriggerConnectInput {
  readonly where: WorkflowAutomatedTriggerWhereUniqueInput;
}

export interface WorkflowAutomatedTriggerRelationInput {
  readonly connect?: WorkflowAutomatedTriggerConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface WorkflowAutomatedTriggerFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly type?: EnumFilter<WorkflowAutomatedTriggerTypeEnum>;
  readonly settings?: RawJsonFilter;
  readonly workflowId?: UUIDFilter;
  readonly workflow?: WorkflowFilterInput;
  readonly and?: readonly WorkflowAutomatedTriggerFilterInput[];
  readonly or?: readonly WorkflowAutomatedTriggerFilterInput[];
  readonly not?: WorkflowAutomatedTriggerFilterInput;
}

/** One entry of an order: give one field. */
export interface WorkflowAutomatedTriggerOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly type?: OrderByDirection;
  readonly workflowId?: OrderByDirection;
  readonly workflow?: WorkflowOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface WorkflowAutomatedTriggerTypes {
  readonly record: WorkflowAutomatedTrigger;
  readonly createInput: WorkflowAutomatedTriggerCreateInput;
  readonly updateInput: WorkflowAutomatedTriggerUpdateInput;
  readonly filterInput: WorkflowAutomatedTriggerFilterInput;
  readonly orderByInput: WorkflowAutomatedTriggerOrderByInput;
}
