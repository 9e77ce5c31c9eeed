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
  readonly comments?: Maybe<CommentConnection>;
  readonly commentsGroupBy?: Maybe<ReadonlyArray<Maybe<CommentGroupByConnection>>>;
  readonly comment?: Maybe<Comment>;
  readonly photos?: Maybe<PhotoConnection>;
  readonly photosGroupBy?: Maybe<ReadonlyArray<Maybe<PhotoGroupByConnection>>>;
  readonly photo?: Maybe<Photo>;
  readonly videos?: Maybe<VideoConnection>;
  readonly videosGroupBy?: Maybe<ReadonlyArray<Maybe<VideoGroupByConnection>>>;
  readonly video?: Maybe<Video>;
  readonly search: SearchResultPage;
};


export type QuerycommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CommentFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<CommentOrderByInput>>>;
};


export type QuerycommentsGroupByArgs = {
  groupBy: ReadonlyArray<CommentGroupByInput>;
  filter?: InputMaybe<CommentFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<CommentOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<CommentOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycommentArgs = {
  filter: CommentFilterInput;
};


export type QueryphotosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<PhotoFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<PhotoOrderByInput>>>;
};


export type QueryphotosGroupByArgs = {
  groupBy: ReadonlyArray<PhotoGroupByInput>;
  filter?: InputMaybe<PhotoFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<PhotoOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<PhotoOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryphotoArgs = {
  filter: PhotoFilterInput;
};


export type QueryvideosArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<VideoFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<VideoOrderByInput>>>;
};


