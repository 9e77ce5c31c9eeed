import type { JsonValue } from '../core/json/json-value.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphqlContext } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  UUID: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Position: { input: number | string; output: number; }
  JSON: { input: JsonValue; output: JsonValue; }
  Cursor: { input: string; output: string; }
  ConnectionCursor: { input: string; output: string; }
};

export type Query = {
  readonly employees?: Maybe<EmployeeConnection>;
  readonly employeesGroupBy?: Maybe<ReadonlyArray<Maybe<EmployeeGroupByConnection>>>;
  readonly employee?: Maybe<Employee>;
  readonly search: SearchResultPage;
};


export type QueryemployeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EmployeeFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<EmployeeOrderByInput>>>;
};


export type QueryemployeesGroupByArgs = {
  groupBy: ReadonlyArray<EmployeeGroupByInput>;
  filter?: InputMaybe<EmployeeFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<EmployeeOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<EmployeeOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryemployeeArgs = {
  filter: EmployeeFilterInput;
};


export type QuerysearchArgs = {
  searchInput: Scalars['String']['input'];
  limit: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObjectRecordFilterInput>;
  includedObjectNameSingulars?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  excludedObjectNameSingulars?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Mutation = {
  readonly createEmployee?: Maybe<Employee>;
  readonly createEmployees?: Maybe<ReadonlyArray<Maybe<Employee>>>;
  readonly updateEmployees?: Maybe<ReadonlyArray<Maybe<Employee>>>;
  readonly deleteEmployees?: Maybe<ReadonlyArray<Maybe<Employee>>>;
  readonly destroyEmployees?: Maybe<ReadonlyArray<Maybe<Employee>>>;
  readonly restoreEmployees?: Maybe<ReadonlyArray<Maybe<Employee>>>;
  readonly updateEmployee?: Maybe<Employee>;
  readonly deleteEmployee?: Maybe<Employee>;
  readonly destroyEmployee?: Maybe<Employee>;
  readonly restoreEmployee?: Maybe<Employee>;
};


export type MutationcreateEmployeeArgs = {
  data: EmployeeCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateEmployeesArgs = {
  data: ReadonlyArray<EmployeeCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateEmployeesArgs = {
  data: EmployeeUpdateInput;
  filter: EmployeeFilterInput;
};


export type MutationdeleteEmployeesArgs = {
  filter: EmployeeFilterInput;
};


export type MutationdestroyEmployeesArgs = {
  filter: EmployeeFilterInput;
};


export type MutationrestoreEmployeesArgs = {
  filter: EmployeeFilterInput;
};


export type MutationupdateEmployeeArgs = {
  id: Scalars['UUID']['input'];
  data: EmployeeUpdateInput;
};


export type MutationdeleteEmployeeArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyEmployeeArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreEmployeeArgs = {
  id: Scalars['UUID']['input'];
};

export type Subscription = {
  readonly employeeEvents: EmployeeEvent;
};


export type SubscriptionemployeeEventsArgs = {
  filter?: InputMaybe<EmployeeFilterInput>;
};

export type Employee = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<FullName>;
  readonly manager?: Maybe<Employee>;
  readonly managerId?: Maybe<Scalars['ID']['output']>;
  readonly reports?: Maybe<EmployeeConnection>;
};


export type EmployeereportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<EmployeeFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<EmployeeOrderByInput>>>;
};

export type EmployeeEdge = {
  readonly node?: Maybe<Employee>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type EmployeeConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<EmployeeEdge>>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly countUniqueValuesId?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyId?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyId?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyId?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyId?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesCreatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyCreatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyCreatedAt?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyCreatedAt?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyCreatedAt?: Maybe<Scalars['Float']['output']>;
  readonly minCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly maxCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesUpdatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyUpdatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyUpdatedAt?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyUpdatedAt?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyUpdatedAt?: Maybe<Scalars['Float']['output']>;
  readonly minUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly maxUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesDeletedAt?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyDeletedAt?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyDeletedAt?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyDeletedAt?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyDeletedAt?: Maybe<Scalars['Float']['output']>;
  readonly minDeletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly maxDeletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesCreatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyCreatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyCreatedBy?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyCreatedBy?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyCreatedBy?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesUpdatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyUpdatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyUpdatedBy?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyUpdatedBy?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyUpdatedBy?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesPosition?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyPosition?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyPosition?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyPosition?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyPosition?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesName?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyName?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyName?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyName?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyName?: Maybe<Scalars['Float']['output']>;
};

export type EmployeeGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<EmployeeEdge>>>;
  readonly pageInfo: PageInfo;
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  readonly countUniqueValuesId?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyId?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyId?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyId?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyId?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesCreatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyCreatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyCreatedAt?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyCreatedAt?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyCreatedAt?: Maybe<Scalars['Float']['output']>;
  readonly minCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly maxCreatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesUpdatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyUpdatedAt?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyUpdatedAt?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyUpdatedAt?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyUpdatedAt?: Maybe<Scalars['Float']['output']>;
  readonly minUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly maxUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesDeletedAt?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyDeletedAt?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyDeletedAt?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyDeletedAt?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyDeletedAt?: Maybe<Scalars['Float']['output']>;
  readonly minDeletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly maxDeletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesCreatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyCreatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyCreatedBy?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyCreatedBy?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyCreatedBy?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesUpdatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyUpdatedBy?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyUpdatedBy?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyUpdatedBy?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyUpdatedBy?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesPosition?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyPosition?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyPosition?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyPosition?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyPosition?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesName?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyName?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyName?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyName?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyName?: Maybe<Scalars['Float']['output']>;
};

export type EmployeeFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<EmployeeFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<EmployeeFilterInput>>>;
  readonly not?: InputMaybe<EmployeeFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<FullNameFilterInput>;
  readonly manager?: InputMaybe<EmployeeFilterInput>;
  readonly managerId?: InputMaybe<UUIDFilter>;
  readonly reports?: InputMaybe<EmployeeToManyFilterInput>;
};

