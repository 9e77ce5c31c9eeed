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
  Date: { input: string; output: string; }
  BigInt: { input: number | string; output: number | string; }
  BigFloat: { input: number | string; output: number | string; }
  Position: { input: number | string; output: number; }
  JSON: { input: JsonValue; output: JsonValue; }
  Cursor: { input: string; output: string; }
  ConnectionCursor: { input: string; output: string; }
};

export type Query = {
  readonly places?: Maybe<PlaceConnection>;
  readonly placesGroupBy?: Maybe<ReadonlyArray<Maybe<PlaceGroupByConnection>>>;
  readonly place?: Maybe<Place>;
  readonly samples?: Maybe<SampleConnection>;
  readonly samplesGroupBy?: Maybe<ReadonlyArray<Maybe<SampleGroupByConnection>>>;
  readonly sampleDuplicates?: Maybe<ReadonlyArray<Maybe<SampleConnection>>>;
  readonly sample?: Maybe<Sample>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly sites?: Maybe<SiteConnection>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly sitesGroupBy?: Maybe<ReadonlyArray<Maybe<SiteGroupByConnection>>>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly site?: Maybe<Site>;
  readonly search: SearchResultPage;
};


export type QueryplacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<PlaceFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<PlaceOrderByInput>>>;
};


export type QueryplacesGroupByArgs = {
  groupBy: ReadonlyArray<PlaceGroupByInput>;
  filter?: InputMaybe<PlaceFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<PlaceOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<PlaceOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryplaceArgs = {
  filter: PlaceFilterInput;
};


export type QuerysamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<SampleFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<SampleOrderByInput>>>;
};


export type QuerysamplesGroupByArgs = {
  groupBy: ReadonlyArray<SampleGroupByInput>;
  filter?: InputMaybe<SampleFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<SampleOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<SampleOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerysampleDuplicatesArgs = {
  ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['UUID']['input']>>>;
  data?: InputMaybe<ReadonlyArray<InputMaybe<SampleCreateInput>>>;
};


export type QuerysampleArgs = {
  filter: SampleFilterInput;
};


export type QuerysitesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<SiteFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<SiteOrderByInput>>>;
};


