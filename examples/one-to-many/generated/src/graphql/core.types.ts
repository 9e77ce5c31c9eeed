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
  readonly authors?: Maybe<AuthorConnection>;
  readonly authorsGroupBy?: Maybe<ReadonlyArray<Maybe<AuthorGroupByConnection>>>;
  readonly author?: Maybe<Author>;
  readonly books?: Maybe<BookConnection>;
  readonly booksGroupBy?: Maybe<ReadonlyArray<Maybe<BookGroupByConnection>>>;
  readonly book?: Maybe<Book>;
  readonly search: SearchResultPage;
};


export type QueryauthorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<AuthorFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<AuthorOrderByInput>>>;
};


export type QueryauthorsGroupByArgs = {
  groupBy: ReadonlyArray<AuthorGroupByInput>;
  filter?: InputMaybe<AuthorFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<AuthorOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<AuthorOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryauthorArgs = {
  filter: AuthorFilterInput;
};


export type QuerybooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<BookFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<BookOrderByInput>>>;
};


export type QuerybooksGroupByArgs = {
  groupBy: ReadonlyArray<BookGroupByInput>;
  filter?: InputMaybe<BookFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<BookOrderByWithGroupByInput>>>;
  orderByForRecords?: InputMaybe<ReadonlyArray<InputMaybe<BookOrderByInput>>>;
  viewId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offsetForRecords?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerybookArgs = {
  filter: BookFilterInput;
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
  readonly createAuthor?: Maybe<Author>;
  readonly createAuthors?: Maybe<ReadonlyArray<Maybe<Author>>>;
  readonly updateAuthors?: Maybe<ReadonlyArray<Maybe<Author>>>;
  readonly deleteAuthors?: Maybe<ReadonlyArray<Maybe<Author>>>;
  readonly destroyAuthors?: Maybe<ReadonlyArray<Maybe<Author>>>;
  readonly restoreAuthors?: Maybe<ReadonlyArray<Maybe<Author>>>;
  readonly updateAuthor?: Maybe<Author>;
  readonly deleteAuthor?: Maybe<Author>;
  readonly destroyAuthor?: Maybe<Author>;
  readonly restoreAuthor?: Maybe<Author>;
  readonly createBook?: Maybe<Book>;
  readonly createBooks?: Maybe<ReadonlyArray<Maybe<Book>>>;
  readonly updateBooks?: Maybe<ReadonlyArray<Maybe<Book>>>;
  readonly deleteBooks?: Maybe<ReadonlyArray<Maybe<Book>>>;
  readonly destroyBooks?: Maybe<ReadonlyArray<Maybe<Book>>>;
  readonly restoreBooks?: Maybe<ReadonlyArray<Maybe<Book>>>;
  readonly updateBook?: Maybe<Book>;
  readonly deleteBook?: Maybe<Book>;
  readonly destroyBook?: Maybe<Book>;
  readonly restoreBook?: Maybe<Book>;
};


export type MutationcreateAuthorArgs = {
  data: AuthorCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateAuthorsArgs = {
  data: ReadonlyArray<AuthorCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateAuthorsArgs = {
  data: AuthorUpdateInput;
  filter: AuthorFilterInput;
};


export type MutationdeleteAuthorsArgs = {
  filter: AuthorFilterInput;
};


export type MutationdestroyAuthorsArgs = {
  filter: AuthorFilterInput;
};


export type MutationrestoreAuthorsArgs = {
  filter: AuthorFilterInput;
};


export type MutationupdateAuthorArgs = {
  id: Scalars['UUID']['input'];
  data: AuthorUpdateInput;
};


export type MutationdeleteAuthorArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyAuthorArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreAuthorArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationcreateBookArgs = {
  data: BookCreateInput;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationcreateBooksArgs = {
  data: ReadonlyArray<BookCreateInput>;
  upsert?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationupdateBooksArgs = {
  data: BookUpdateInput;
  filter: BookFilterInput;
};


export type MutationdeleteBooksArgs = {
  filter: BookFilterInput;
};


export type MutationdestroyBooksArgs = {
  filter: BookFilterInput;
};


export type MutationrestoreBooksArgs = {
  filter: BookFilterInput;
};


export type MutationupdateBookArgs = {
  id: Scalars['UUID']['input'];
  data: BookUpdateInput;
};


export type MutationdeleteBookArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationdestroyBookArgs = {
  id: Scalars['UUID']['input'];
};


export type MutationrestoreBookArgs = {
  id: Scalars['UUID']['input'];
};

export type Subscription = {
  readonly authorEvents: AuthorEvent;
  readonly bookEvents: BookEvent;
};


export type SubscriptionauthorEventsArgs = {
  filter?: InputMaybe<AuthorFilterInput>;
};


export type SubscriptionbookEventsArgs = {
  filter?: InputMaybe<BookFilterInput>;
};

export type Author = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly books?: Maybe<BookConnection>;
};


export type AuthorbooksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<BookFilterInput>;
  orderBy?: InputMaybe<ReadonlyArray<InputMaybe<BookOrderByInput>>>;
};

export type AuthorEdge = {
  readonly node?: Maybe<Author>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type AuthorConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<AuthorEdge>>>;
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

export type AuthorGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<AuthorEdge>>>;
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

export type AuthorFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<AuthorFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<AuthorFilterInput>>>;
  readonly not?: InputMaybe<AuthorFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly name?: InputMaybe<StringFilter>;
  readonly books?: InputMaybe<BookToManyFilterInput>;
};

export type AuthorOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type AuthorGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly name?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AuthorOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<AuthorOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly name?: InputMaybe<OrderByDirection>;
};

export type AuthorOrderByWithGroupByAggregateInput = {
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

export type AuthorCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type AuthorUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type AuthorRelationInput = {
  readonly connect?: InputMaybe<AuthorConnectInput>;
  readonly disconnect?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AuthorConnectInput = {
  readonly where?: InputMaybe<AuthorWhereUniqueInput>;
};

export type AuthorWhereUniqueInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type AuthorEvent = {
  readonly action: RecordAction;
  readonly record: Author;
  readonly updatedFields?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Book = {
  readonly id: Scalars['UUID']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly createdBy: Actor;
  readonly updatedBy: Actor;
  readonly position: Scalars['Position']['output'];
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly author?: Maybe<Author>;
  readonly authorId?: Maybe<Scalars['ID']['output']>;
};

export type BookEdge = {
  readonly node?: Maybe<Book>;
  readonly cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type BookConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<BookEdge>>>;
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
  readonly countUniqueValuesTitle?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyTitle?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyTitle?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyTitle?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyTitle?: Maybe<Scalars['Float']['output']>;
};

export type BookGroupByConnection = {
  readonly groupByDimensionValues?: Maybe<Scalars['JSON']['output']>;
  readonly edges?: Maybe<ReadonlyArray<Maybe<BookEdge>>>;
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
  readonly countUniqueValuesTitle?: Maybe<Scalars['Int']['output']>;
  readonly countEmptyTitle?: Maybe<Scalars['Int']['output']>;
  readonly countNotEmptyTitle?: Maybe<Scalars['Int']['output']>;
  readonly percentageEmptyTitle?: Maybe<Scalars['Float']['output']>;
  readonly percentageNotEmptyTitle?: Maybe<Scalars['Float']['output']>;
};

export type BookFilterInput = {
  readonly and?: InputMaybe<ReadonlyArray<InputMaybe<BookFilterInput>>>;
  readonly or?: InputMaybe<ReadonlyArray<InputMaybe<BookFilterInput>>>;
  readonly not?: InputMaybe<BookFilterInput>;
  readonly id?: InputMaybe<UUIDFilter>;
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  readonly deletedAt?: InputMaybe<DateTimeFilter>;
  readonly createdBy?: InputMaybe<ActorFilterInput>;
  readonly updatedBy?: InputMaybe<ActorFilterInput>;
  readonly position?: InputMaybe<FloatFilter>;
  readonly searchVector?: InputMaybe<TSVectorFilter>;
  readonly title?: InputMaybe<StringFilter>;
  readonly author?: InputMaybe<AuthorFilterInput>;
  readonly authorId?: InputMaybe<UUIDFilter>;
};

export type BookToManyFilterInput = {
  readonly some?: InputMaybe<BookFilterInput>;
  readonly none?: InputMaybe<BookFilterInput>;
  readonly every?: InputMaybe<BookFilterInput>;
};

export type BookOrderByInput = {
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDirection>;
  readonly updatedAt?: InputMaybe<OrderByDirection>;
  readonly deletedAt?: InputMaybe<OrderByDirection>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly position?: InputMaybe<OrderByDirection>;
  readonly title?: InputMaybe<OrderByDirection>;
  readonly author?: InputMaybe<AuthorOrderByInput>;
  readonly authorId?: InputMaybe<OrderByDirection>;
};

export type BookGroupByInput = {
  readonly id?: InputMaybe<Scalars['Boolean']['input']>;
  readonly createdAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<GroupByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorGroupByInput>;
  readonly updatedBy?: InputMaybe<ActorGroupByInput>;
  readonly title?: InputMaybe<Scalars['Boolean']['input']>;
  readonly author?: InputMaybe<AuthorGroupByInput>;
  readonly authorId?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BookOrderByWithGroupByInput = {
  readonly aggregate?: InputMaybe<BookOrderByWithGroupByAggregateInput>;
  readonly id?: InputMaybe<OrderByDirection>;
  readonly createdAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly updatedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly deletedAt?: InputMaybe<OrderByDateGranularityInput>;
  readonly createdBy?: InputMaybe<ActorOrderByInput>;
  readonly updatedBy?: InputMaybe<ActorOrderByInput>;
  readonly title?: InputMaybe<OrderByDirection>;
  readonly author?: InputMaybe<AuthorOrderByWithGroupByInput>;
  readonly authorId?: InputMaybe<OrderByDirection>;
};

export type BookOrderByWithGroupByAggregateInput = {
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
  readonly countUniqueValuesTitle?: InputMaybe<OrderByDirection>;
  readonly countEmptyTitle?: InputMaybe<OrderByDirection>;
  readonly countNotEmptyTitle?: InputMaybe<OrderByDirection>;
  readonly percentageEmptyTitle?: InputMaybe<OrderByDirection>;
  readonly percentageNotEmptyTitle?: InputMaybe<OrderByDirection>;
};

export type BookCreateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorCreateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly author?: InputMaybe<AuthorRelationInput>;
  readonly authorId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookUpdateInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly createdAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly deletedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly createdBy?: InputMaybe<ActorUpdateInput>;
  readonly position?: InputMaybe<Scalars['Position']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly author?: InputMaybe<AuthorRelationInput>;
  readonly authorId?: InputMaybe<Scalars['ID']['input']>;
};

export type BookEvent = {
  readonly action: RecordAction;
  readonly record: Book;
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
  Author: ResolverTypeWrapper<Author>;
  AuthorEdge: ResolverTypeWrapper<AuthorEdge>;
  AuthorConnection: ResolverTypeWrapper<AuthorConnection>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AuthorGroupByConnection: ResolverTypeWrapper<AuthorGroupByConnection>;
  AuthorFilterInput: AuthorFilterInput;
  AuthorOrderByInput: AuthorOrderByInput;
  AuthorGroupByInput: AuthorGroupByInput;
  AuthorOrderByWithGroupByInput: AuthorOrderByWithGroupByInput;
  AuthorOrderByWithGroupByAggregateInput: AuthorOrderByWithGroupByAggregateInput;
  AuthorCreateInput: AuthorCreateInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuthorUpdateInput: AuthorUpdateInput;
  AuthorRelationInput: AuthorRelationInput;
  AuthorConnectInput: AuthorConnectInput;
  AuthorWhereUniqueInput: AuthorWhereUniqueInput;
  AuthorEvent: ResolverTypeWrapper<AuthorEvent>;
  Book: ResolverTypeWrapper<Book>;
  BookEdge: ResolverTypeWrapper<BookEdge>;
  BookConnection: ResolverTypeWrapper<BookConnection>;
  BookGroupByConnection: ResolverTypeWrapper<BookGroupByConnection>;
  BookFilterInput: BookFilterInput;
  BookToManyFilterInput: BookToManyFilterInput;
  BookOrderByInput: BookOrderByInput;
  BookGroupByInput: BookGroupByInput;
  BookOrderByWithGroupByInput: BookOrderByWithGroupByInput;
  BookOrderByWithGroupByAggregateInput: BookOrderByWithGroupByAggregateInput;
  BookCreateInput: BookCreateInput;
  BookUpdateInput: BookUpdateInput;
  BookEvent: ResolverTypeWrapper<BookEvent>;
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
  Author: Author;
  AuthorEdge: AuthorEdge;
  AuthorConnection: AuthorConnection;
  Float: Scalars['Float']['output'];
  AuthorGroupByConnection: AuthorGroupByConnection;
  AuthorFilterInput: AuthorFilterInput;
  AuthorOrderByInput: AuthorOrderByInput;
  AuthorGroupByInput: AuthorGroupByInput;
  AuthorOrderByWithGroupByInput: AuthorOrderByWithGroupByInput;
  AuthorOrderByWithGroupByAggregateInput: AuthorOrderByWithGroupByAggregateInput;
  AuthorCreateInput: AuthorCreateInput;
  ID: Scalars['ID']['output'];
  AuthorUpdateInput: AuthorUpdateInput;
  AuthorRelationInput: AuthorRelationInput;
  AuthorConnectInput: AuthorConnectInput;
  AuthorWhereUniqueInput: AuthorWhereUniqueInput;
  AuthorEvent: AuthorEvent;
  Book: Book;
  BookEdge: BookEdge;
  BookConnection: BookConnection;
  BookGroupByConnection: BookGroupByConnection;
  BookFilterInput: BookFilterInput;
  BookToManyFilterInput: BookToManyFilterInput;
  BookOrderByInput: BookOrderByInput;
  BookGroupByInput: BookGroupByInput;
  BookOrderByWithGroupByInput: BookOrderByWithGroupByInput;
  BookOrderByWithGroupByAggregateInput: BookOrderByWithGroupByAggregateInput;
  BookCreateInput: BookCreateInput;
  BookUpdateInput: BookUpdateInput;
  BookEvent: BookEvent;
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
  authors?: Resolver<Maybe<ResolversTypes['AuthorConnection']>, ParentType, ContextType, Partial<QueryauthorsArgs>>;
  authorsGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AuthorGroupByConnection']>>>, ParentType, ContextType, RequireFields<QueryauthorsGroupByArgs, 'groupBy'>>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<QueryauthorArgs, 'filter'>>;
  books?: Resolver<Maybe<ResolversTypes['BookConnection']>, ParentType, ContextType, Partial<QuerybooksArgs>>;
  booksGroupBy?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BookGroupByConnection']>>>, ParentType, ContextType, RequireFields<QuerybooksGroupByArgs, 'groupBy'>>;
  book?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType, RequireFields<QuerybookArgs, 'filter'>>;
  search?: Resolver<ResolversTypes['SearchResultPage'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'searchInput' | 'limit'>>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAuthor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<MutationcreateAuthorArgs, 'data'>>;
  createAuthors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Author']>>>, ParentType, ContextType, RequireFields<MutationcreateAuthorsArgs, 'data'>>;
  updateAuthors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Author']>>>, ParentType, ContextType, RequireFields<MutationupdateAuthorsArgs, 'data' | 'filter'>>;
  deleteAuthors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Author']>>>, ParentType, ContextType, RequireFields<MutationdeleteAuthorsArgs, 'filter'>>;
  destroyAuthors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Author']>>>, ParentType, ContextType, RequireFields<MutationdestroyAuthorsArgs, 'filter'>>;
  restoreAuthors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Author']>>>, ParentType, ContextType, RequireFields<MutationrestoreAuthorsArgs, 'filter'>>;
  updateAuthor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<MutationupdateAuthorArgs, 'id' | 'data'>>;
  deleteAuthor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<MutationdeleteAuthorArgs, 'id'>>;
  destroyAuthor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<MutationdestroyAuthorArgs, 'id'>>;
  restoreAuthor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<MutationrestoreAuthorArgs, 'id'>>;
  createBook?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType, RequireFields<MutationcreateBookArgs, 'data'>>;
  createBooks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Book']>>>, ParentType, ContextType, RequireFields<MutationcreateBooksArgs, 'data'>>;
  updateBooks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Book']>>>, ParentType, ContextType, RequireFields<MutationupdateBooksArgs, 'data' | 'filter'>>;
  deleteBooks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Book']>>>, ParentType, ContextType, RequireFields<MutationdeleteBooksArgs, 'filter'>>;
  destroyBooks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Book']>>>, ParentType, ContextType, RequireFields<MutationdestroyBooksArgs, 'filter'>>;
  restoreBooks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Book']>>>, ParentType, ContextType, RequireFields<MutationrestoreBooksArgs, 'filter'>>;
  updateBook?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType, RequireFields<MutationupdateBookArgs, 'id' | 'data'>>;
  deleteBook?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType, RequireFields<MutationdeleteBookArgs, 'id'>>;
  destroyBook?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType, RequireFields<MutationdestroyBookArgs, 'id'>>;
  restoreBook?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType, RequireFields<MutationrestoreBookArgs, 'id'>>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  authorEvents?: SubscriptionResolver<ResolversTypes['AuthorEvent'], "authorEvents", ParentType, ContextType, Partial<SubscriptionauthorEventsArgs>>;
  bookEvents?: SubscriptionResolver<ResolversTypes['BookEvent'], "bookEvents", ParentType, ContextType, Partial<SubscriptionbookEventsArgs>>;
};

export type AuthorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  books?: Resolver<Maybe<ResolversTypes['BookConnection']>, ParentType, ContextType, Partial<AuthorbooksArgs>>;
};

export type AuthorEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuthorEdge'] = ResolversParentTypes['AuthorEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type AuthorConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuthorConnection'] = ResolversParentTypes['AuthorConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AuthorEdge']>>>, ParentType, ContextType>;
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

export type AuthorGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuthorGroupByConnection'] = ResolversParentTypes['AuthorGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AuthorEdge']>>>, ParentType, ContextType>;
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

export type AuthorEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuthorEvent'] = ResolversParentTypes['AuthorEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
  updatedFields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type BookResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Book'] = ResolversParentTypes['Book']> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  authorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BookEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BookEdge'] = ResolversParentTypes['BookEdge']> = {
  node?: Resolver<Maybe<ResolversTypes['Book']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export type BookConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BookConnection'] = ResolversParentTypes['BookConnection']> = {
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BookEdge']>>>, ParentType, ContextType>;
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
  countUniqueValuesTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyTitle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyTitle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BookGroupByConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BookGroupByConnection'] = ResolversParentTypes['BookGroupByConnection']> = {
  groupByDimensionValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  edges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['BookEdge']>>>, ParentType, ContextType>;
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
  countUniqueValuesTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countEmptyTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countNotEmptyTitle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageEmptyTitle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percentageNotEmptyTitle?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type BookEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BookEvent'] = ResolversParentTypes['BookEvent']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Book'], ParentType, ContextType>;
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
  Author?: AuthorResolvers<ContextType>;
  AuthorEdge?: AuthorEdgeResolvers<ContextType>;
  AuthorConnection?: AuthorConnectionResolvers<ContextType>;
  AuthorGroupByConnection?: AuthorGroupByConnectionResolvers<ContextType>;
  AuthorEvent?: AuthorEventResolvers<ContextType>;
  Book?: BookResolvers<ContextType>;
  BookEdge?: BookEdgeResolvers<ContextType>;
  BookConnection?: BookConnectionResolvers<ContextType>;
  BookGroupByConnection?: BookGroupByConnectionResolvers<ContextType>;
  BookEvent?: BookEventResolvers<ContextType>;
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