export type EmployeeToManyFilterInput = {
  readonly some?: InputMaybe<EmployeeFilterInput>;
  readonly none?: InputMaybe<EmployeeFilterInput>;
  readonly every?: InputMaybe<EmployeeFilterInput>;
};

export type EmployeeOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<FullNameOrderByInput>;
  readonly manager?: InputMaybe<EmployeeOrderByInput>;
  readonly managerId?: InputMaybe<OrderByDirection>;
};

export type EmployeeGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<FullNameGroupByInput>;
  readonly manager?: InputMaybe<EmployeeGroupByInput>;
  readonly managerId?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EmployeeOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<EmployeeOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<FullNameOrderByInput>;
  readonly manager?: InputMaybe<EmployeeOrderByWithGroupByInput>;
  readonly managerId?: InputMaybe<OrderByDirection>;
};

export type EmployeeOrderByWithGroupByAggregateInput = {
  readonly totalCount?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesId?: InputMaybe<OrderByDirection>;
  readonly countEmptyId?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyId?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyId?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyId?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesCreatedAt?: InputMaybe<OrderByDirection>;
  readonly countEmptyCreatedAt?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyCreatedAt?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyCreatedAt?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyCreatedAt?: InputMaybe<OrderByDirection>;
  readonly minCreatedAt?: InputMaybe<OrderByDirection>;
  readonly maxCreatedAt?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly countEmptyUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly minUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly maxUpdatedAt?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesDeletedAt?: InputMaybe<OrderByDirection>;
  readonly countEmptyDeletedAt?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyDeletedAt?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyDeletedAt?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyDeletedAt?: InputMaybe<OrderByDirection>;
  readonly minDeletedAt?: InputMaybe<OrderByDirection>;
  readonly maxDeletedAt?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesCreatedBy?: InputMaybe<OrderByDirection>;
  readonly countEmptyCreatedBy?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyCreatedBy?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyCreatedBy?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyCreatedBy?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesUpdatedBy?: InputMaybe<OrderByDirection>;
  readonly countEmptyUpdatedBy?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyUpdatedBy?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyUpdatedBy?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyUpdatedBy?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesPosition?: InputMaybe<OrderByDirection>;
  readonly countEmptyPosition?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyPosition?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyPosition?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyPosition?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesName?: InputMaybe<OrderByDirection>;
  readonly countEmptyName?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyName?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyName?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyName?: InputMaybe<OrderByDirection>;
};