export type QueryvideosGroupByArgs = {
  groupBy: ReadonlyArray<VideoGroupByInput>;
  filter?: InputMaybe<VideoFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<VideoOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<VideoOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryvideoArgs = {
  filter: VideoFilterInput;
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
  readonly createComment?: Maybe<Comment>;
  readonly createComments?: Maybe<ReadonlyArray<Maybe<Comment>>>;
  readonly updateComments?: Maybe<ReadonlyArray<Maybe<Comment>>>;
  readonly deleteComments?: Maybe<ReadonlyArray<Maybe<Comment>>>;
  readonly destroyComments?: Maybe<ReadonlyArray<Maybe<Comment>>>;
  readonly restoreComments?: Maybe<ReadonlyArray<Maybe<Comment>>>;
  readonly updateComment?: Maybe<Comment>;
  readonly deleteComment?: Maybe<Comment>;
  readonly destroyComment?: Maybe<Comment>;
  readonly restoreComment?: Maybe<Comment>;
  readonly createPhoto?: Maybe<Photo>;
  readonly createPhotos?: Maybe<ReadonlyArray<Maybe<Photo>>>;
  readonly updatePhotos?: Maybe<ReadonlyArray<Maybe<Photo>>>;
  readonly deletePhotos?: Maybe<ReadonlyArray<Maybe<Photo>>>;
  readonly destroyPhotos?: Maybe<ReadonlyArray<Maybe<Photo>>>;
  readonly restorePhotos?: Maybe<ReadonlyArray<Maybe<Photo>>>;
  readonly updatePhoto?: Maybe<Photo>;
  readonly deletePhoto?: Maybe<Photo>;
  readonly destroyPhoto?: Maybe<Photo>;
  readonly restorePhoto?: Maybe<Photo>;
  readonly createVideo?: Maybe<Video>;
  readonly createVideos?: Maybe<ReadonlyArray<Maybe<Video>>>;
  readonly updateVideos?: Maybe<ReadonlyArray<Maybe<Video>>>;
  readonly deleteVideos?: Maybe<ReadonlyArray<Maybe<Video>>>;
  readonly destroyVideos?: Maybe<ReadonlyArray<Maybe<Video>>>;
  readonly restoreVideos?: Maybe<ReadonlyArray<Maybe<Video>>>;
  readonly updateVideo?: Maybe<Video>;
  readonly deleteVideo?: Maybe<Video>;
  readonly destroyVideo?: Maybe<Video>;
  readonly restoreVideo?: Maybe<Video>;
};


export type MutationcreateCommentArgs = {
  data: CommentCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateCommentsArgs = {
  data: ReadonlyArray<CommentCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateCommentsArgs = {
  data: CommentUpdateInput;
  filter: CommentFilterInput;
};


export type MutationdeleteCommentsArgs = {
  filter: CommentFilterInput;
};


export type MutationdestroyCommentsArgs = {
  filter: CommentFilterInput;
};


export type MutationrestoreCommentsArgs = {
  filter: CommentFilterInput;
};


export type MutationupdateCommentArgs = {
  id: Scalars['UUID']['input'];
  data: CommentUpdateInput;
};


export type MutationdeleteCommentArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyCommentArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreCommentArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationcreatePhotoArgs = {
  data: PhotoCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreatePhotosArgs = {
  data: ReadonlyArray<PhotoCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdatePhotosArgs = {
  data: PhotoUpdateInput;
  filter: PhotoFilterInput;
};


export type MutationdeletePhotosArgs = {
  filter: PhotoFilterInput;
};


export type MutationdestroyPhotosArgs = {
  filter: PhotoFilterInput;
};


export type MutationrestorePhotosArgs = {
  filter: PhotoFilterInput;
};


export type MutationupdatePhotoArgs = {
  id: Scalars['UUID']['input'];
  data: PhotoUpdateInput;
};


export type MutationdeletePhotoArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyPhotoArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestorePhotoArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationcreateVideoArgs = {
  data: VideoCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateVideosArgs = {
  data: ReadonlyArray<VideoCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateVideosArgs = {
  data: VideoUpdateInput;
  filter: VideoFilterInput;
};


export type MutationdeleteVideosArgs = {
  filter: VideoFilterInput;
};


export type MutationdestroyVideosArgs = {
  filter: VideoFilterInput;
};


export type MutationrestoreVideosArgs = {
  filter: VideoFilterInput;
};


export type MutationupdateVideoArgs = {
  id: Scalars['UUID']['input'];
  data: VideoUpdateInput;
};


export type MutationdeleteVideoArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyVideoArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreVideoArgs = {
  id: Scalars['UUID']['input'];
};

export type Subscription = {
  readonly commentEvents: CommentEvent;
  readonly photoEvents: PhotoEvent;
  readonly videoEvents: VideoEvent;
};


export type SubscriptioncommentEventsArgs = {
  filter?: InputMaybe<CommentFilterInput>;
};


export type SubscriptionphotoEventsArgs = {
  filter?: InputMaybe<PhotoFilterInput>;
};


export type SubscriptionvideoEventsArgs = {
  filter?: InputMaybe<VideoFilterInput>;
};

export type Comment = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly targetPhoto?: Maybe<Photo>;
  readonly targetPhotoId?: Maybe<Scalars['ID']['output']>;
  readonly targetVideo?: Maybe<Video>;
  readonly targetVideoId?: Maybe<Scalars['ID']['output']>;
};

export type CommentEdge = {
  readonly node?: Maybe<Comment>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type CommentConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<CommentEdge>>>;
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
  readonly countUniqueValuesText?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesTargetPhoto?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyTargetPhoto?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyTargetPhoto?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyTargetPhoto?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyTargetPhoto?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesTargetVideo?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyTargetVideo?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyTargetVideo?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyTargetVideo?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyTargetVideo?: Maybe<Scalars['Float']['output']>;
};

export type CommentGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<CommentEdge>>>;
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
  readonly countUniqueValuesText?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyText?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyText?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesTargetPhoto?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyTargetPhoto?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyTargetPhoto?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyTargetPhoto?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyTargetPhoto?: Maybe<Scalars['Float']['output']>;
  readonly countUniqueValuesTargetVideo?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyTargetVideo?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyTargetVideo?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyTargetVideo?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyTargetVideo?: Maybe<Scalars['Float']['output']>;
};

export type CommentFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<CommentFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<CommentFilterInput>>>;
  readonly not?: InputMaybe<CommentFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly text?: InputMaybe<StringFilter>;
  readonly targetPhoto?: InputMaybe<PhotoFilterInput>;
  readonly targetPhotoId?: InputMaybe<UUIDFilter>;
  readonly targetVideo?: InputMaybe<VideoFilterInput>;
  readonly targetVideoId?: InputMaybe<UUIDFilter>;
};

export type CommentToManyFilterInput = {
  readonly some?: InputMaybe<CommentFilterInput>;
  readonly none?: InputMaybe<CommentFilterInput>;
  readonly every?: InputMaybe<CommentFilterInput>;
};

export type CommentOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly text?: InputMaybe<OrderByDirection>;
  readonly targetPhoto?: InputMaybe<PhotoOrderByInput>;
  readonly targetPhotoId?: InputMaybe<OrderByDirection>;
  readonly targetVideo?: InputMaybe<VideoOrderByInput>;
  readonly targetVideoId?: InputMaybe<OrderByDirection>;
};

export type CommentGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly text?: InputMaybe<Scalars['Boolean']['input']>;
  readonly targetPhoto?: InputMaybe<PhotoGroupByInput>;
  readonly targetPhotoId?: InputMaybe<Scalars['Boolean']['input']>;
  readonly targetVideo?: InputMaybe<VideoGroupByInput>;
  readonly targetVideoId?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CommentOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<CommentOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly text?: InputMaybe<OrderByDirection>;
  readonly targetPhoto?: InputMaybe<PhotoOrderByWithGroupByInput>;
  readonly targetPhotoId?: InputMaybe<OrderByDirection>;
  readonly targetVideo?: InputMaybe<VideoOrderByWithGroupByInput>;
  readonly targetVideoId?: InputMaybe<OrderByDirection>;
};

export type CommentOrderByWithGroupByAggregateInput = {
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
  readonly countUniqueValuesText?: InputMaybe<OrderByDirection>;
  readonly countEmptyText?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyText?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyText?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyText?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesTargetPhoto?: InputMaybe<OrderByDirection>;
  readonly countEmptyTargetPhoto?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyTargetPhoto?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyTargetPhoto?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyTargetPhoto?: InputMaybe<OrderByDirection>;
  readonly countUniqueValuesTargetVideo?: InputMaybe<OrderByDirection>;
  readonly countEmptyTargetVideo?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyTargetVideo?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyTargetVideo?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyTargetVideo?: InputMaybe<OrderByDirection>;
};

export type CommentCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly targetPhoto?: InputMaybe<PhotoRelationInput>;
  readonly targetPhotoId?: InputMaybe<Scalars['ID']['input']>;
  readonly targetVideo?: InputMaybe<VideoRelationInput>;
  readonly targetVideoId?: InputMaybe<Scalars['ID']['input']>;
};

export type CommentUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly targetPhoto?: InputMaybe<PhotoRelationInput>;
  readonly targetPhotoId?: InputMaybe<Scalars['ID']['input']>;
  readonly targetVideo?: InputMaybe<VideoRelationInput>;
  readonly targetVideoId?: InputMaybe<Scalars['ID']['input']>;
};

