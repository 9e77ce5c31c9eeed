// @generated from model.json#/objects/employee. Do not edit: your own code goes in src/custom/.

import type {
  Actor,
  ActorCreateInput,
  ActorFilterInput,
  ActorOrderByInput,
  FullName,
  FullNameCreateInput,
  FullNameFilterInput,
  FullNameOrderByInput,
} from "../composites.js";
import type { DateTimeFilter, FloatFilter, OrderByDirection, ToManyFilter, UUIDFilter } from "../inputs.js";

/** Employee */
export interface Employee {
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
  /** Place of the record in manual order */
  readonly position: number;
  /** Name */
  readonly name: FullName;
  /** Id of the related employee */
  readonly managerId: string | null;
  /** Manager */
  readonly manager?: Employee | null;
  /** Reports */
  readonly reports?: readonly Employee[];
}

/** What may be written to a Employee record. */
export interface EmployeeCreateInput {
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
  /** Place of the record in manual order */
  readonly position?: number | "first" | "last";
  /** Name */
  readonly name?: FullNameCreateInput | null;
  /** Id of the related employee */
  readonly managerId?: string | null;
  /** Manager */
  readonly manager?: EmployeeRelationInput | null;
}

/** Fields that are left out stay as they are. */
export type EmployeeUpdateInput = Partial<Omit<EmployeeCreateInput, "id">>;

/** Names one record: give one of these. */
export interface EmployeeWhereUniqueInput {
  readonly id?: string;
}

export interface EmployeeConnectInput {
  readonly where: EmployeeWhereUniqueInput;
}

export interface EmployeeRelationInput {
  readonly connect?: EmployeeConnectInput;
  readonly disconnect?: boolean;
}

/** All conditions that are given must hold. */
export interface EmployeeFilterInput {
  readonly id?: UUIDFilter;
  readonly createdAt?: DateTimeFilter;
  readonly updatedAt?: DateTimeFilter;
  readonly deletedAt?: DateTimeFilter;
  readonly createdBy?: ActorFilterInput;
  readonly updatedBy?: ActorFilterInput;
  readonly position?: FloatFilter;
  readonly name?: FullNameFilterInput;
  readonly managerId?: UUIDFilter;
  readonly manager?: EmployeeFilterInput;
  readonly reports?: ToManyFilter<EmployeeFilterInput>;
  readonly and?: readonly EmployeeFilterInput[];
  readonly or?: readonly EmployeeFilterInput[];
  readonly not?: EmployeeFilterInput;
}

/** One entry of an order: give one field. */
export interface EmployeeOrderByInput {
  readonly id?: OrderByDirection;
  readonly createdAt?: OrderByDirection;
  readonly updatedAt?: OrderByDirection;
  readonly deletedAt?: OrderByDirection;
  readonly createdBy?: ActorOrderByInput;
  readonly updatedBy?: ActorOrderByInput;
  readonly position?: OrderByDirection;
  readonly name?: FullNameOrderByInput;
  readonly managerId?: OrderByDirection;
  readonly manager?: EmployeeOrderByInput;
}

/** All of the above, for what is typed by object. */
export interface EmployeeTypes {
  readonly record: Employee;
  readonly createInput: EmployeeCreateInput;
  readonly updateInput: EmployeeUpdateInput;
  readonly filterInput: EmployeeFilterInput;
  readonly orderByInput: EmployeeOrderByInput;
}