export type QuerysitesGroupByArgs = {
  groupBy: ReadonlyArray<SiteGroupByInput>;
  filter?: InputMaybe<SiteFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<SiteOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<SiteOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerysiteArgs = {
  filter: SiteFilterInput;
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
  readonly createPlace?: Maybe<Place>;
  readonly createPlaces?: Maybe<ReadonlyArray<Maybe<Place>>>;
  readonly updatePlaces?: Maybe<ReadonlyArray<Maybe<Place>>>;
  readonly deletePlaces?: Maybe<ReadonlyArray<Maybe<Place>>>;
  readonly destroyPlaces?: Maybe<ReadonlyArray<Maybe<Place>>>;
  readonly restorePlaces?: Maybe<ReadonlyArray<Maybe<Place>>>;
  readonly updatePlace?: Maybe<Place>;
  readonly deletePlace?: Maybe<Place>;
  readonly destroyPlace?: Maybe<Place>;
  readonly restorePlace?: Maybe<Place>;
  readonly createSample?: Maybe<Sample>;
  readonly createSamples?: Maybe<ReadonlyArray<Maybe<Sample>>>;
  readonly updateSamples?: Maybe<ReadonlyArray<Maybe<Sample>>>;
  readonly deleteSamples?: Maybe<ReadonlyArray<Maybe<Sample>>>;
  readonly destroySamples?: Maybe<ReadonlyArray<Maybe<Sample>>>;
  readonly restoreSamples?: Maybe<ReadonlyArray<Maybe<Sample>>>;
  readonly mergeSamples?: Maybe<Sample>;
  readonly updateSample?: Maybe<Sample>;
  readonly deleteSample?: Maybe<Sample>;
  readonly destroySample?: Maybe<Sample>;
  readonly restoreSample?: Maybe<Sample>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly createSite?: Maybe<Site>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly createSites?: Maybe<ReadonlyArray<Maybe<Site>>>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly updateSites?: Maybe<ReadonlyArray<Maybe<Site>>>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly deleteSites?: Maybe<ReadonlyArray<Maybe<Site>>>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly destroySites?: Maybe<ReadonlyArray<Maybe<Site>>>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly restoreSites?: Maybe<ReadonlyArray<Maybe<Site>>>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly updateSite?: Maybe<Site>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly deleteSite?: Maybe<Site>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly destroySite?: Maybe<Site>;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly restoreSite?: Maybe<Site>;
};


export type MutationcreatePlaceArgs = {
  data: PlaceCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreatePlacesArgs = {
  data: ReadonlyArray<PlaceCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdatePlacesArgs = {
  data: PlaceUpdateInput;
  filter: PlaceFilterInput;
};


export type MutationdeletePlacesArgs = {
  filter: PlaceFilterInput;
};


export type MutationdestroyPlacesArgs = {
  filter: PlaceFilterInput;
};


export type MutationrestorePlacesArgs = {
  filter: PlaceFilterInput;
};


export type MutationupdatePlaceArgs = {
  id: Scalars['UUID']['input'];
  data: PlaceUpdateInput;
};


export type MutationdeletePlaceArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyPlaceArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestorePlaceArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationcreateSampleArgs = {
  data: SampleCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateSamplesArgs = {
  data: ReadonlyArray<SampleCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateSamplesArgs = {
  data: SampleUpdateInput;
  filter: SampleFilterInput;
};


export type MutationdeleteSamplesArgs = {
  filter: SampleFilterInput;
};


export type MutationdestroySamplesArgs = {
  filter: SampleFilterInput;
};


export type MutationrestoreSamplesArgs = {
  filter: SampleFilterInput;
};


export type MutationmergeSamplesArgs = {
  ids: ReadonlyArray<Scalars['UUID']['input']>;
  conflictPriorityIndex: Scalars['Int']['input'];
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  data?: InputMaybe<SampleUpdateInput>;
};


export type MutationupdateSampleArgs = {
  id: Scalars['UUID']['input'];
  data: SampleUpdateInput;
};


export type MutationdeleteSampleArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroySampleArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreSampleArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationcreateSiteArgs = {
  data: SiteCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateSitesArgs = {
  data: ReadonlyArray<SiteCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateSitesArgs = {
  data: SiteUpdateInput;
  filter: SiteFilterInput;
};


export type MutationdeleteSitesArgs = {
  filter: SiteFilterInput;
};


export type MutationdestroySitesArgs = {
  filter: SiteFilterInput;
};


export type MutationrestoreSitesArgs = {
  filter: SiteFilterInput;
};


export type MutationupdateSiteArgs = {
  id: Scalars['UUID']['input'];
  data: SiteUpdateInput;
};


export type MutationdeleteSiteArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroySiteArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreSiteArgs = {
  id: Scalars['UUID']['input'];
};

export type Subscription = {
  readonly placeEvents: PlaceEvent;
  readonly sampleEvents: SampleEvent;
  /** @deprecated Since 2025-06-30. May stop working on 2026-06-30. Use place instead. */
  readonly siteEvents: SiteEvent;
};


export type SubscriptionplaceEventsArgs = {
  filter?: InputMaybe<PlaceFilterInput>;
};


export type SubscriptionsampleEventsArgs = {
  filter?: InputMaybe<SampleFilterInput>;
};


export type SubscriptionsiteEventsArgs = {
  filter?: InputMaybe<SiteFilterInput>;
};

export type Place = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly samples?: Maybe<SampleConnection>;
};


export type PlacesamplesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<SampleFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<SampleOrderByInput>>>;
};

export type PlaceEdge = {
  readonly node?: Maybe<Place>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type PlaceConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<PlaceEdge>>>;
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

export type PlaceGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<PlaceEdge>>>;
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

export type PlaceFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<PlaceFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<PlaceFilterInput>>>;
  readonly not?: InputMaybe<PlaceFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly samples?: InputMaybe<SampleToManyFilterInput>;
};

export type PlaceOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type PlaceGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlaceOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<PlaceOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type PlaceOrderByWithGroupByAggregateInput = {
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

export type PlaceCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceRelationInput = {
  readonly connect?: InputMaybe<PlaceConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlaceConnectInput = {
  readonly where?: InputMaybe<PlaceWhereUniqueInput>;
};

export type PlaceWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type PlaceEvent = {
  readonly action: RecordAction;
  readonly record: Place;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Sample = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly actor?: Maybe<Actor>;
  readonly homeAddress?: Maybe<Address>;
  readonly array?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly boolean: Scalars['Boolean']['output'];
  readonly price?: Maybe<Currency>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly dateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly emails?: Maybe<Emails>;
  readonly files?: Maybe<ReadonlyArray<Maybe<FileObject>>>;
  readonly fullName?: Maybe<FullName>;
  readonly webLinks?: Maybe<Links>;
  readonly multiSelect?: Maybe<ReadonlyArray<Maybe<SampleMultiSelectEnum>>>;
  readonly number: Scalars['Float']['output'];
  readonly wholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly bigNumber?: Maybe<Scalars['BigInt']['output']>;
  readonly numeric?: Maybe<Scalars['BigFloat']['output']>;
  readonly phones?: Maybe<Phones>;
  readonly rating?: Maybe<SampleRatingEnum>;
  readonly rawJson?: Maybe<Scalars['JSON']['output']>;
  readonly richText?: Maybe<RichText>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: Maybe<RichText>;
  readonly select: SampleSelectEnum;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly uuid?: Maybe<Scalars['UUID']['output']>;
  readonly parent?: Maybe<Sample>;
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  readonly subjectPlace?: Maybe<Place>;
  readonly subjectPlaceId?: Maybe<Scalars['ID']['output']>;
  readonly children?: Maybe<SampleConnection>;
};


export type SamplechildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<SampleFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<SampleOrderByInput>>>;
};

export type SampleEdge = {
  readonly node?: Maybe<Sample>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type SampleConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<SampleEdge>>>;
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
  readonly countUniqueValuesActor?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyActor?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyActor?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyActor?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyActor?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesHomeAddress?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyHomeAddress?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyHomeAddress?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyHomeAddress?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyHomeAddress?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesArray?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyArray?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyArray?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyArray?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyArray?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyBoolean?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyBoolean?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyBoolean?: Maybe<Scalars['Float']['output']>;
  readonly countTrueBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countFalseBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countUniqueValuesPrice?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyPrice?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyPrice?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyPrice?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyPrice?: Maybe<Scalars['Float']['output']>;
  readonly minPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly maxPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly avgPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly sumPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesDate?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyDate?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyDate?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyDate?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyDate?: Maybe<Scalars['Float']['output']>;
  readonly minDate?: Maybe<Scalars['Date']['output']>;
  readonly maxDate?: Maybe<Scalars['Date']['output']>;
  readonly countUniqueValuesDateTime?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyDateTime?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyDateTime?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyDateTime?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyDateTime?: Maybe<Scalars['Float']['output']>;
  readonly minDateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly maxDateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesEmails?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyEmails?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyEmails?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyEmails?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyEmails?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesFiles?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyFiles?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyFiles?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyFiles?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyFiles?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesFullName?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyFullName?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyFullName?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyFullName?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyFullName?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesWebLinks?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyWebLinks?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyWebLinks?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyWebLinks?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyWebLinks?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesMultiSelect?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyMultiSelect?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyMultiSelect?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyMultiSelect?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyMultiSelect?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesNumber?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyNumber?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyNumber?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyNumber?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyNumber?: Maybe<Scalars['Float']['output']>;
  readonly minNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxNumber?: Maybe<Scalars['Float']['output']>;
  readonly avgNumber?: Maybe<Scalars['Float']['output']>;
  readonly sumNumber?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesWholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyWholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyWholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly minWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly avgWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly sumWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesBigNumber?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyBigNumber?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyBigNumber?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly minBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly avgBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly sumBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesNumeric?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyNumeric?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyNumeric?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyNumeric?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyNumeric?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesPhones?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyPhones?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyPhones?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyPhones?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyPhones?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesRating?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyRating?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyRating?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyRating?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyRating?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesRawJson?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyRawJson?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyRawJson?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyRawJson?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyRawJson?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesRichText?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyRichText?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyRichText?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyRichText?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyRichText?: Maybe<Scalars['Float']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countUniqueValuesOlderRichText?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countEmptyOlderRichText?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countNotEmptyOlderRichText?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly percentageEmptyOlderRichText?: Maybe<Scalars['Float']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly percentageNotEmptyOlderRichText?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesSelect?: Maybe<Scalars['Int']['output']>;
  readonly countEmptySelect?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptySelect?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptySelect?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptySelect?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesText?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesUuid?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyUuid?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyUuid?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyUuid?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyUuid?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesSubjectPlace?: Maybe<Scalars['Int']['output']>;
  readonly countEmptySubjectPlace?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptySubjectPlace?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptySubjectPlace?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptySubjectPlace?: Maybe<Scalars['Float']['output']>;
};

export type SampleGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<SampleEdge>>>;
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
  readonly countUniqueValuesActor?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyActor?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyActor?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyActor?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyActor?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesHomeAddress?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyHomeAddress?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyHomeAddress?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyHomeAddress?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyHomeAddress?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesArray?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyArray?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyArray?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyArray?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyArray?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyBoolean?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyBoolean?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyBoolean?: Maybe<Scalars['Float']['output']>;
  readonly countTrueBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countFalseBoolean?: Maybe<Scalars['Int']['output']>;
  readonly countUniqueValuesPrice?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyPrice?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyPrice?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyPrice?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyPrice?: Maybe<Scalars['Float']['output']>;
  readonly minPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly maxPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly avgPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly sumPriceAmountMicros?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesDate?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyDate?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyDate?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyDate?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyDate?: Maybe<Scalars['Float']['output']>;
  readonly minDate?: Maybe<Scalars['Date']['output']>;
  readonly maxDate?: Maybe<Scalars['Date']['output']>;
  readonly countUniqueValuesDateTime?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyDateTime?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyDateTime?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyDateTime?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyDateTime?: Maybe<Scalars['Float']['output']>;
  readonly minDateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly maxDateTime?: Maybe<Scalars['DateTime']['output']>;
  readonly countUniqueValuesEmails?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyEmails?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyEmails?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyEmails?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyEmails?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesFiles?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyFiles?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyFiles?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyFiles?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyFiles?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesFullName?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyFullName?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyFullName?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyFullName?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyFullName?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesWebLinks?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyWebLinks?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyWebLinks?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyWebLinks?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyWebLinks?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesMultiSelect?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyMultiSelect?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyMultiSelect?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyMultiSelect?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyMultiSelect?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesNumber?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyNumber?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyNumber?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyNumber?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyNumber?: Maybe<Scalars['Float']['output']>;
  readonly minNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxNumber?: Maybe<Scalars['Float']['output']>;
  readonly avgNumber?: Maybe<Scalars['Float']['output']>;
  readonly sumNumber?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesWholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyWholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyWholeNumber?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly minWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly avgWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly sumWholeNumber?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesBigNumber?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyBigNumber?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyBigNumber?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly minBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly maxBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly avgBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly sumBigNumber?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesNumeric?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyNumeric?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyNumeric?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyNumeric?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyNumeric?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesPhones?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyPhones?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyPhones?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyPhones?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyPhones?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesRating?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyRating?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyRating?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyRating?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyRating?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesRawJson?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyRawJson?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyRawJson?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyRawJson?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyRawJson?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesRichText?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyRichText?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyRichText?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyRichText?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyRichText?: Maybe<Scalars['Float']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countUniqueValuesOlderRichText?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countEmptyOlderRichText?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countNotEmptyOlderRichText?: Maybe<Scalars['Int']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly percentageEmptyOlderRichText?: Maybe<Scalars['Float']['output']>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly percentageNotEmptyOlderRichText?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesSelect?: Maybe<Scalars['Int']['output']>;
  readonly countEmptySelect?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptySelect?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptySelect?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptySelect?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesText?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesUuid?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyUuid?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyUuid?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyUuid?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyUuid?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesSubjectPlace?: Maybe<Scalars['Int']['output']>;
  readonly countEmptySubjectPlace?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptySubjectPlace?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptySubjectPlace?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptySubjectPlace?: Maybe<Scalars['Float']['output']>;
};

export type SampleMultiSelectEnum =
  | 'SMALL'
  | 'LARGE';

export type SampleMultiSelectEnumFilter = {
  readonly containsAny?: InputMaybe<ReadonlyArray<InputMaybe<SampleMultiSelectEnum>>>;
  readonly is?: InputMaybe<FilterIs>;
  readonly isEmptyArray?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SampleRatingEnum =
  | 'RATING_1'
  | 'RATING_2'
  | 'RATING_3'
  | 'RATING_4'
  | 'RATING_5';

export type SampleRatingEnumFilter = {
  readonly eq?: InputMaybe<SampleRatingEnum>;
  readonly neq?: InputMaybe<SampleRatingEnum>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<SampleRatingEnum>>>;
  readonly containsAny?: InputMaybe<ReadonlyArray<InputMaybe<SampleRatingEnum>>>;
  readonly is?: InputMaybe<FilterIs>;
  readonly isEmptyArray?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SampleSelectEnum =
  | 'SMALL'
  | 'LARGE'
  | 'HUGE';

export type SampleSelectEnumFilter = {
  readonly eq?: InputMaybe<SampleSelectEnum>;
  readonly neq?: InputMaybe<SampleSelectEnum>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<SampleSelectEnum>>>;
  readonly containsAny?: InputMaybe<ReadonlyArray<InputMaybe<SampleSelectEnum>>>;
  readonly is?: InputMaybe<FilterIs>;
  readonly isEmptyArray?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SampleFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<SampleFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<SampleFilterInput>>>;
  readonly not?: InputMaybe<SampleFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly actor?: InputMaybe<ActorFilterInput>;
  readonly homeAddress?: InputMaybe<AddressFilterInput>;
  readonly array?: InputMaybe<ArrayFilter>;
  readonly boolean?: InputMaybe<BooleanFilter>;
  readonly price?: InputMaybe<CurrencyFilterInput>;
  readonly date?: InputMaybe<DateFilter>;
  readonly dateTime?: InputMaybe<DateTimeFilter>;
  readonly emails?: InputMaybe<EmailsFilterInput>;
  readonly files?: InputMaybe<RawJsonFilter>;
  readonly fullName?: InputMaybe<FullNameFilterInput>;
  readonly webLinks?: InputMaybe<LinksFilterInput>;
  readonly multiSelect?: InputMaybe<SampleMultiSelectEnumFilter>;
  readonly number?: InputMaybe<FloatFilter>;
  readonly wholeNumber?: InputMaybe<IntFilter>;
  readonly bigNumber?: InputMaybe<BigIntFilter>;
  readonly numeric?: InputMaybe<BigFloatFilter>;
  readonly phones?: InputMaybe<PhonesFilterInput>;
  readonly rating?: InputMaybe<SampleRatingEnumFilter>;
  readonly rawJson?: InputMaybe<RawJsonFilter>;
  readonly richText?: InputMaybe<RichTextFilterInput>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: InputMaybe<RichTextFilterInput>;
  readonly select?: InputMaybe<SampleSelectEnumFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly uuid?: InputMaybe<UUIDFilter>;
  readonly parent?: InputMaybe<SampleFilterInput>;
  readonly parentId?: InputMaybe<UUIDFilter>;
  readonly subjectPlace?: InputMaybe<PlaceFilterInput>;
  readonly subjectPlaceId?: InputMaybe<UUIDFilter>;
  readonly children?: InputMaybe<SampleToManyFilterInput>;
};

export type SampleToManyFilterInput = {
  readonly some?: InputMaybe<SampleFilterInput>;
  readonly none?: InputMaybe<SampleFilterInput>;
  readonly every?: InputMaybe<SampleFilterInput>;
};

export type SampleOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly actor?: InputMaybe<ActorOrderByInput>;
  readonly homeAddress?: InputMaybe<AddressOrderByInput>;
  readonly array?: InputMaybe<OrderByDirection>;
  readonly boolean?: InputMaybe<OrderByDirection>;
  readonly price?: InputMaybe<CurrencyOrderByInput>;
  readonly date?: InputMaybe<OrderByDirection>;
  readonly dateTime?: InputMaybe<OrderByDirection>;
  readonly emails?: InputMaybe<EmailsOrderByInput>;
  readonly fullName?: InputMaybe<FullNameOrderByInput>;
  readonly webLinks?: InputMaybe<LinksOrderByInput>;
  readonly multiSelect?: InputMaybe<OrderByDirection>;
  readonly number?: InputMaybe<OrderByDirection>;
  readonly wholeNumber?: InputMaybe<OrderByDirection>;
  readonly bigNumber?: InputMaybe<OrderByDirection>;
  readonly numeric?: InputMaybe<OrderByDirection>;
  readonly phones?: InputMaybe<PhonesOrderByInput>;
  readonly rating?: InputMaybe<OrderByDirection>;
  readonly richText?: InputMaybe<RichTextOrderByInput>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: InputMaybe<RichTextOrderByInput>;
  readonly select?: InputMaybe<OrderByDirection>;
  readonly text?: InputMaybe<OrderByDirection>;
  readonly uuid?: InputMaybe<OrderByDirection>;
  readonly parent?: InputMaybe<SampleOrderByInput>;
  readonly parentId?: InputMaybe<OrderByDirection>;
  readonly subjectPlace?: InputMaybe<PlaceOrderByInput>;
  readonly subjectPlaceId?: InputMaybe<OrderByDirection>;
};

export type SampleGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly actor?: InputMaybe<ActorGroupByInput>;
  readonly homeAddress?: InputMaybe<AddressGroupByInput>;
  readonly array?: InputMaybe<Scalars['Boolean']['input']>;
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  readonly price?: InputMaybe<CurrencyGroupByInput>;
  readonly date?: InputMaybe<GroupByDateGranularityInput>;
  readonly dateTime?: InputMaybe<GroupByDateGranularityInput>;
  readonly emails?: InputMaybe<EmailsGroupByInput>;
  readonly fullName?: InputMaybe<FullNameGroupByInput>;
  readonly webLinks?: InputMaybe<LinksGroupByInput>;
  readonly multiSelect?: InputMaybe<Scalars['Boolean']['input']>;
  readonly number?: InputMaybe<Scalars['Boolean']['input']>;
  readonly wholeNumber?: InputMaybe<Scalars['Boolean']['input']>;
  readonly bigNumber?: InputMaybe<Scalars['Boolean']['input']>;
  readonly numeric?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phones?: InputMaybe<PhonesGroupByInput>;
  readonly rating?: InputMaybe<Scalars['Boolean']['input']>;
  readonly select?: InputMaybe<Scalars['Boolean']['input']>;
  readonly text?: InputMaybe<Scalars['Boolean']['input']>;
  readonly uuid?: InputMaybe<Scalars['Boolean']['input']>;
  readonly parent?: InputMaybe<SampleGroupByInput>;
  readonly parentId?: InputMaybe<Scalars['Boolean']['input']>;
  readonly subjectPlace?: InputMaybe<PlaceGroupByInput>;
  readonly subjectPlaceId?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SampleOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<SampleOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly actor?: InputMaybe<ActorOrderByInput>;
  readonly homeAddress?: InputMaybe<AddressOrderByInput>;
  readonly array?: InputMaybe<OrderByDirection>;
  readonly boolean?: InputMaybe<OrderByDirection>;
  readonly price?: InputMaybe<CurrencyOrderByInput>;
  readonly date?: InputMaybe<OrderByDateGranularityInput>;
  readonly dateTime?: InputMaybe<OrderByDateGranularityInput>;
  readonly emails?: InputMaybe<EmailsOrderByInput>;
  readonly fullName?: InputMaybe<FullNameOrderByInput>;
  readonly webLinks?: InputMaybe<LinksOrderByInput>;
  readonly multiSelect?: InputMaybe<OrderByDirection>;
  readonly number?: InputMaybe<OrderByDirection>;
  readonly wholeNumber?: InputMaybe<OrderByDirection>;
  readonly bigNumber?: InputMaybe<OrderByDirection>;
  readonly numeric?: InputMaybe<OrderByDirection>;
  readonly phones?: InputMaybe<PhonesOrderByInput>;
  readonly rating?: InputMaybe<OrderByDirection>;
  readonly select?: InputMaybe<OrderByDirection>;
  readonly text?: InputMaybe<OrderByDirection>;
  readonly uuid?: InputMaybe<OrderByDirection>;
  readonly parent?: InputMaybe<SampleOrderByWithGroupByInput>;
  readonly parentId?: InputMaybe<OrderByDirection>;
  readonly subjectPlace?: InputMaybe<PlaceOrderByWithGroupByInput>;
  readonly subjectPlaceId?: InputMaybe<OrderByDirection>;
};

export type SampleOrderByWithGroupByAggregateInput = {
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
  readonly countUniqueValuesActor?: InputMaybe<OrderByDirection>;
  readonly countEmptyActor?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyActor?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyActor?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyActor?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesHomeAddress?: InputMaybe<OrderByDirection>;
  readonly countEmptyHomeAddress?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyHomeAddress?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyHomeAddress?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyHomeAddress?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesArray?: InputMaybe<OrderByDirection>;
  readonly countEmptyArray?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyArray?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyArray?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyArray?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesBoolean?: InputMaybe<OrderByDirection>;
  readonly countEmptyBoolean?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyBoolean?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyBoolean?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyBoolean?: InputMaybe<OrderByDirection>;
  readonly countTrueBoolean?: InputMaybe<OrderByDirection>;
  readonly countFalseBoolean?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesPrice?: InputMaybe<OrderByDirection>;
  readonly countEmptyPrice?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyPrice?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyPrice?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyPrice?: InputMaybe<OrderByDirection>;
  readonly minPriceAmountMicros?: InputMaybe<OrderByDirection>;
  readonly maxPriceAmountMicros?: InputMaybe<OrderByDirection>;
  readonly avgPriceAmountMicros?: InputMaybe<OrderByDirection>;
  readonly sumPriceAmountMicros?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesDate?: InputMaybe<OrderByDirection>;
  readonly countEmptyDate?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyDate?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyDate?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyDate?: InputMaybe<OrderByDirection>;
  readonly minDate?: InputMaybe<OrderByDirection>;
  readonly maxDate?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesDateTime?: InputMaybe<OrderByDirection>;
  readonly countEmptyDateTime?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyDateTime?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyDateTime?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyDateTime?: InputMaybe<OrderByDirection>;
  readonly minDateTime?: InputMaybe<OrderByDirection>;
  readonly maxDateTime?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesEmails?: InputMaybe<OrderByDirection>;
  readonly countEmptyEmails?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyEmails?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyEmails?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyEmails?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesFiles?: InputMaybe<OrderByDirection>;
  readonly countEmptyFiles?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyFiles?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyFiles?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyFiles?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesFullName?: InputMaybe<OrderByDirection>;
  readonly countEmptyFullName?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyFullName?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyFullName?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyFullName?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesWebLinks?: InputMaybe<OrderByDirection>;
  readonly countEmptyWebLinks?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyWebLinks?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyWebLinks?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyWebLinks?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesMultiSelect?: InputMaybe<OrderByDirection>;
  readonly countEmptyMultiSelect?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyMultiSelect?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyMultiSelect?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyMultiSelect?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesNumber?: InputMaybe<OrderByDirection>;
  readonly countEmptyNumber?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyNumber?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyNumber?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyNumber?: InputMaybe<OrderByDirection>;
  readonly minNumber?: InputMaybe<OrderByDirection>;
  readonly maxNumber?: InputMaybe<OrderByDirection>;
  readonly avgNumber?: InputMaybe<OrderByDirection>;
  readonly sumNumber?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesWholeNumber?: InputMaybe<OrderByDirection>;
  readonly countEmptyWholeNumber?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyWholeNumber?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyWholeNumber?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyWholeNumber?: InputMaybe<OrderByDirection>;
  readonly minWholeNumber?: InputMaybe<OrderByDirection>;
  readonly maxWholeNumber?: InputMaybe<OrderByDirection>;
  readonly avgWholeNumber?: InputMaybe<OrderByDirection>;
  readonly sumWholeNumber?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesBigNumber?: InputMaybe<OrderByDirection>;
  readonly countEmptyBigNumber?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyBigNumber?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyBigNumber?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyBigNumber?: InputMaybe<OrderByDirection>;
  readonly minBigNumber?: InputMaybe<OrderByDirection>;
  readonly maxBigNumber?: InputMaybe<OrderByDirection>;
  readonly avgBigNumber?: InputMaybe<OrderByDirection>;
  readonly sumBigNumber?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesNumeric?: InputMaybe<OrderByDirection>;
  readonly countEmptyNumeric?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyNumeric?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyNumeric?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyNumeric?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesPhones?: InputMaybe<OrderByDirection>;
  readonly countEmptyPhones?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyPhones?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyPhones?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyPhones?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesRating?: InputMaybe<OrderByDirection>;
  readonly countEmptyRating?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyRating?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyRating?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyRating?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesRawJson?: InputMaybe<OrderByDirection>;
  readonly countEmptyRawJson?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyRawJson?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyRawJson?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyRawJson?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesRichText?: InputMaybe<OrderByDirection>;
  readonly countEmptyRichText?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyRichText?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyRichText?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyRichText?: InputMaybe<OrderByDirection>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countUniqueValuesOlderRichText?: InputMaybe<OrderByDirection>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countEmptyOlderRichText?: InputMaybe<OrderByDirection>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly countNotEmptyOlderRichText?: InputMaybe<OrderByDirection>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly percentageEmptyOlderRichText?: InputMaybe<OrderByDirection>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly percentageNotEmptyOlderRichText?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesSelect?: InputMaybe<OrderByDirection>;
  readonly countEmptySelect?: InputMaybe<OrderByDirection>;
  readonly countNotEmptySelect?: InputMaybe<OrderByDirection>;
  readonly percentageEmptySelect?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptySelect?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesText?: InputMaybe<OrderByDirection>;
  readonly countEmptyText?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyText?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyText?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyText?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesUuid?: InputMaybe<OrderByDirection>;
  readonly countEmptyUuid?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyUuid?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyUuid?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyUuid?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesSubjectPlace?: InputMaybe<OrderByDirection>;
  readonly countEmptySubjectPlace?: InputMaybe<OrderByDirection>;
  readonly countNotEmptySubjectPlace?: InputMaybe<OrderByDirection>;
  readonly percentageEmptySubjectPlace?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptySubjectPlace?: InputMaybe<OrderByDirection>;
};

export type SampleCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly actor?: InputMaybe<ActorCreateInput>;
  readonly homeAddress?: InputMaybe<AddressCreateInput>;
  readonly array?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  readonly price?: InputMaybe<CurrencyCreateInput>;
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly dateTime?: InputMaybe<Scalars['DateTime']['input']>;
  readonly emails?: InputMaybe<EmailsCreateInput>;
  readonly files?: InputMaybe<ReadonlyArray<InputMaybe<FileObjectInput>>>;
  readonly fullName?: InputMaybe<FullNameCreateInput>;
  readonly webLinks?: InputMaybe<LinksCreateInput>;
  readonly multiSelect?: InputMaybe<ReadonlyArray<InputMaybe<SampleMultiSelectEnum>>>;
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  readonly wholeNumber?: InputMaybe<Scalars['Int']['input']>;
  readonly bigNumber?: InputMaybe<Scalars['BigInt']['input']>;
  readonly numeric?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly phones?: InputMaybe<PhonesCreateInput>;
  readonly rating?: InputMaybe<SampleRatingEnum>;
  readonly rawJson?: InputMaybe<Scalars['JSON']['input']>;
  readonly richText?: InputMaybe<RichTextCreateInput>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: InputMaybe<RichTextCreateInput>;
  readonly select?: InputMaybe<SampleSelectEnum>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly uuid?: InputMaybe<Scalars['UUID']['input']>;
  readonly parent?: InputMaybe<SampleRelationInput>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly subjectPlace?: InputMaybe<PlaceRelationInput>;
  readonly subjectPlaceId?: InputMaybe<Scalars['ID']['input']>;
};

export type SampleUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly actor?: InputMaybe<ActorUpdateInput>;
  readonly homeAddress?: InputMaybe<AddressUpdateInput>;
  readonly array?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly boolean?: InputMaybe<Scalars['Boolean']['input']>;
  readonly price?: InputMaybe<CurrencyUpdateInput>;
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  readonly dateTime?: InputMaybe<Scalars['DateTime']['input']>;
  readonly emails?: InputMaybe<EmailsUpdateInput>;
  readonly files?: InputMaybe<ReadonlyArray<InputMaybe<FileObjectInput>>>;
  readonly fullName?: InputMaybe<FullNameUpdateInput>;
  readonly webLinks?: InputMaybe<LinksUpdateInput>;
  readonly multiSelect?: InputMaybe<ReadonlyArray<InputMaybe<SampleMultiSelectEnum>>>;
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  readonly wholeNumber?: InputMaybe<Scalars['Int']['input']>;
  readonly bigNumber?: InputMaybe<Scalars['BigInt']['input']>;
  readonly numeric?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly phones?: InputMaybe<PhonesUpdateInput>;
  readonly rating?: InputMaybe<SampleRatingEnum>;
  readonly rawJson?: InputMaybe<Scalars['JSON']['input']>;
  readonly richText?: InputMaybe<RichTextUpdateInput>;
  /** @deprecated Since 2026-01-31. May stop working on 2026-12-31. Use richText instead. Two fields held the same text. */
  readonly olderRichText?: InputMaybe<RichTextUpdateInput>;
  readonly select?: InputMaybe<SampleSelectEnum>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly uuid?: InputMaybe<Scalars['UUID']['input']>;
  readonly parent?: InputMaybe<SampleRelationInput>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly subjectPlace?: InputMaybe<PlaceRelationInput>;
  readonly subjectPlaceId?: InputMaybe<Scalars['ID']['input']>;
};

export type SampleRelationInput = {
  readonly connect?: InputMaybe<SampleConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SampleConnectInput = {
  readonly where?: InputMaybe<SampleWhereUniqueInput>;
};

export type SampleWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly emails?: InputMaybe<SampleEmailsWhereInput>;
  readonly webLinks?: InputMaybe<SampleWebLinksWhereInput>;
  readonly wholeNumber?: InputMaybe<Scalars['Int']['input']>;
};

export type SampleEmailsWhereInput = {
  readonly primaryEmail?: InputMaybe<Scalars['String']['input']>;
};

export type SampleWebLinksWhereInput = {
  readonly primaryLinkUrl?: InputMaybe<Scalars['String']['input']>;
};

export type SampleEvent = {
  readonly action: RecordAction;
  readonly record: Sample;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Site = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type SiteEdge = {
  readonly node?: Maybe<Site>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type SiteConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<SiteEdge>>>;
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

export type SiteGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<SiteEdge>>>;
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

export type SiteFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<SiteFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<SiteFilterInput>>>;
  readonly not?: InputMaybe<SiteFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
};

export type SiteOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type SiteGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SiteOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<SiteOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type SiteOrderByWithGroupByAggregateInput = {
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

export type SiteCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type SiteUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type SiteEvent = {
  readonly action: RecordAction;
  readonly record: Site;
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

export type Address = {
  readonly addressStreet1?: Maybe<Scalars['String']['output']>;
  readonly addressStreet2?: Maybe<Scalars['String']['output']>;
  readonly addressCity?: Maybe<Scalars['String']['output']>;
  readonly addressState?: Maybe<Scalars['String']['output']>;
  readonly addressCountry?: Maybe<Scalars['String']['output']>;
  readonly addressPostcode?: Maybe<Scalars['String']['output']>;
  readonly addressLat?: Maybe<Scalars['BigFloat']['output']>;
  readonly addressLng?: Maybe<Scalars['BigFloat']['output']>;
};

export type AddressCreateInput = {
  readonly addressStreet1?: InputMaybe<Scalars['String']['input']>;
  readonly addressStreet2?: InputMaybe<Scalars['String']['input']>;
  readonly addressCity?: InputMaybe<Scalars['String']['input']>;
  readonly addressState?: InputMaybe<Scalars['String']['input']>;
  readonly addressCountry?: InputMaybe<Scalars['String']['input']>;
  readonly addressPostcode?: InputMaybe<Scalars['String']['input']>;
  readonly addressLat?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly addressLng?: InputMaybe<Scalars['BigFloat']['input']>;
};

export type AddressUpdateInput = {
  readonly addressStreet1?: InputMaybe<Scalars['String']['input']>;
  readonly addressStreet2?: InputMaybe<Scalars['String']['input']>;
  readonly addressCity?: InputMaybe<Scalars['String']['input']>;
  readonly addressState?: InputMaybe<Scalars['String']['input']>;
  readonly addressCountry?: InputMaybe<Scalars['String']['input']>;
  readonly addressPostcode?: InputMaybe<Scalars['String']['input']>;
  readonly addressLat?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly addressLng?: InputMaybe<Scalars['BigFloat']['input']>;
};

export type AddressFilterInput = {
  readonly addressStreet1?: InputMaybe<StringFilter>;
  readonly addressStreet2?: InputMaybe<StringFilter>;
  readonly addressCity?: InputMaybe<StringFilter>;
  readonly addressState?: InputMaybe<StringFilter>;
  readonly addressCountry?: InputMaybe<StringFilter>;
  readonly addressPostcode?: InputMaybe<StringFilter>;
  readonly addressLat?: InputMaybe<BigFloatFilter>;
  readonly addressLng?: InputMaybe<BigFloatFilter>;
};

export type AddressOrderByInput = {
  readonly addressStreet1?: InputMaybe<OrderByDirection>;
  readonly addressStreet2?: InputMaybe<OrderByDirection>;
  readonly addressCity?: InputMaybe<OrderByDirection>;
  readonly addressState?: InputMaybe<OrderByDirection>;
  readonly addressCountry?: InputMaybe<OrderByDirection>;
  readonly addressPostcode?: InputMaybe<OrderByDirection>;
  readonly addressLat?: InputMaybe<OrderByDirection>;
  readonly addressLng?: InputMaybe<OrderByDirection>;
};

export type AddressGroupByInput = {
  readonly addressStreet1?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressStreet2?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressCity?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressState?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressCountry?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressPostcode?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressLat?: InputMaybe<Scalars['Boolean']['input']>;
  readonly addressLng?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Currency = {
  readonly amountMicros?: Maybe<Scalars['BigFloat']['output']>;
  readonly currencyCode?: Maybe<Scalars['String']['output']>;
};

export type CurrencyCreateInput = {
  readonly amountMicros?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly currencyCode?: InputMaybe<Scalars['String']['input']>;
};

export type CurrencyUpdateInput = {
  readonly amountMicros?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly currencyCode?: InputMaybe<Scalars['String']['input']>;
};

export type CurrencyFilterInput = {
  readonly amountMicros?: InputMaybe<BigFloatFilter>;
  readonly currencyCode?: InputMaybe<StringFilter>;
};

export type CurrencyOrderByInput = {
  readonly amountMicros?: InputMaybe<OrderByDirection>;
  readonly currencyCode?: InputMaybe<OrderByDirection>;
};

export type CurrencyGroupByInput = {
  readonly amountMicros?: InputMaybe<Scalars['Boolean']['input']>;
  readonly currencyCode?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Emails = {
  readonly primaryEmail?: Maybe<Scalars['String']['output']>;
  readonly additionalEmails?: Maybe<Scalars['JSON']['output']>;
};

export type EmailsCreateInput = {
  readonly primaryEmail?: InputMaybe<Scalars['String']['input']>;
  readonly additionalEmails?: InputMaybe<Scalars['JSON']['input']>;
};

export type EmailsUpdateInput = {
  readonly primaryEmail?: InputMaybe<Scalars['String']['input']>;
  readonly additionalEmails?: InputMaybe<Scalars['JSON']['input']>;
};

export type EmailsFilterInput = {
  readonly primaryEmail?: InputMaybe<StringFilter>;
  readonly additionalEmails?: InputMaybe<RawJsonFilter>;
};

export type EmailsOrderByInput = {
  readonly primaryEmail?: InputMaybe<OrderByDirection>;
};

export type EmailsGroupByInput = {
  readonly primaryEmail?: InputMaybe<Scalars['Boolean']['input']>;
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

export type Links = {
  readonly primaryLinkLabel?: Maybe<Scalars['String']['output']>;
  readonly primaryLinkUrl?: Maybe<Scalars['String']['output']>;
  readonly secondaryLinks?: Maybe<Scalars['JSON']['output']>;
};

export type LinksCreateInput = {
  readonly primaryLinkLabel?: InputMaybe<Scalars['String']['input']>;
  readonly primaryLinkUrl?: InputMaybe<Scalars['String']['input']>;
  readonly secondaryLinks?: InputMaybe<Scalars['JSON']['input']>;
};

export type LinksUpdateInput = {
  readonly primaryLinkLabel?: InputMaybe<Scalars['String']['input']>;
  readonly primaryLinkUrl?: InputMaybe<Scalars['String']['input']>;
  readonly secondaryLinks?: InputMaybe<Scalars['JSON']['input']>;
};

export type LinksFilterInput = {
  readonly primaryLinkLabel?: InputMaybe<StringFilter>;
  readonly primaryLinkUrl?: InputMaybe<StringFilter>;
  readonly secondaryLinks?: InputMaybe<RawJsonFilter>;
};

export type LinksOrderByInput = {
  readonly primaryLinkLabel?: InputMaybe<OrderByDirection>;
  readonly primaryLinkUrl?: InputMaybe<OrderByDirection>;
};

export type LinksGroupByInput = {
  readonly primaryLinkLabel?: InputMaybe<Scalars['Boolean']['input']>;
  readonly primaryLinkUrl?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Phones = {
  readonly primaryPhoneNumber?: Maybe<Scalars['String']['output']>;
  readonly primaryPhoneCountryCode?: Maybe<Scalars['String']['output']>;
  readonly primaryPhoneCallingCode?: Maybe<Scalars['String']['output']>;
  readonly additionalPhones?: Maybe<Scalars['JSON']['output']>;
};

export type PhonesCreateInput = {
  readonly primaryPhoneNumber?: InputMaybe<Scalars['String']['input']>;
  readonly primaryPhoneCountryCode?: InputMaybe<Scalars['String']['input']>;
  readonly primaryPhoneCallingCode?: InputMaybe<Scalars['String']['input']>;
  readonly additionalPhones?: InputMaybe<Scalars['JSON']['input']>;
};

export type PhonesUpdateInput = {
  readonly primaryPhoneNumber?: InputMaybe<Scalars['String']['input']>;
  readonly primaryPhoneCountryCode?: InputMaybe<Scalars['String']['input']>;
  readonly primaryPhoneCallingCode?: InputMaybe<Scalars['String']['input']>;
  readonly additionalPhones?: InputMaybe<Scalars['JSON']['input']>;
};

export type PhonesFilterInput = {
  readonly primaryPhoneNumber?: InputMaybe<StringFilter>;
  readonly primaryPhoneCountryCode?: InputMaybe<StringFilter>;
  readonly primaryPhoneCallingCode?: InputMaybe<StringFilter>;
  readonly additionalPhones?: InputMaybe<RawJsonFilter>;
};

export type PhonesOrderByInput = {
  readonly primaryPhoneNumber?: InputMaybe<OrderByDirection>;
  readonly primaryPhoneCountryCode?: InputMaybe<OrderByDirection>;
  readonly primaryPhoneCallingCode?: InputMaybe<OrderByDirection>;
};

export type PhonesGroupByInput = {
  readonly primaryPhoneNumber?: InputMaybe<Scalars['Boolean']['input']>;
  readonly primaryPhoneCountryCode?: InputMaybe<Scalars['Boolean']['input']>;
  readonly primaryPhoneCallingCode?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RichText = {
  readonly blocknote?: Maybe<Scalars['String']['output']>;
  readonly markdown?: Maybe<Scalars['String']['output']>;
};

export type RichTextCreateInput = {
  readonly blocknote?: InputMaybe<Scalars['String']['input']>;
  readonly markdown?: InputMaybe<Scalars['String']['input']>;
};

export type RichTextUpdateInput = {
  readonly blocknote?: InputMaybe<Scalars['String']['input']>;
  readonly markdown?: InputMaybe<Scalars['String']['input']>;
};

export type RichTextFilterInput = {
  readonly blocknote?: InputMaybe<StringFilter>;
  readonly markdown?: InputMaybe<StringFilter>;
};

export type RichTextOrderByInput = {
  readonly blocknote?: InputMaybe<OrderByDirection>;
  readonly markdown?: InputMaybe<OrderByDirection>;
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

export type FileObject = {
  readonly fileId: Scalars['UUID']['output'];
  readonly label: Scalars['String']['output'];
};

export type FileObjectInput = {
  readonly fileId: Scalars['UUID']['input'];
  readonly label: Scalars['String']['input'];
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

export type IntFilter = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly neq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  readonly is?: InputMaybe<FilterIs>;
};

export type BigIntFilter = {
  readonly eq?: InputMaybe<Scalars['BigInt']['input']>;
  readonly neq?: InputMaybe<Scalars['BigInt']['input']>;
  readonly gt?: InputMaybe<Scalars['BigInt']['input']>;
  readonly gte?: InputMaybe<Scalars['BigInt']['input']>;
  readonly lt?: InputMaybe<Scalars['BigInt']['input']>;
  readonly lte?: InputMaybe<Scalars['BigInt']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['BigInt']['input']>>>;
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

export type BigFloatFilter = {
  readonly eq?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly neq?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly gt?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly gte?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly lt?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly lte?: InputMaybe<Scalars['BigFloat']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['BigFloat']['input']>>>;
  readonly is?: InputMaybe<FilterIs>;
};

export type BooleanFilter = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  readonly is?: InputMaybe<FilterIs>;
};

export type DateFilter = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly neq?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Date']['input']>>>;
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

export type ArrayFilter = {
  readonly containsAny?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly containsIlike?: InputMaybe<Scalars['String']['input']>;
  readonly is?: InputMaybe<FilterIs>;
  readonly isEmptyArray?: InputMaybe<Scalars['Boolean']['input']>;
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
  Place: ResolverTypeWrapper<Place>;
  PlaceEdge: ResolverTypeWrapper<PlaceEdge>;
  PlaceConnection: ResolverTypeWrapper<PlaceConnection>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlaceGroupByConnection: ResolverTypeWrapper<PlaceGroupByConnection>;
  PlaceFilterInput: PlaceFilterInput;
  PlaceOrderByInput: PlaceOrderByInput;
  PlaceGroupByInput: PlaceGroupByInput;
  PlaceOrderByWithGroupByInput: PlaceOrderByWithGroupByInput;
  PlaceOrderByWithGroupByAggregateInput: PlaceOrderByWithGroupByAggregateInput;
  PlaceCreateInput: PlaceCreateInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PlaceUpdateInput: PlaceUpdateInput;
  PlaceRelationInput: PlaceRelationInput;
  PlaceConnectInput: PlaceConnectInput;
  PlaceWhereUniqueInput: PlaceWhereUniqueInput;
  PlaceEvent: ResolverTypeWrapper<PlaceEvent>;
  Sample: ResolverTypeWrapper<Sample>;
  SampleEdge: ResolverTypeWrapper<SampleEdge>;
  SampleConnection: ResolverTypeWrapper<SampleConnection>;
  SampleGroupByConnection: ResolverTypeWrapper<SampleGroupByConnection>;
  SampleMultiSelectEnum: SampleMultiSelectEnum;
  SampleMultiSelectEnumFilter: SampleMultiSelectEnumFilter;
  SampleRatingEnum: SampleRatingEnum;
  SampleRatingEnumFilter: SampleRatingEnumFilter;
  SampleSelectEnum: SampleSelectEnum;
  SampleSelectEnumFilter: SampleSelectEnumFilter;
  SampleFilterInput: SampleFilterInput;
  SampleToManyFilterInput: SampleToManyFilterInput;
  SampleOrderByInput: SampleOrderByInput;
  SampleGroupByInput: SampleGroupByInput;
  SampleOrderByWithGroupByInput: SampleOrderByWithGroupByInput;
  SampleOrderByWithGroupByAggregateInput: SampleOrderByWithGroupByAggregateInput;
  SampleCreateInput: SampleCreateInput;
  SampleUpdateInput: SampleUpdateInput;
  SampleRelationInput: SampleRelationInput;
  SampleConnectInput: SampleConnectInput;
  SampleWhereUniqueInput: SampleWhereUniqueInput;
  SampleEmailsWhereInput: SampleEmailsWhereInput;
  SampleWebLinksWhereInput: SampleWebLinksWhereInput;
  SampleEvent: ResolverTypeWrapper<SampleEvent>;
  Site: ResolverTypeWrapper<Site>;
  SiteEdge: ResolverTypeWrapper<SiteEdge>;
  SiteConnection: ResolverTypeWrapper<SiteConnection>;
  SiteGroupByConnection: ResolverTypeWrapper<SiteGroupByConnection>;
  SiteFilterInput: SiteFilterInput;
  SiteOrderByInput: SiteOrderByInput;
  SiteGroupByInput: SiteGroupByInput;
  SiteOrderByWithGroupByInput: SiteOrderByWithGroupByInput;
  SiteOrderByWithGroupByAggregateInput: SiteOrderByWithGroupByAggregateInput;
  SiteCreateInput: SiteCreateInput;
  SiteUpdateInput: SiteUpdateInput;
  SiteEvent: ResolverTypeWrapper<SiteEvent>;
  Actor: ResolverTypeWrapper<Actor>;
  ActorCreateInput: ActorCreateInput;
  ActorUpdateInput: ActorUpdateInput;
  ActorFilterInput: ActorFilterInput;
  ActorOrderByInput: ActorOrderByInput;
  ActorGroupByInput: ActorGroupByInput;
  ActorSourceEnum: ActorSourceEnum;
  ActorSourceEnumFilter: ActorSourceEnumFilter;
  Address: ResolverTypeWrapper<Address>;
  AddressCreateInput: AddressCreateInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressFilterInput: AddressFilterInput;
  AddressOrderByInput: AddressOrderByInput;
  AddressGroupByInput: AddressGroupByInput;
  Currency: ResolverTypeWrapper<Currency>;
  CurrencyCreateInput: CurrencyCreateInput;
  CurrencyUpdateInput: CurrencyUpdateInput;
  CurrencyFilterInput: CurrencyFilterInput;
  CurrencyOrderByInput: CurrencyOrderByInput;
  CurrencyGroupByInput: CurrencyGroupByInput;
  Emails: ResolverTypeWrapper<Emails>;
  EmailsCreateInput: EmailsCreateInput;
  EmailsUpdateInput: EmailsUpdateInput;
  EmailsFilterInput: EmailsFilterInput;
  EmailsOrderByInput: EmailsOrderByInput;
  EmailsGroupByInput: EmailsGroupByInput;
  FullName: ResolverTypeWrapper<FullName>;
  FullNameCreateInput: FullNameCreateInput;
  FullNameUpdateInput: FullNameUpdateInput;
  FullNameFilterInput: FullNameFilterInput;
  FullNameOrderByInput: FullNameOrderByInput;
  FullNameGroupByInput: FullNameGroupByInput;
  Links: ResolverTypeWrapper<Links>;
  LinksCreateInput: LinksCreateInput;
  LinksUpdateInput: LinksUpdateInput;
  LinksFilterInput: LinksFilterInput;
  LinksOrderByInput: LinksOrderByInput;
  LinksGroupByInput: LinksGroupByInput;
  Phones: ResolverTypeWrapper<Phones>;
  PhonesCreateInput: PhonesCreateInput;
  PhonesUpdateInput: PhonesUpdateInput;
  PhonesFilterInput: PhonesFilterInput;
  PhonesOrderByInput: PhonesOrderByInput;
  PhonesGroupByInput: PhonesGroupByInput;
  RichText: ResolverTypeWrapper<RichText>;
  RichTextCreateInput: RichTextCreateInput;
  RichTextUpdateInput: RichTextUpdateInput;
  RichTextFilterInput: RichTextFilterInput;
  RichTextOrderByInput: RichTextOrderByInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SearchResultPage: ResolverTypeWrapper<SearchResultPage>;
  SearchResultEdge: ResolverTypeWrapper<SearchResultEdge>;
  SearchRecord: ResolverTypeWrapper<SearchRecord>;
  ObjectRecordFilterInput: ObjectRecordFilterInput;
  FileObject: ResolverTypeWrapper<FileObject>;
  FileObjectInput: FileObjectInput;
  RecordAction: RecordAction;
  OrderByDirection: OrderByDirection;
  GroupByDateGranularityInput: GroupByDateGranularityInput;
  OrderByDateGranularityInput: OrderByDateGranularityInput;
  DateGranularityEnum: DateGranularityEnum;
  FirstDayOfTheWeek: FirstDayOfTheWeek;
  StringFilter: StringFilter;
  UUIDFilter: UUIDFilter;
  IntFilter: IntFilter;
  BigIntFilter: BigIntFilter;
  FloatFilter: FloatFilter;
  BigFloatFilter: BigFloatFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  ArrayFilter: ArrayFilter;
  RawJsonFilter: RawJsonFilter;
  TSVectorFilter: TSVectorFilter;
  FilterIs: FilterIs;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BigFloat: ResolverTypeWrapper<Scalars['BigFloat']['output']>;
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
  Place: Place;
  PlaceEdge: PlaceEdge;
  PlaceConnection: PlaceConnection;
  Float: Scalars['Float']['output'];
  PlaceGroupByConnection: PlaceGroupByConnection;
  PlaceFilterInput: PlaceFilterInput;
  PlaceOrderByInput: PlaceOrderByInput;
  PlaceGroupByInput: PlaceGroupByInput;
  PlaceOrderByWithGroupByInput: PlaceOrderByWithGroupByInput;
  PlaceOrderByWithGroupByAggregateInput: PlaceOrderByWithGroupByAggregateInput;
  PlaceCreateInput: PlaceCreateInput;
  ID: Scalars['ID']['output'];
  PlaceUpdateInput: PlaceUpdateInput;
  PlaceRelationInput: PlaceRelationInput;
  PlaceConnectInput: PlaceConnectInput;
  PlaceWhereUniqueInput: PlaceWhereUniqueInput;
  PlaceEvent: PlaceEvent;
  Sample: Sample;
  SampleEdge: SampleEdge;
  SampleConnection: SampleConnection;
  SampleGroupByConnection: SampleGroupByConnection;
  SampleMultiSelectEnumFilter: SampleMultiSelectEnumFilter;
  SampleRatingEnumFilter: SampleRatingEnumFilter;
  SampleSelectEnumFilter: SampleSelectEnumFilter;
  SampleFilterInput: SampleFilterInput;
  SampleToManyFilterInput: SampleToManyFilterInput;
  SampleOrderByInput: SampleOrderByInput;
  SampleGroupByInput: SampleGroupByInput;
  SampleOrderByWithGroupByInput: SampleOrderByWithGroupByInput;
  SampleOrderByWithGroupByAggregateInput: SampleOrderByWithGroupByAggregateInput;
  SampleCreateInput: SampleCreateInput;
  SampleUpdateInput: SampleUpdateInput;
  SampleRelationInput: SampleRelationInput;
  SampleConnectInput: SampleConnectInput;
  SampleWhereUniqueInput: SampleWhereUniqueInput;
  SampleEmailsWhereInput: SampleEmailsWhereInput;
  SampleWebLinksWhereInput: SampleWebLinksWhereInput;
  SampleEvent: SampleEvent;
  Site: Site;
  SiteEdge: SiteEdge;
  SiteConnection: SiteConnection;
  SiteGroupByConnection: SiteGroupByConnection;
  SiteFilterInput: SiteFilterInput;
  SiteOrderByInput: SiteOrderByInput;
  SiteGroupByInput: SiteGroupByInput;
  SiteOrderByWithGroupByInput: SiteOrderByWithGroupByInput;
  SiteOrderByWithGroupByAggregateInput: SiteOrderByWithGroupByAggregateInput;
  SiteCreateInput: SiteCreateInput;
  SiteUpdateInput: SiteUpdateInput;
  SiteEvent: SiteEvent;
  Actor: Actor;
  ActorCreateInput: ActorCreateInput;
  ActorUpdateInput: ActorUpdateInput;
  ActorFilterInput: ActorFilterInput;
  ActorOrderByInput: ActorOrderByInput;
  ActorGroupByInput: ActorGroupByInput;
  ActorSourceEnumFilter: ActorSourceEnumFilter;
  Address: Address;
  AddressCreateInput: AddressCreateInput;
  AddressUpdateInput: AddressUpdateInput;
  AddressFilterInput: AddressFilterInput;
  AddressOrderByInput: AddressOrderByInput;
  AddressGroupByInput: AddressGroupByInput;
  Currency: Currency;
  CurrencyCreateInput: CurrencyCreateInput;
  CurrencyUpdateInput: CurrencyUpdateInput;
  CurrencyFilterInput: CurrencyFilterInput;
  CurrencyOrderByInput: CurrencyOrderByInput;
  CurrencyGroupByInput: CurrencyGroupByInput;
  Emails: Emails;
  EmailsCreateInput: EmailsCreateInput;
  EmailsUpdateInput: EmailsUpdateInput;
  EmailsFilterInput: EmailsFilterInput;
  EmailsOrderByInput: EmailsOrderByInput;
  EmailsGroupByInput: EmailsGroupByInput;
  FullName: FullName;
  FullNameCreateInput: FullNameCreateInput;
  FullNameUpdateInput: FullNameUpdateInput;
  FullNameFilterInput: FullNameFilterInput;
  FullNameOrderByInput: FullNameOrderByInput;
  FullNameGroupByInput: FullNameGroupByInput;
  Links: Links;
  LinksCreateInput: LinksCreateInput;
  LinksUpdateInput: LinksUpdateInput;
  LinksFilterInput: LinksFilterInput;
  LinksOrderByInput: LinksOrderByInput;
  LinksGroupByInput: LinksGroupByInput;
  Phones: Phones;
  PhonesCreateInput: PhonesCreateInput;
  PhonesUpdateInput: PhonesUpdateInput;
  PhonesFilterInput: PhonesFilterInput;
  PhonesOrderByInput: PhonesOrderByInput;
  PhonesGroupByInput: PhonesGroupByInput;
  RichText: RichText;
  RichTextCreateInput: RichTextCreateInput;
  RichTextUpdateInput: RichTextUpdateInput;
  RichTextFilterInput: RichTextFilterInput;
  RichTextOrderByInput: RichTextOrderByInput;
  PageInfo: PageInfo;
  SearchResultPage: SearchResultPage;
  SearchResultEdge: SearchResultEdge;
  SearchRecord: SearchRecord;
  ObjectRecordFilterInput: ObjectRecordFilterInput;
  FileObject: FileObject;
  FileObjectInput: FileObjectInput;
  GroupByDateGranularityInput: GroupByDateGranularityInput;
  OrderByDateGranularityInput: OrderByDateGranularityInput;
  StringFilter: StringFilter;
  UUIDFilter: UUIDFilter;
  IntFilter: IntFilter;
  BigIntFilter: BigIntFilter;
  FloatFilter: FloatFilter;
  BigFloatFilter: BigFloatFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  ArrayFilter: ArrayFilter;
  RawJsonFilter: RawJsonFilter;
  TSVectorFilter: TSVectorFilter;
  UUID: Scalars['UUID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  BigInt: Scalars['BigInt']['output'];
  BigFloat: Scalars['BigFloat']['output'];
  Position: Scalars['Position']['output'];
  JSON: Scalars['JSON']['output'];
  Cursor: Scalars['Cursor']['output'];
  ConnectionCursor: Scalars['ConnectionCursor']['output'];
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, Partial<QueryplacesArgs>>;
  placesGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PlaceGroupByConnection']>>>, ParentType, ContextType, RequireFields<QueryplacesGroupByArgs, 'groupBy'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryplaceArgs, 'filter'>>;
  samples?: Resolver<Maybe<ResolversTypes['SampleConnection']>, ParentType, ContextType, Partial<QuerysamplesArgs>>;
  samplesGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SampleGroupByConnection']>>>, ParentType, ContextType, RequireFields<QuerysamplesGroupByArgs, 'groupBy'>>;
  sampleDuplicates?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SampleConnection']>>>, ParentType, ContextType, Partial<QuerysampleDuplicatesArgs>>;
  sample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<QuerysampleArgs, 'filter'>>;
  sites?: Resolver<Maybe<ResolversTypes['SiteConnection']>, ParentType, ContextType, Partial<QuerysitesArgs>>;
  sitesGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SiteGroupByConnection']>>>, ParentType, ContextType, RequireFields<QuerysitesGroupByArgs, 'groupBy'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerysiteArgs, 'filter'>>;
  search?: Resolver<ResolversTypes['SearchResultPage'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'searchInput' | 'limit'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<MutationcreatePlaceArgs, 'data'>>;
  createPlaces?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Place']>>>, ParentType, ContextType, RequireFields<MutationcreatePlacesArgs, 'data'>>;
  updatePlaces?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Place']>>>, ParentType, ContextType, RequireFields<MutationupdatePlacesArgs, 'data' | 'filter'>>;
  deletePlaces?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Place']>>>, ParentType, ContextType, RequireFields<MutationdeletePlacesArgs, 'filter'>>;
  destroyPlaces?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Place']>>>, ParentType, ContextType, RequireFields<MutationdestroyPlacesArgs, 'filter'>>;
  restorePlaces?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Place']>>>, ParentType, ContextType, RequireFields<MutationrestorePlacesArgs, 'filter'>>;
  updatePlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<MutationupdatePlaceArgs, 'id' | 'data'>>;
  deletePlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<MutationdeletePlaceArgs, 'id'>>;
  destroyPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<MutationdestroyPlaceArgs, 'id'>>;
  restorePlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<MutationrestorePlaceArgs, 'id'>>;
  createSample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<MutationcreateSampleArgs, 'data'>>;
  createSamples?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Sample']>>>, ParentType, ContextType, RequireFields<MutationcreateSamplesArgs, 'data'>>;
  updateSamples?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Sample']>>>, ParentType, ContextType, RequireFields<MutationupdateSamplesArgs, 'data' | 'filter'>>;
  deleteSamples?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Sample']>>>, ParentType, ContextType, RequireFields<MutationdeleteSamplesArgs, 'filter'>>;
  destroySamples?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Sample']>>>, ParentType, ContextType, RequireFields<MutationdestroySamplesArgs, 'filter'>>;
  restoreSamples?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Sample']>>>, ParentType, ContextType, RequireFields<MutationrestoreSamplesArgs, 'filter'>>;
  mergeSamples?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<MutationmergeSamplesArgs, 'ids' | 'conflictPriorityIndex'>>;
  updateSample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<MutationupdateSampleArgs, 'id' | 'data'>>;
  deleteSample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<MutationdeleteSampleArgs, 'id'>>;
  destroySample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<MutationdestroySampleArgs, 'id'>>;
  restoreSample?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType, RequireFields<MutationrestoreSampleArgs, 'id'>>;
  createSite?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<MutationcreateSiteArgs, 'data'>>;
  createSites?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Site']>>>, ParentType, ContextType, RequireFields<MutationcreateSitesArgs, 'data'>>;
  updateSites?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Site']>>>, ParentType, ContextType, RequireFields<MutationupdateSitesArgs, 'data' | 'filter'>>;
  deleteSites?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Site']>>>, ParentType, ContextType, RequireFields<MutationdeleteSitesArgs, 'filter'>>;
  destroySites?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Site']>>>, ParentType, ContextType, RequireFields<MutationdestroySitesArgs, 'filter'>>;
  restoreSites?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Site']>>>, ParentType, ContextType, RequireFields<MutationrestoreSitesArgs, 'filter'>>;
  updateSite?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<MutationupdateSiteArgs, 'id' | 'data'>>;
  deleteSite?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<MutationdeleteSiteArgs, 'id'>>;
  destroySite?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<MutationdestroySiteArgs, 'id'>>;
  restoreSite?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<MutationrestoreSiteArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  placeEvents?: SubscriptionResolver<ResolversTypes['PlaceEvent'], "placeEvents", ParentType, ContextType, Partial<SubscriptionplaceEventsArgs>>;
  sampleEvents?: SubscriptionResolver<ResolversTypes['SampleEvent'], "sampleEvents", ParentType, ContextType, Partial<SubscriptionsampleEventsArgs>>;
  siteEvents?: SubscriptionResolver<ResolversTypes['SiteEvent'], "siteEvents", ParentType, ContextType, Partial<SubscriptionsiteEventsArgs>>;
};

export type PlaceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  samples?: Resolver<Maybe<ResolversTypes['SampleConnection']>, ParentType, ContextType, Partial<PlacesamplesArgs>>;
};

export type PlaceEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PlaceEdge']>>>, ParentType, ContextType>;
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

export type PlaceGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceGroupByConnection'] = ResolversParentTypes['PlaceGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PlaceEdge']>>>, ParentType, ContextType>;
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

export type PlaceEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceEvent'] = ResolversParentTypes['PlaceEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SampleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Sample'] = ResolversParentTypes['Sample']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  homeAddress?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  array?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  boolean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  emails?: Resolver<Maybe<ResolversTypes['Emails']>, ParentType, ContextType>;
  files?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FileObject']>>>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['FullName']>, ParentType, ContextType>;
  webLinks?: Resolver<Maybe<ResolversTypes['Links']>, ParentType, ContextType>;
  multiSelect?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SampleMultiSelectEnum']>>>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bigNumber?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  numeric?: Resolver<Maybe<ResolversTypes['BigFloat']>, ParentType, ContextType>;
  phones?: Resolver<Maybe<ResolversTypes['Phones']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['SampleRatingEnum']>, ParentType, ContextType>;
  rawJson?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  richText?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  olderRichText?: Resolver<Maybe<ResolversTypes['RichText']>, ParentType, ContextType>;
  select?: Resolver<ResolversTypes['SampleSelectEnum'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uuid?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subjectPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  subjectPlaceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['SampleConnection']>, ParentType, ContextType, Partial<SamplechildrenArgs>>;
};

export type SampleEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SampleEdge'] = ResolversParentTypes['SampleEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Sample']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type SampleConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SampleConnection'] = ResolversParentTypes['SampleConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SampleEdge']>>>, ParentType, ContextType>;
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
  countUniqueValuesActor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyActor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyActor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyActor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyActor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesHomeAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesArray?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyArray?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyArray?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyArray?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyArray?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyBoolean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyBoolean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countTrueBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countFalseBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countUniqueValuesPrice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyPrice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyPrice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maxDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countUniqueValuesDateTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyDateTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyDateTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyDateTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyDateTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesEmails?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyEmails?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyEmails?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyEmails?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyEmails?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyFiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyFiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesFullName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyFullName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyFullName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyFullName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyFullName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesWebLinks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesMultiSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesWholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesBigNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesNumeric?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyNumeric?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyNumeric?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyNumeric?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyNumeric?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesPhones?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyPhones?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyPhones?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyPhones?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyPhones?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesRawJson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyRawJson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyRawJson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyRawJson?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyRawJson?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesOlderRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptySelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptySelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptySelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptySelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesUuid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyUuid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyUuid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyUuid?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyUuid?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesSubjectPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SampleGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SampleGroupByConnection'] = ResolversParentTypes['SampleGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SampleEdge']>>>, ParentType, ContextType>;
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
  countUniqueValuesActor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyActor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyActor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyActor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyActor?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesHomeAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyHomeAddress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesArray?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyArray?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyArray?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyArray?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyArray?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyBoolean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyBoolean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countTrueBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countFalseBoolean?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countUniqueValuesPrice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyPrice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyPrice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyPrice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumPriceAmountMicros?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyDate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  maxDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countUniqueValuesDateTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyDateTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyDateTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyDateTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyDateTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  maxDateTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countUniqueValuesEmails?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyEmails?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyEmails?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyEmails?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyEmails?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyFiles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyFiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyFiles?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesFullName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyFullName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyFullName?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyFullName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyFullName?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesWebLinks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyWebLinks?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesMultiSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyMultiSelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesWholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumWholeNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesBigNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  avgBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sumBigNumber?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesNumeric?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyNumeric?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyNumeric?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyNumeric?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyNumeric?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesPhones?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyPhones?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyPhones?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyPhones?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyPhones?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesRawJson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyRawJson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyRawJson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyRawJson?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyRawJson?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesOlderRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyOlderRichText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesSelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptySelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptySelect?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptySelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptySelect?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesUuid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyUuid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyUuid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyUuid?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyUuid?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesSubjectPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptySubjectPlace?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SampleEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SampleEvent'] = ResolversParentTypes['SampleEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Sample'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SiteEdge'] = ResolversParentTypes['SiteEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type SiteConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SiteConnection'] = ResolversParentTypes['SiteConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SiteEdge']>>>, ParentType, ContextType>;
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

export type SiteGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SiteGroupByConnection'] = ResolversParentTypes['SiteGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SiteEdge']>>>, ParentType, ContextType>;
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

export type SiteEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SiteEvent'] = ResolversParentTypes['SiteEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  source?: Resolver<Maybe<ResolversTypes['ActorSourceEnum']>, ParentType, ContextType>;
  workspaceMemberId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type AddressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  addressStreet1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressStreet2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressCity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressState?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressPostcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressLat?: Resolver<Maybe<ResolversTypes['BigFloat']>, ParentType, ContextType>;
  addressLng?: Resolver<Maybe<ResolversTypes['BigFloat']>, ParentType, ContextType>;
};

export type CurrencyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Currency'] = ResolversParentTypes['Currency']> = {
  amountMicros?: Resolver<Maybe<ResolversTypes['BigFloat']>, ParentType, ContextType>;
  currencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EmailsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Emails'] = ResolversParentTypes['Emails']> = {
  primaryEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalEmails?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type FullNameResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FullName'] = ResolversParentTypes['FullName']> = {
  firstName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinksResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Links'] = ResolversParentTypes['Links']> = {
  primaryLinkLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryLinkUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  secondaryLinks?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type PhonesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Phones'] = ResolversParentTypes['Phones']> = {
  primaryPhoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryPhoneCountryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryPhoneCallingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalPhones?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type RichTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RichText'] = ResolversParentTypes['RichText']> = {
  blocknote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markdown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FileObjectResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FileObject'] = ResolversParentTypes['FileObject']> = {
  fileId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UUIDScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], unknown> {
  name: 'UUID';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], unknown> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], unknown> {
  name: 'BigInt';
}

export interface BigFloatScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigFloat'], unknown> {
  name: 'BigFloat';
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
  Place?: PlaceResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceGroupByConnection?: PlaceGroupByConnectionResolvers<ContextType>;
  PlaceEvent?: PlaceEventResolvers<ContextType>;
  Sample?: SampleResolvers<ContextType>;
  SampleEdge?: SampleEdgeResolvers<ContextType>;
  SampleConnection?: SampleConnectionResolvers<ContextType>;
  SampleGroupByConnection?: SampleGroupByConnectionResolvers<ContextType>;
  SampleEvent?: SampleEventResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteEdge?: SiteEdgeResolvers<ContextType>;
  SiteConnection?: SiteConnectionResolvers<ContextType>;
  SiteGroupByConnection?: SiteGroupByConnectionResolvers<ContextType>;
  SiteEvent?: SiteEventResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Currency?: CurrencyResolvers<ContextType>;
  Emails?: EmailsResolvers<ContextType>;
  FullName?: FullNameResolvers<ContextType>;
  Links?: LinksResolvers<ContextType>;
  Phones?: PhonesResolvers<ContextType>;
  RichText?: RichTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchResultPage?: SearchResultPageResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  SearchRecord?: SearchRecordResolvers<ContextType>;
  FileObject?: FileObjectResolvers<ContextType>;
  UUID?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  BigFloat?: GraphQLScalarType;
  Position?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  ConnectionCursor?: GraphQLScalarType;
};

