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
  readonly cities?: Maybe<CityConnection>;
  readonly citiesGroupBy?: Maybe<ReadonlyArray<Maybe<CityGroupByConnection>>>;
  readonly city?: Maybe<City>;
  readonly streets?: Maybe<StreetConnection>;
  readonly streetsGroupBy?: Maybe<ReadonlyArray<Maybe<StreetGroupByConnection>>>;
  readonly street?: Maybe<Street>;
  readonly search: SearchResultPage;
};


export type QuerycitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CityFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<CityOrderByInput>>>;
};


export type QuerycitiesGroupByArgs = {
  groupBy: ReadonlyArray<CityGroupByInput>;
  filter?: InputMaybe<CityFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<CityOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<CityOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycityArgs = {
  filter: CityFilterInput;
};


export type QuerystreetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<StreetFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<StreetOrderByInput>>>;
};


export type QuerystreetsGroupByArgs = {
  groupBy: ReadonlyArray<StreetGroupByInput>;
  filter?: InputMaybe<StreetFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<StreetOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<StreetOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerystreetArgs = {
  filter: StreetFilterInput;
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
  readonly createCity?: Maybe<City>;
  readonly createCities?: Maybe<ReadonlyArray<Maybe<City>>>;
  readonly updateCities?: Maybe<ReadonlyArray<Maybe<City>>>;
  readonly deleteCities?: Maybe<ReadonlyArray<Maybe<City>>>;
  readonly destroyCities?: Maybe<ReadonlyArray<Maybe<City>>>;
  readonly restoreCities?: Maybe<ReadonlyArray<Maybe<City>>>;
  readonly updateCity?: Maybe<City>;
  readonly deleteCity?: Maybe<City>;
  readonly destroyCity?: Maybe<City>;
  readonly restoreCity?: Maybe<City>;
  readonly createStreet?: Maybe<Street>;
  readonly createStreets?: Maybe<ReadonlyArray<Maybe<Street>>>;
  readonly updateStreets?: Maybe<ReadonlyArray<Maybe<Street>>>;
  readonly deleteStreets?: Maybe<ReadonlyArray<Maybe<Street>>>;
  readonly destroyStreets?: Maybe<ReadonlyArray<Maybe<Street>>>;
  readonly restoreStreets?: Maybe<ReadonlyArray<Maybe<Street>>>;
  readonly updateStreet?: Maybe<Street>;
  readonly deleteStreet?: Maybe<Street>;
  readonly destroyStreet?: Maybe<Street>;
  readonly restoreStreet?: Maybe<Street>;
};


export type MutationcreateCityArgs = {
  data: CityCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateCitiesArgs = {
  data: ReadonlyArray<CityCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateCitiesArgs = {
  data: CityUpdateInput;
  filter: CityFilterInput;
};


export type MutationdeleteCitiesArgs = {
  filter: CityFilterInput;
};


export type MutationdestroyCitiesArgs = {
  filter: CityFilterInput;
};


export type MutationrestoreCitiesArgs = {
  filter: CityFilterInput;
};


export type MutationupdateCityArgs = {
  id: Scalars['UUID']['input'];
  data: CityUpdateInput;
};


export type MutationdeleteCityArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyCityArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreCityArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationcreateStreetArgs = {
  data: StreetCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateStreetsArgs = {
  data: ReadonlyArray<StreetCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateStreetsArgs = {
  data: StreetUpdateInput;
  filter: StreetFilterInput;
};


export type MutationdeleteStreetsArgs = {
  filter: StreetFilterInput;
};


export type MutationdestroyStreetsArgs = {
  filter: StreetFilterInput;
};


export type MutationrestoreStreetsArgs = {
  filter: StreetFilterInput;
};


export type MutationupdateStreetArgs = {
  id: Scalars['UUID']['input'];
  data: StreetUpdateInput;
};


export type MutationdeleteStreetArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyStreetArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreStreetArgs = {
  id: Scalars['UUID']['input'];
};

export type Subscription = {
  readonly cityEvents: CityEvent;
  readonly streetEvents: StreetEvent;
};


export type SubscriptioncityEventsArgs = {
  filter?: InputMaybe<CityFilterInput>;
};


export type SubscriptionstreetEventsArgs = {
  filter?: InputMaybe<StreetFilterInput>;
};

export type City = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly streets?: Maybe<StreetConnection>;
};


export type CitystreetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<StreetFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<StreetOrderByInput>>>;
};

export type CityEdge = {
  readonly node?: Maybe<City>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type CityConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<CityEdge>>>;
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

export type CityGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<CityEdge>>>;
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

export type CityFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<CityFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<CityFilterInput>>>;
  readonly not?: InputMaybe<CityFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly streets?: InputMaybe<StreetToManyFilterInput>;
};

export type CityOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type CityGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CityOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<CityOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type CityOrderByWithGroupByAggregateInput = {
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

export type CityCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type CityUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type CityRelationInput = {
  readonly connect?: InputMaybe<CityConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CityConnectInput = {
  readonly where?: InputMaybe<CityWhereUniqueInput>;
};

export type CityWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type CityEvent = {
  readonly action: RecordAction;
  readonly record: City;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Street = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly city?: Maybe<City>;
  readonly cityId: Scalars['ID']['output'];
};

export type StreetEdge = {
  readonly node?: Maybe<Street>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type StreetConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<StreetEdge>>>;
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

export type StreetGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<StreetEdge>>>;
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

export type StreetFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<StreetFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<StreetFilterInput>>>;
  readonly not?: InputMaybe<StreetFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly city?: InputMaybe<CityFilterInput>;
  readonly cityId?: InputMaybe<UUIDFilter>;
};

export type StreetToManyFilterInput = {
  readonly some?: InputMaybe<StreetFilterInput>;
  readonly none?: InputMaybe<StreetFilterInput>;
  readonly every?: InputMaybe<StreetFilterInput>;
};

export type StreetOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
  readonly city?: InputMaybe<CityOrderByInput>;
  readonly cityId?: InputMaybe<OrderByDirection>;
};

export type StreetGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
  readonly city?: InputMaybe<CityGroupByInput>;
  readonly cityId?: InputMaybe<Scalars['Boolean']['input']>;
};

export type StreetOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<StreetOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
  readonly city?: InputMaybe<CityOrderByWithGroupByInput>;
  readonly cityId?: InputMaybe<OrderByDirection>;
};

export type StreetOrderByWithGroupByAggregateInput = {
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

export type StreetCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<CityRelationInput>;
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
};

export type StreetUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly city?: InputMaybe<CityRelationInput>;
  readonly cityId?: InputMaybe<Scalars['ID']['input']>;
};

export type StreetEvent = {
  readonly action: RecordAction;
  readonly record: Street;
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
  City: ResolverTypeWrapper<City>;
  CityEdge: ResolverTypeWrapper<CityEdge>;
  CityConnection: ResolverTypeWrapper<CityConnection>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CityGroupByConnection: ResolverTypeWrapper<CityGroupByConnection>;
  CityFilterInput: CityFilterInput;
  CityOrderByInput: CityOrderByInput;
  CityGroupByInput: CityGroupByInput;
  CityOrderByWithGroupByInput: CityOrderByWithGroupByInput;
  CityOrderByWithGroupByAggregateInput: CityOrderByWithGroupByAggregateInput;
  CityCreateInput: CityCreateInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CityUpdateInput: CityUpdateInput;
  CityRelationInput: CityRelationInput;
  CityConnectInput: CityConnectInput;
  CityWhereUniqueInput: CityWhereUniqueInput;
  CityEvent: ResolverTypeWrapper<CityEvent>;
  Street: ResolverTypeWrapper<Street>;
  StreetEdge: ResolverTypeWrapper<StreetEdge>;
  StreetConnection: ResolverTypeWrapper<StreetConnection>;
  StreetGroupByConnection: ResolverTypeWrapper<StreetGroupByConnection>;
  StreetFilterInput: StreetFilterInput;
  StreetToManyFilterInput: StreetToManyFilterInput;
  StreetOrderByInput: StreetOrderByInput;
  StreetGroupByInput: StreetGroupByInput;
  StreetOrderByWithGroupByInput: StreetOrderByWithGroupByInput;
  StreetOrderByWithGroupByAggregateInput: StreetOrderByWithGroupByAggregateInput;
  StreetCreateInput: StreetCreateInput;
  StreetUpdateInput: StreetUpdateInput;
  StreetEvent: ResolverTypeWrapper<StreetEvent>;
  Actor: ResolverTypeWrapper<Actor>;
  ActorCreateInput: ActorCreateInput;
  ActorUpdateInput: ActorUpdateInput;
  ActorFilterInput: ActorFilterInput;
  ActorOrderByInput: ActorOrderByInput;
  ActorGroupByInput: ActorGroupByInput;
  ActorSourceEnum: ActorSourceEnum;
  ActorSourceEnumFilter: ActorSourceEnumFilter;
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
  City: City;
  CityEdge: CityEdge;
  CityConnection: CityConnection;
  Float: Scalars['Float']['output'];
  CityGroupByConnection: CityGroupByConnection;
  CityFilterInput: CityFilterInput;
  CityOrderByInput: CityOrderByInput;
  CityGroupByInput: CityGroupByInput;
  CityOrderByWithGroupByInput: CityOrderByWithGroupByInput;
  CityOrderByWithGroupByAggregateInput: CityOrderByWithGroupByAggregateInput;
  CityCreateInput: CityCreateInput;
  ID: Scalars['ID']['output'];
  CityUpdateInput: CityUpdateInput;
  CityRelationInput: CityRelationInput;
  CityConnectInput: CityConnectInput;
  CityWhereUniqueInput: CityWhereUniqueInput;
  CityEvent: CityEvent;
  Street: Street;
  StreetEdge: StreetEdge;
  StreetConnection: StreetConnection;
  StreetGroupByConnection: StreetGroupByConnection;
  StreetFilterInput: StreetFilterInput;
  StreetToManyFilterInput: StreetToManyFilterInput;
  StreetOrderByInput: StreetOrderByInput;
  StreetGroupByInput: StreetGroupByInput;
  StreetOrderByWithGroupByInput: StreetOrderByWithGroupByInput;
  StreetOrderByWithGroupByAggregateInput: StreetOrderByWithGroupByAggregateInput;
  StreetCreateInput: StreetCreateInput;
  StreetUpdateInput: StreetUpdateInput;
  StreetEvent: StreetEvent;
  Actor: Actor;
  ActorCreateInput: ActorCreateInput;
  ActorUpdateInput: ActorUpdateInput;
  ActorFilterInput: ActorFilterInput;
  ActorOrderByInput: ActorOrderByInput;
  ActorGroupByInput: ActorGroupByInput;
  ActorSourceEnumFilter: ActorSourceEnumFilter;
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
  cities?: Resolver<Maybe<ResolversTypes['CityConnection']>, ParentType, ContextType, Partial<QuerycitiesArgs>>;
  citiesGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CityGroupByConnection']>>>, ParentType, ContextType, RequireFields<QuerycitiesGroupByArgs, 'groupBy'>>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<QuerycityArgs, 'filter'>>;
  streets?: Resolver<Maybe<ResolversTypes['StreetConnection']>, ParentType, ContextType, Partial<QuerystreetsArgs>>;
  streetsGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StreetGroupByConnection']>>>, ParentType, ContextType, RequireFields<QuerystreetsGroupByArgs, 'groupBy'>>;
  street?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType, RequireFields<QuerystreetArgs, 'filter'>>;
  search?: Resolver<ResolversTypes['SearchResultPage'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'searchInput' | 'limit'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCity?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<MutationcreateCityArgs, 'data'>>;
  createCities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['City']>>>, ParentType, ContextType, RequireFields<MutationcreateCitiesArgs, 'data'>>;
  updateCities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['City']>>>, ParentType, ContextType, RequireFields<MutationupdateCitiesArgs, 'data' | 'filter'>>;
  deleteCities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['City']>>>, ParentType, ContextType, RequireFields<MutationdeleteCitiesArgs, 'filter'>>;
  destroyCities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['City']>>>, ParentType, ContextType, RequireFields<MutationdestroyCitiesArgs, 'filter'>>;
  restoreCities?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['City']>>>, ParentType, ContextType, RequireFields<MutationrestoreCitiesArgs, 'filter'>>;
  updateCity?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<MutationupdateCityArgs, 'id' | 'data'>>;
  deleteCity?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<MutationdeleteCityArgs, 'id'>>;
  destroyCity?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<MutationdestroyCityArgs, 'id'>>;
  restoreCity?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType, RequireFields<MutationrestoreCityArgs, 'id'>>;
  createStreet?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType, RequireFields<MutationcreateStreetArgs, 'data'>>;
  createStreets?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Street']>>>, ParentType, ContextType, RequireFields<MutationcreateStreetsArgs, 'data'>>;
  updateStreets?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Street']>>>, ParentType, ContextType, RequireFields<MutationupdateStreetsArgs, 'data' | 'filter'>>;
  deleteStreets?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Street']>>>, ParentType, ContextType, RequireFields<MutationdeleteStreetsArgs, 'filter'>>;
  destroyStreets?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Street']>>>, ParentType, ContextType, RequireFields<MutationdestroyStreetsArgs, 'filter'>>;
  restoreStreets?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Street']>>>, ParentType, ContextType, RequireFields<MutationrestoreStreetsArgs, 'filter'>>;
  updateStreet?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType, RequireFields<MutationupdateStreetArgs, 'id' | 'data'>>;
  deleteStreet?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType, RequireFields<MutationdeleteStreetArgs, 'id'>>;
  destroyStreet?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType, RequireFields<MutationdestroyStreetArgs, 'id'>>;
  restoreStreet?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType, RequireFields<MutationrestoreStreetArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  cityEvents?: SubscriptionResolver<ResolversTypes['CityEvent'], "cityEvents", ParentType, ContextType, Partial<SubscriptioncityEventsArgs>>;
  streetEvents?: SubscriptionResolver<ResolversTypes['StreetEvent'], "streetEvents", ParentType, ContextType, Partial<SubscriptionstreetEventsArgs>>;
};

export type CityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streets?: Resolver<Maybe<ResolversTypes['StreetConnection']>, ParentType, ContextType, Partial<CitystreetsArgs>>;
};

export type CityEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityEdge'] = ResolversParentTypes['CityEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type CityConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityConnection'] = ResolversParentTypes['CityConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CityEdge']>>>, ParentType, ContextType>;
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

export type CityGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityGroupByConnection'] = ResolversParentTypes['CityGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CityEdge']>>>, ParentType, ContextType>;
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

export type CityEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CityEvent'] = ResolversParentTypes['CityEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['City'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type StreetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Street'] = ResolversParentTypes['Street']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['City']>, ParentType, ContextType>;
  cityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StreetEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StreetEdge'] = ResolversParentTypes['StreetEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Street']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type StreetConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StreetConnection'] = ResolversParentTypes['StreetConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StreetEdge']>>>, ParentType, ContextType>;
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

export type StreetGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StreetGroupByConnection'] = ResolversParentTypes['StreetGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['StreetEdge']>>>, ParentType, ContextType>;
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

export type StreetEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StreetEvent'] = ResolversParentTypes['StreetEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Street'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  source?: Resolver<Maybe<ResolversTypes['ActorSourceEnum']>, ParentType, ContextType>;
  workspaceMemberId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
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
  City?: CityResolvers<ContextType>;
  CityEdge?: CityEdgeResolvers<ContextType>;
  CityConnection?: CityConnectionResolvers<ContextType>;
  CityGroupByConnection?: CityGroupByConnectionResolvers<ContextType>;
  CityEvent?: CityEventResolvers<ContextType>;
  Street?: StreetResolvers<ContextType>;
  StreetEdge?: StreetEdgeResolvers<ContextType>;
  StreetConnection?: StreetConnectionResolvers<ContextType>;
  StreetGroupByConnection?: StreetGroupByConnectionResolvers<ContextType>;
  StreetEvent?: StreetEventResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
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