export type EmployeeCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<FullNameCreateInput>;
  readonly manager?: InputMaybe<EmployeeRelationInput>;
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
};

export type EmployeeUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<FullNameUpdateInput>;
  readonly manager?: InputMaybe<EmployeeRelationInput>;
  readonly managerId?: InputMaybe<Scalars['ID']['input']>;
};

export type EmployeeRelationInput = {
  readonly connect?: InputMaybe<EmployeeConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EmployeeConnectInput = {
  readonly where?: InputMaybe<EmployeeWhereUniqueInput>;
};

export type EmployeeWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type EmployeeEvent = {
  readonly action: RecordAction;
  readonly record: Employee;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Actor = {
  readonly source?: Maybe<ActorSourceEnum>;
  readonly workspaceMemberId?: Maybe<Scalars['UUID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly context?: Maybe<Scalars['JSON']['output']>;
};

export type ActorCreateInput = {
  readonly source?: InputMaybe<ActorSourceEnum>;
  readonly context?: InputMaybe<Scalars['JSON']['input']>;
};

export type ActorUpdateInput = {
  readonly source?: InputMaybe<ActorSourceEnum>;
  readonly context?: InputMaybe<Scalars['JSON']['input']>;
};

export type ActorFilterInput = {
  readonly source?: InputMaybe<ActorSourceEnumFilter>;
  readonly workspaceMemberId?: InputMaybe<UUIDFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly context?: InputMaybe<RawJsonFilter>;
};

export type ActorOrderByInput = {
  readonly source?: InputMaybe<OrderByDirection>;
  readonly workspaceMemberId?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type ActorGroupByInput = {
  readonly source?: InputMaybe<Scalars['Boolean']['input']>;
  readonly workspaceMemberId?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ActorSourceEnum =
  | 'EMAIL'
  | 'CALENDAR'
  | 'WORKFLOW'
  | 'AGENT'
  | 'API'
  | 'IMPORT'
  | 'MANUAL'
  | 'SYSTEM'
  | 'WEBHOOK'
  | 'APPLICATION';

export type ActorSourceEnumFilter = {
  readonly eq?: InputMaybe<ActorSourceEnum>;
  readonly neq?: InputMaybe<ActorSourceEnum>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<ActorSourceEnum>>>;
  readonly containsAny?: InputMaybe<ReadonlyArray<InputMaybe<ActorSourceEnum>>>;
  readonly is?: InputMaybe<FilterIs>;
  readonly isEmptyArray?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FullName = {
  readonly firstName?: Maybe<Scalars['String']['output']>;
  readonly lastName?: Maybe<Scalars['String']['output']>;
};

export type FullNameCreateInput = {
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
};

export type FullNameUpdateInput = {
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
};

export type FullNameFilterInput = {
  readonly firstName?: InputMaybe<StringFilter>;
  readonly lastName?: InputMaybe<StringFilter>;
};

export type FullNameOrderByInput = {
  readonly firstName?: InputMaybe<OrderByDirection>;
  readonly lastName?: InputMaybe<OrderByDirection>;
};

export type FullNameGroupByInput = {
  readonly firstName?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lastName?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['ConnectionCursor']['output']>;
  readonly endCursor?: Maybe<Scalars['ConnectionCursor']['output']>;
};

export type SearchResultPage = {
  readonly edges: ReadonlyArray<SearchResultEdge>;
  readonly pageInfo: PageInfo;
};

export type SearchResultEdge = {
  readonly node: SearchRecord;
  readonly cursor: Scalars['Cursor']['output'];
};

export type SearchRecord = {
  readonly recordId: Scalars['UUID']['output'];
  readonly objectNameSingular: Scalars['String']['output'];
  readonly objectLabelSingular: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly imageUrl?: Maybe<Scalars['String']['output']>;
  readonly tsRank: Scalars['Float']['output'];
  readonly tsRankCD: Scalars['Float']['output'];
};

export type ObjectRecordFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<ObjectRecordFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<ObjectRecordFilterInput>>>;
  readonly not?: InputMaybe<ObjectRecordFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
};

export type RecordAction =
  | 'CREATED'
  | 'UPDATED'
  | 'DELETED'
  | 'DESTROYED'
  | 'RESTORED';

export type OrderByDirection =
  | 'AscNullsFirst'
  | 'AscNullsLast'
  | 'DescNullsFirst'
  | 'DescNullsLast';

export type GroupByDateGranularityInput = {
  readonly granularity?: InputMaybe<DateGranularityEnum>;
  readonly weekStartDay?: InputMaybe<FirstDayOfTheWeek>;
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

export type OrderByDateGranularityInput = {
  readonly orderBy?: InputMaybe<OrderByDirection>;
  readonly granularity?: InputMaybe<DateGranularityEnum>;
};

export type DateGranularityEnum =
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR'
  | 'DAY_OF_THE_WEEK'
  | 'MONTH_OF_THE_YEAR'
  | 'QUARTER_OF_THE_YEAR'
  | 'NONE';

export type FirstDayOfTheWeek =
  | 'MONDAY'
  | 'SUNDAY'
  | 'SATURDAY';

export type StringFilter = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly neq?: InputMaybe<Scalars['String']['input']>;
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly is?: InputMaybe<FilterIs>;
  readonly like?: InputMaybe<Scalars['String']['input']>;
  readonly ilike?: InputMaybe<Scalars['String']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
};

export type UUIDFilter = {
  readonly eq?: InputMaybe<Scalars['UUID']['input']>;
  readonly neq?: InputMaybe<Scalars['UUID']['input']>;
  readonly gt?: InputMaybe<Scalars['UUID']['input']>;
  readonly gte?: InputMaybe<Scalars['UUID']['input']>;
  readonly lt?: InputMaybe<Scalars['UUID']['input']>;
  readonly lte?: InputMaybe<Scalars['UUID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['UUID']['input']>>>;
  readonly is?: InputMaybe<FilterIs>;
};

export type FloatFilter = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly neq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Float']['input']>>>;
  readonly is?: InputMaybe<FilterIs>;
};

export type DateTimeFilter = {
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  readonly neq?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['DateTime']['input']>>>;
  readonly is?: InputMaybe<FilterIs>;
};

export type RawJsonFilter = {
  readonly is?: InputMaybe<FilterIs>;
  readonly like?: InputMaybe<Scalars['String']['input']>;
};

export type TSVectorFilter = {
  readonly search?: InputMaybe<Scalars['String']['input']>;
};

export type FilterIs =
  | 'NULL'
  | 'NOT_NULL';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: unknown[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Employee: ResolverTypeWrapper<Employee>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EmployeeEdge: ResolverTypeWrapper<EmployeeEdge>;
  EmployeeConnection: ResolverTypeWrapper<EmployeeConnection>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EmployeeGroupByConnection: ResolverTypeWrapper<EmployeeGroupByConnection>;
  EmployeeFilterInput: EmployeeFilterInput;
  EmployeeToManyFilterInput: EmployeeToManyFilterInput;
  EmployeeOrderByInput: EmployeeOrderByInput;
  EmployeeGroupByInput: EmployeeGroupByInput;
  EmployeeOrderByWithGroupByInput: EmployeeOrderByWithGroupByInput;
  EmployeeOrderByWithGroupByAggregateInput: EmployeeOrderByWithGroupByAggregateInput;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeUpdateInput: EmployeeUpdateInput;
  EmployeeRelationInput: EmployeeRelationInput;
  EmployeeConnectInput: EmployeeConnectInput;
  EmployeeWhereUniqueInput: EmployeeWhereUniqueInput;
  EmployeeEvent: ResolverTypeWrapper<EmployeeEvent>;
  Actor: ResolverTypeWrapper<Actor>;
  ActorCreateInput: ActorCreateInput;
  ActorUpdateInput: ActorUpdateInput;
  ActorFilterInput: ActorFilterInput;
  ActorOrderByInput: ActorOrderByInput;
  ActorGroupByInput: ActorGroupByInput;
  ActorSourceEnum: ActorSourceEnum;
  ActorSourceEnumFilter: ActorSourceEnumFilter;
  FullName: ResolverTypeWrapper<FullName>;
  FullNameCreateInput: FullNameCreateInput;
  FullNameUpdateInput: FullNameUpdateInput;
  FullNameFilterInput: FullNameFilterInput;
  FullNameOrderByInput: FullNameOrderByInput;
  FullNameGroupByInput: FullNameGroupByInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchResultPage: ResolverTypeWrapper<SearchResultPage>;
  SearchResultEdge: ResolverTypeWrapper<SearchResultEdge>;
  SearchRecord: ResolverTypeWrapper<SearchRecord>;
  ObjectRecordFilterInput: ObjectRecordFilterInput;
  RecordAction: RecordAction;
  OrderByDirection: OrderByDirection;
  GroupByDateGranularityInput: GroupByDateGranularityInput;
  OrderByDateGranularityInput: OrderByDateGranularityInput;
  DateGranularityEnum: DateGranularityEnum;
  FirstDayOfTheWeek: FirstDayOfTheWeek;
  StringFilter: StringFilter;
  UUIDFilter: UUIDFilter;
  FloatFilter: FloatFilter;
  DateTimeFilter: DateTimeFilter;
  RawJsonFilter: RawJsonFilter;
  TSVectorFilter: TSVectorFilter;
  FilterIs: FilterIs;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Position: ResolverTypeWrapper<Scalars['Position']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  ConnectionCursor: ResolverTypeWrapper<Scalars['ConnectionCursor']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Subscription: Record<PropertyKey, never>;
  Employee: Employee;
  ID: Scalars['ID']['output'];
  EmployeeEdge: EmployeeEdge;
  EmployeeConnection: EmployeeConnection;
  Float: Scalars['Float']['output'];
  EmployeeGroupByConnection: EmployeeGroupByConnection;
  EmployeeFilterInput: EmployeeFilterInput;
  EmployeeToManyFilterInput: EmployeeToManyFilterInput;
  EmployeeOrderByInput: EmployeeOrderByInput;
  EmployeeGroupByInput: EmployeeGroupByInput;
  EmployeeOrderByWithGroupByInput: EmployeeOrderByWithGroupByInput;
  EmployeeOrderByWithGroupByAggregateInput: EmployeeOrderByWithGroupByAggregateInput;
  EmployeeCreateInput: EmployeeCreateInput;
  EmployeeUpdateInput: EmployeeUpdateInput;
  EmployeeRelationInput: EmployeeRelationInput;
  EmployeeConnectInput: EmployeeConnectInput;
  EmployeeWhereUniqueInput: EmployeeWhereUniqueInput;
  EmployeeEvent: EmployeeEvent;
  Actor: Actor;
  ActorCreateInput: ActorCreateInput;
  ActorUpdateInput: ActorUpdateInput;
  ActorFilterInput: ActorFilterInput;
  ActorOrderByInput: ActorOrderByInput;
  ActorGroupByInput: ActorGroupByInput;
  ActorSourceEnumFilter: ActorSourceEnumFilter;
  FullName: FullName;
  FullNameCreateInput: FullNameCreateInput;
  FullNameUpdateInput: FullNameUpdateInput;
  FullNameFilterInput: FullNameFilterInput;
  FullNameOrderByInput: FullNameOrderByInput;
  FullNameGroupByInput: FullNameGroupByInput;
  PageInfo: PageInfo;
  SearchResultPage: SearchResultPage;
  SearchResultEdge: SearchResultEdge;
  SearchRecord: SearchRecord;
  ObjectRecordFilterInput: ObjectRecordFilterInput;
  GroupByDateGranularityInput: GroupByDateGranularityInput;
  OrderByDateGranularityInput: OrderByDateGranularityInput;
  StringFilter: StringFilter;
  UUIDFilter: UUIDFilter;
  FloatFilter: FloatFilter;
  DateTimeFilter: DateTimeFilter;
  RawJsonFilter: RawJsonFilter;
  TSVectorFilter: TSVectorFilter;
  UUID: Scalars['UUID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Position: Scalars['Position']['output'];
  JSON: Scalars['JSON']['output'];
  Cursor: Scalars['Cursor']['output'];
  ConnectionCursor: Scalars['ConnectionCursor']['output'];
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<QueryemployeesArgs>>;
  employeesGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['EmployeeGroupByConnection']>>>, ParentType, ContextType, RequireFields<QueryemployeesGroupByArgs, 'groupBy'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryemployeeArgs, 'filter'>>;
  search?: Resolver<ResolversTypes['SearchResultPage'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'searchInput' | 'limit'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<MutationcreateEmployeeArgs, 'data'>>;
  createEmployees?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Employee']>>>, ParentType, ContextType, RequireFields<MutationcreateEmployeesArgs, 'data'>>;
  updateEmployees?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Employee']>>>, ParentType, ContextType, RequireFields<MutationupdateEmployeesArgs, 'data' | 'filter'>>;
  deleteEmployees?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Employee']>>>, ParentType, ContextType, RequireFields<MutationdeleteEmployeesArgs, 'filter'>>;
  destroyEmployees?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Employee']>>>, ParentType, ContextType, RequireFields<MutationdestroyEmployeesArgs, 'filter'>>;
  restoreEmployees?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Employee']>>>, ParentType, ContextType, RequireFields<MutationrestoreEmployeesArgs, 'filter'>>;
  updateEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<MutationupdateEmployeeArgs, 'id' | 'data'>>;
  deleteEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<MutationdeleteEmployeeArgs, 'id'>>;
  destroyEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<MutationdestroyEmployeeArgs, 'id'>>;
  restoreEmployee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<MutationrestoreEmployeeArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  employeeEvents?: SubscriptionResolver<ResolversTypes['EmployeeEvent'], "employeeEvents", ParentType, ContextType, Partial<SubscriptionemployeeEventsArgs>>;
};

export type EmployeeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['FullName']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  managerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reports?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<EmployeereportsArgs>>;
};

export type EmployeeEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['EmployeeEdge']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countUniqueValuesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyId?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyId?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesCreatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minCreatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxCreatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesUpdatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesDeletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDeletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxDeletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesCreatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesUpdatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyPosition?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyPosition?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EmployeeGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmployeeGroupByConnection'] = ResolversParentTypes['EmployeeGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['EmployeeEdge']>>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countUniqueValuesId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyId?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyId?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesCreatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyCreatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minCreatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxCreatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesUpdatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyUpdatedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesDeletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyDeletedAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDeletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxDeletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesCreatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyCreatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesUpdatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyUpdatedBy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyPosition?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyPosition?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EmployeeEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EmployeeEvent'] = ResolversParentTypes['EmployeeEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  source?: Resolver<Maybe<ResolversTypes['ActorSourceEnum']>, ParentType, ContextType>;
  workspaceMemberId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FullNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FullName'] = ResolversParentTypes['FullName']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['ConnectionCursor']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['ConnectionCursor']>, ParentType, ContextType>;
};

export type SearchResultPageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchResultPage'] = ResolversParentTypes['SearchResultPage']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  node?: Resolver<ResolversTypes['SearchRecord'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
};

export type SearchRecordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchRecord'] = ResolversParentTypes['SearchRecord']> = {
  recordId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  objectNameSingular?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectLabelSingular?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tsRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tsRankCD?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface UUIDScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], unknown> {
  name: 'UUID';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export interface PositionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Position'], unknown> {
  name: 'Position';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], unknown> {
  name: 'JSON';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], unknown> {
  name: 'Cursor';
}

export interface ConnectionCursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ConnectionCursor'], unknown> {
  name: 'ConnectionCursor';
}

export type Resolvers<ContextType = GraphqlContext> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeGroupByConnection?: EmployeeGroupByConnectionResolvers<ContextType>;
  EmployeeEvent?: EmployeeEventResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  FullName?: FullNameResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchResultPage?: SearchResultPageResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  SearchRecord?: SearchRecordResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Position?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  ConnectionCursor?: GraphQLScalarType;
};

