import type { GraphQLResolveInfo } from "graphql";
import type { JsonValue } from "../../../core/json/json-value.js";
import { recordRootFields } from "../../../core/surface/root-fields.js";
import { searchField } from "../../../core/surface/search-field.js";
import type { Access } from "../../auth/access.js";
import { recordServices, type RecordServices, type TypesByName } from "../../custom/custom-routes.js";
import type { RecordContext } from "../../records/records.js";
import { resolveRootField, type RootFieldScope } from "./resolve-root-field.js";

/** The root fields of a type as functions, typed by its resolvers: arguments and answers are theirs. */
export type RootFields<TypeResolvers> = {
  readonly [Name in keyof TypeResolvers]-?: RootFieldCall<NonNullable<TypeResolvers[Name]>>;
};

type RootFieldCall<Resolver> = Resolver extends (
  parent: never,
  args: infer Arguments,
  context: never,
  info: never,
) => infer Result
  ? (args: Arguments, info: GraphQLResolveInfo) => Promise<Awaited<Result>>
  : never;

/** What every resolver is given. */
export interface ResolverContext<ByName extends TypesByName<ByName>, QueryResolvers, MutationResolvers> {
  /** The server's own answers to queries; `info` tells them what is selected. */
  readonly queries: RootFields<QueryResolvers>;
  /** The server's own answers to mutations. */
  readonly mutations: RootFields<MutationResolvers>;
  /** The records as the caller of this request may use them, by singular name of the object. */
  readonly records: RecordServices<ByName>;
  /** The same for what your code does on its own account, whoever calls: `recordsWith(fullAccess)`. */
  recordsWith(access: Access): RecordServices<ByName>;
  readonly caller: RecordContext;
}

type AnyRootFields = { readonly [name: string]: (args: object, info: GraphQLResolveInfo) => Promise<JsonValue> };
type NoTypes = { readonly [name: string]: never };

/** The context of one request; its parts are made when a resolver first asks for them. */
export class RequestResolverContext implements ResolverContext<NoTypes, AnyRootFields, AnyRootFields> {
  readonly #scope: RootFieldScope;
  #queries: AnyRootFields | null = null;
  #mutations: AnyRootFields | null = null;
  #records: RecordServices<NoTypes> | null = null;

  constructor(scope: RootFieldScope) {
    this.#scope = scope;
  }

  get queries(): AnyRootFields {
    return (this.#queries ??= this.#rootFields("query"));
  }

  get mutations(): AnyRootFields {
    return (this.#mutations ??= this.#rootFields("mutation"));
  }

  get records(): RecordServices<NoTypes> {
    const { records, workspace, caller } = this.#scope.context;
    return (this.#records ??= recordServices<NoTypes>(records, workspace, caller));
  }

  recordsWith(access: Access): RecordServices<NoTypes> {
    const { records, workspace, caller } = this.#scope.context;
    return recordServices<NoTypes>(records, workspace, { ...caller, access });
  }

  get caller(): RecordContext {
    return this.#scope.context.caller;
  }

  /** A root field that no resolver is given for. */
  resolve(name: string, args: object, info: GraphQLResolveInfo): Promise<JsonValue> {
    return resolveRootField(this.#scope, name, args, info);
  }

  #rootFields(kind: "query" | "mutation"): AnyRootFields {
    const fields = [...recordRootFields(this.#scope.context.workspace).values()].filter((field) => field.kind === kind);
    const names = [...fields.map(({ name }) => name), ...(kind === "query" ? [searchField.name] : [])];
    return Object.fromEntries(
      names.map((name) => [name, (args: object, info: GraphQLResolveInfo) => this.resolve(name, args, info)]),
    );
  }
}