export type CommentEvent = {
  readonly action: RecordAction;
  readonly record: Comment;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Photo = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly comments?: Maybe<CommentConnection>;
};


export type PhotocommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CommentFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<CommentOrderByInput>>>;
};

export type PhotoEdge = {
  readonly node?: Maybe<Photo>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type PhotoConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<PhotoEdge>>>;
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

export type PhotoGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<PhotoEdge>>>;
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

export type PhotoFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<PhotoFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<PhotoFilterInput>>>;
  readonly not?: InputMaybe<PhotoFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly comments?: InputMaybe<CommentToManyFilterInput>;
};

export type PhotoOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type PhotoGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PhotoOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<PhotoOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type PhotoOrderByWithGroupByAggregateInput = {
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

export type PhotoCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type PhotoUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type PhotoRelationInput = {
  readonly connect?: InputMaybe<PhotoConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PhotoConnectInput = {
  readonly where?: InputMaybe<PhotoWhereUniqueInput>;
};

export type PhotoWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type PhotoEvent = {
  readonly action: RecordAction;
  readonly record: Photo;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Video = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly comments?: Maybe<CommentConnection>;
};


export type VideocommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CommentFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<CommentOrderByInput>>>;
};

export type VideoEdge = {
  readonly node?: Maybe<Video>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type VideoConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<VideoEdge>>>;
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

export type VideoGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<VideoEdge>>>;
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

export type VideoFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<VideoFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<VideoFilterInput>>>;
  readonly not?: InputMaybe<VideoFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly comments?: InputMaybe<CommentToManyFilterInput>;
};

export type VideoOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type VideoGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VideoOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<VideoOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type VideoOrderByWithGroupByAggregateInput = {
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

export type VideoCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type VideoUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type VideoRelationInput = {
  readonly connect?: InputMaybe<VideoConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type VideoConnectInput = {
  readonly where?: InputMaybe<VideoWhereUniqueInput>;
};

export type VideoWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type VideoEvent = {
  readonly action: RecordAction;
  readonly record: Video;
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
  Comment: ResolverTypeWrapper<Comment>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CommentEdge: ResolverTypeWrapper<CommentEdge>;
  CommentConnection: ResolverTypeWrapper<CommentConnection>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommentGroupByConnection: ResolverTypeWrapper<CommentGroupByConnection>;
  CommentFilterInput: CommentFilterInput;
  CommentToManyFilterInput: CommentToManyFilterInput;
  CommentOrderByInput: CommentOrderByInput;
  CommentGroupByInput: CommentGroupByInput;
  CommentOrderByWithGroupByInput: CommentOrderByWithGroupByInput;
  CommentOrderByWithGroupByAggregateInput: CommentOrderByWithGroupByAggregateInput;
  CommentCreateInput: CommentCreateInput;
  CommentUpdateInput: CommentUpdateInput;
  CommentEvent: ResolverTypeWrapper<CommentEvent>;
  Photo: ResolverTypeWrapper<Photo>;
  PhotoEdge: ResolverTypeWrapper<PhotoEdge>;
  PhotoConnection: ResolverTypeWrapper<PhotoConnection>;
  PhotoGroupByConnection: ResolverTypeWrapper<PhotoGroupByConnection>;
  PhotoFilterInput: PhotoFilterInput;
  PhotoOrderByInput: PhotoOrderByInput;
  PhotoGroupByInput: PhotoGroupByInput;
  PhotoOrderByWithGroupByInput: PhotoOrderByWithGroupByInput;
  PhotoOrderByWithGroupByAggregateInput: PhotoOrderByWithGroupByAggregateInput;
  PhotoCreateInput: PhotoCreateInput;
  PhotoUpdateInput: PhotoUpdateInput;
  PhotoRelationInput: PhotoRelationInput;
  PhotoConnectInput: PhotoConnectInput;
  PhotoWhereUniqueInput: PhotoWhereUniqueInput;
  PhotoEvent: ResolverTypeWrapper<PhotoEvent>;
  Video: ResolverTypeWrapper<Video>;
  VideoEdge: ResolverTypeWrapper<VideoEdge>;
  VideoConnection: ResolverTypeWrapper<VideoConnection>;
  VideoGroupByConnection: ResolverTypeWrapper<VideoGroupByConnection>;
  VideoFilterInput: VideoFilterInput;
  VideoOrderByInput: VideoOrderByInput;
  VideoGroupByInput: VideoGroupByInput;
  VideoOrderByWithGroupByInput: VideoOrderByWithGroupByInput;
  VideoOrderByWithGroupByAggregateInput: VideoOrderByWithGroupByAggregateInput;
  VideoCreateInput: VideoCreateInput;
  VideoUpdateInput: VideoUpdateInput;
  VideoRelationInput: VideoRelationInput;
  VideoConnectInput: VideoConnectInput;
  VideoWhereUniqueInput: VideoWhereUniqueInput;
  VideoEvent: ResolverTypeWrapper<VideoEvent>;
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
  Comment: Comment;
  ID: Scalars['ID']['output'];
  CommentEdge: CommentEdge;
  CommentConnection: CommentConnection;
  Float: Scalars['Float']['output'];
  CommentGroupByConnection: CommentGroupByConnection;
  CommentFilterInput: CommentFilterInput;
  CommentToManyFilterInput: CommentToManyFilterInput;
  CommentOrderByInput: CommentOrderByInput;
  CommentGroupByInput: CommentGroupByInput;
  CommentOrderByWithGroupByInput: CommentOrderByWithGroupByInput;
  CommentOrderByWithGroupByAggregateInput: CommentOrderByWithGroupByAggregateInput;
  CommentCreateInput: CommentCreateInput;
  CommentUpdateInput: CommentUpdateInput;
  CommentEvent: CommentEvent;
  Photo: Photo;
  PhotoEdge: PhotoEdge;
  PhotoConnection: PhotoConnection;
  PhotoGroupByConnection: PhotoGroupByConnection;
  PhotoFilterInput: PhotoFilterInput;
  PhotoOrderByInput: PhotoOrderByInput;
  PhotoGroupByInput: PhotoGroupByInput;
  PhotoOrderByWithGroupByInput: PhotoOrderByWithGroupByInput;
  PhotoOrderByWithGroupByAggregateInput: PhotoOrderByWithGroupByAggregateInput;
  PhotoCreateInput: PhotoCreateInput;
  PhotoUpdateInput: PhotoUpdateInput;
  PhotoRelationInput: PhotoRelationInput;
  PhotoConnectInput: PhotoConnectInput;
  PhotoWhereUniqueInput: PhotoWhereUniqueInput;
  PhotoEvent: PhotoEvent;
  Video: Video;
  VideoEdge: VideoEdge;
  VideoConnection: VideoConnection;
  VideoGroupByConnection: VideoGroupByConnection;
  VideoFilterInput: VideoFilterInput;
  VideoOrderByInput: VideoOrderByInput;
  VideoGroupByInput: VideoGroupByInput;
  VideoOrderByWithGroupByInput: VideoOrderByWithGroupByInput;
  VideoOrderByWithGroupByAggregateInput: VideoOrderByWithGroupByAggregateInput;
  VideoCreateInput: VideoCreateInput;
  VideoUpdateInput: VideoUpdateInput;
  VideoRelationInput: VideoRelationInput;
  VideoConnectInput: VideoConnectInput;
  VideoWhereUniqueInput: VideoWhereUniqueInput;
  VideoEvent: VideoEvent;
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
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, Partial<QuerycommentsArgs>>;
  commentsGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CommentGroupByConnection']>>>, ParentType, ContextType, RequireFields<QuerycommentsGroupByArgs, 'groupBy'>>;
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<QuerycommentArgs, 'filter'>>;
  photos?: Resolver<Maybe<ResolversTypes['PhotoConnection']>, ParentType, ContextType, Partial<QueryphotosArgs>>;
  photosGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PhotoGroupByConnection']>>>, ParentType, ContextType, RequireFields<QueryphotosGroupByArgs, 'groupBy'>>;
  photo?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<QueryphotoArgs, 'filter'>>;
  videos?: Resolver<Maybe<ResolversTypes['VideoConnection']>, ParentType, ContextType, Partial<QueryvideosArgs>>;
  videosGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VideoGroupByConnection']>>>, ParentType, ContextType, RequireFields<QueryvideosGroupByArgs, 'groupBy'>>;
  video?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<QueryvideoArgs, 'filter'>>;
  search?: Resolver<ResolversTypes['SearchResultPage'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'searchInput' | 'limit'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createComment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<MutationcreateCommentArgs, 'data'>>;
  createComments?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Comment']>>>, ParentType, ContextType, RequireFields<MutationcreateCommentsArgs, 'data'>>;
  updateComments?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Comment']>>>, ParentType, ContextType, RequireFields<MutationupdateCommentsArgs, 'data' | 'filter'>>;
  deleteComments?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Comment']>>>, ParentType, ContextType, RequireFields<MutationdeleteCommentsArgs, 'filter'>>;
  destroyComments?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Comment']>>>, ParentType, ContextType, RequireFields<MutationdestroyCommentsArgs, 'filter'>>;
  restoreComments?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Comment']>>>, ParentType, ContextType, RequireFields<MutationrestoreCommentsArgs, 'filter'>>;
  updateComment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<MutationupdateCommentArgs, 'id' | 'data'>>;
  deleteComment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<MutationdeleteCommentArgs, 'id'>>;
  destroyComment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<MutationdestroyCommentArgs, 'id'>>;
  restoreComment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType, RequireFields<MutationrestoreCommentArgs, 'id'>>;
  createPhoto?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<MutationcreatePhotoArgs, 'data'>>;
  createPhotos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Photo']>>>, ParentType, ContextType, RequireFields<MutationcreatePhotosArgs, 'data'>>;
  updatePhotos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Photo']>>>, ParentType, ContextType, RequireFields<MutationupdatePhotosArgs, 'data' | 'filter'>>;
  deletePhotos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Photo']>>>, ParentType, ContextType, RequireFields<MutationdeletePhotosArgs, 'filter'>>;
  destroyPhotos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Photo']>>>, ParentType, ContextType, RequireFields<MutationdestroyPhotosArgs, 'filter'>>;
  restorePhotos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Photo']>>>, ParentType, ContextType, RequireFields<MutationrestorePhotosArgs, 'filter'>>;
  updatePhoto?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<MutationupdatePhotoArgs, 'id' | 'data'>>;
  deletePhoto?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<MutationdeletePhotoArgs, 'id'>>;
  destroyPhoto?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<MutationdestroyPhotoArgs, 'id'>>;
  restorePhoto?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType, RequireFields<MutationrestorePhotoArgs, 'id'>>;
  createVideo?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<MutationcreateVideoArgs, 'data'>>;
  createVideos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Video']>>>, ParentType, ContextType, RequireFields<MutationcreateVideosArgs, 'data'>>;
  updateVideos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Video']>>>, ParentType, ContextType, RequireFields<MutationupdateVideosArgs, 'data' | 'filter'>>;
  deleteVideos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Video']>>>, ParentType, ContextType, RequireFields<MutationdeleteVideosArgs, 'filter'>>;
  destroyVideos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Video']>>>, ParentType, ContextType, RequireFields<MutationdestroyVideosArgs, 'filter'>>;
  restoreVideos?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Video']>>>, ParentType, ContextType, RequireFields<MutationrestoreVideosArgs, 'filter'>>;
  updateVideo?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<MutationupdateVideoArgs, 'id' | 'data'>>;
  deleteVideo?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<MutationdeleteVideoArgs, 'id'>>;
  destroyVideo?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<MutationdestroyVideoArgs, 'id'>>;
  restoreVideo?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType, RequireFields<MutationrestoreVideoArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  commentEvents?: SubscriptionResolver<ResolversTypes['CommentEvent'], "commentEvents", ParentType, ContextType, Partial<SubscriptioncommentEventsArgs>>;
  photoEvents?: SubscriptionResolver<ResolversTypes['PhotoEvent'], "photoEvents", ParentType, ContextType, Partial<SubscriptionphotoEventsArgs>>;
  videoEvents?: SubscriptionResolver<ResolversTypes['VideoEvent'], "videoEvents", ParentType, ContextType, Partial<SubscriptionvideoEventsArgs>>;
};

export type CommentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetPhoto?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  targetPhotoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  targetVideo?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
  targetVideoId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CommentEdge']>>>, ParentType, ContextType>;
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
  countUniqueValuesText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesTargetPhoto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesTargetVideo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CommentGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommentGroupByConnection'] = ResolversParentTypes['CommentGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['CommentEdge']>>>, ParentType, ContextType>;
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
  countUniqueValuesText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyText?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyText?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesTargetPhoto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyTargetPhoto?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countUniqueValuesTargetVideo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyTargetVideo?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CommentEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CommentEvent'] = ResolversParentTypes['CommentEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, Partial<PhotocommentsArgs>>;
};

export type PhotoEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PhotoEdge'] = ResolversParentTypes['PhotoEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type PhotoConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PhotoConnection'] = ResolversParentTypes['PhotoConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PhotoEdge']>>>, ParentType, ContextType>;
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

export type PhotoGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PhotoGroupByConnection'] = ResolversParentTypes['PhotoGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PhotoEdge']>>>, ParentType, ContextType>;
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

export type PhotoEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PhotoEvent'] = ResolversParentTypes['PhotoEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Photo'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VideoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Video'] = ResolversParentTypes['Video']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comments?: Resolver<Maybe<ResolversTypes['CommentConnection']>, ParentType, ContextType, Partial<VideocommentsArgs>>;
};

export type VideoEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VideoEdge'] = ResolversParentTypes['VideoEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Video']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type VideoConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VideoConnection'] = ResolversParentTypes['VideoConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VideoEdge']>>>, ParentType, ContextType>;
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

export type VideoGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VideoGroupByConnection'] = ResolversParentTypes['VideoGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['VideoEdge']>>>, ParentType, ContextType>;
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

export type VideoEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VideoEvent'] = ResolversParentTypes['VideoEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Video'], ParentType, ContextType>;
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
  Comment?: CommentResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  CommentGroupByConnection?: CommentGroupByConnectionResolvers<ContextType>;
  CommentEvent?: CommentEventResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  PhotoEdge?: PhotoEdgeResolvers<ContextType>;
  PhotoConnection?: PhotoConnectionResolvers<ContextType>;
  PhotoGroupByConnection?: PhotoGroupByConnectionResolvers<ContextType>;
  PhotoEvent?: PhotoEventResolvers<ContextType>;
  Video?: VideoResolvers<ContextType>;
  VideoEdge?: VideoEdgeResolvers<ContextType>;
  VideoConnection?: VideoConnectionResolvers<ContextType>;
  VideoGroupByConnection?: VideoGroupByConnectionResolvers<ContextType>;
  VideoEvent?: VideoEventResolvers<ContextType>;
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

