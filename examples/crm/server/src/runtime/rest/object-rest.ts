/**
 * What a committed router of a generated server is written against: the handlers of one object, typed by its own
 * record and inputs. It is a function from these handlers to an Express router, relative to `/rest/{plural}`:
 *
 *     export function companyRoutes(rest: ObjectRest<CompanyTypes, "company", "companies">): Router {
 *       const routes = Router({ caseSensitive: true });
 *       routes.get("/", rest.findMany);
 *       routes.post("/batch", rest.createMany);
 *       routes.get("/:id", rest.findOne);
 *       routes.get("/:id/name", rest.readField("name"));
 *       return routes;
 *     }
 *
 * One line per distinct (method, localPath) of `recordOperations(object)`, in its order. A router that leaves an operation
 * of the live object out, or asks for one that it does not have, is stale: the generic router answers instead.
 */
import type { RequestHandler, Router } from "express";
import type { RecordVerb } from "../../core/surface/record-operations.js";
import type { ObjectTypes } from "../records/hooks.js";
import type { PageInfo } from "../records/records.js";
import type { RestHandler } from "./handlers/rest-handler.js";

export type FieldVerb = Extract<RecordVerb, "readField" | "writeField" | "clearField">;

/** The same handlers without types: what the server has at hand for an object that it knows only at run time. */
export type UntypedObjectRest = { readonly [Verb in Exclude<RecordVerb, FieldVerb>]: RestHandler } & {
  readonly [Verb in FieldVerb]: (fieldName: string) => RestHandler;
};

/** Committed routers by the singular name of their object. */
export type ObjectRouters = Readonly<Record<string, (rest: UntypedObjectRest) => Router>>;

/** Handlers of one object; each is an ordinary Express request handler. */
export interface ObjectRest<Types extends ObjectTypes, One extends string = string, Many extends string = string> {
  readonly findMany: RequestHandler<NoParameters, Page<Many, Types["record"]>>;
  readonly createOne: RequestHandler<
    NoParameters,
    Data<`create${Capitalize<One>}`, Types["record"]>,
    Types["createInput"]
  >;
  readonly createMany: RequestHandler<
    NoParameters,
    Data<`create${Capitalize<Many>}`, readonly Types["record"][]>,
    readonly Types["createInput"][]
  >;
  readonly updateMany: RequestHandler<
    NoParameters,
    Data<`update${Capitalize<Many>}`, readonly Types["record"][]>,
    Types["updateInput"]
  >;
  readonly deleteMany: RequestHandler<NoParameters, Data<`delete${Capitalize<Many>}`, readonly RecordId[]>>;
  readonly restoreMany: RequestHandler<NoParameters, Data<`restore${Capitalize<Many>}`, readonly Types["record"][]>>;
  readonly groupBy: RequestHandler<NoParameters, readonly Group<Types["record"]>[]>;
  readonly findDuplicates: RequestHandler<
    NoParameters,
    { readonly data: readonly Duplicates<One, Types["record"]>[] },
    { readonly ids: readonly string[] } | { readonly data: readonly Types["createInput"][] }
  >;
  readonly merge: RequestHandler<
    NoParameters,
    Data<`merge${Capitalize<One>}`, Types["record"]>,
    MergeBody<Types["updateInput"]>
  >;
  readonly findOne: RequestHandler<RecordParameters, Data<One, Types["record"]>>;
  readonly updateOne: RequestHandler<
    RecordParameters,
    Data<`update${Capitalize<One>}`, Types["record"]>,
    Types["updateInput"]
  >;
  readonly deleteOne: RequestHandler<RecordParameters, Data<`delete${Capitalize<One>}`, RecordId>>;
  readonly restoreOne: RequestHandler<RecordParameters, Data<`restore${Capitalize<One>}`, Types["record"]>>;
  readField<Name extends FieldName<Types>>(
    name: Name,
  ): RequestHandler<RecordParameters, FieldAnswer<Name, Types["record"][Name]>>;
  writeField<Name extends FieldName<Types>>(
    name: Name,
  ): RequestHandler<RecordParameters, FieldAnswer<Name, Types["record"][Name]>, { readonly value: unknown }>;
  clearField<Name extends FieldName<Types>>(
    name: Name,
  ): RequestHandler<RecordParameters, FieldAnswer<Name, Types["record"][Name]>>;
}

type FieldName<Types extends ObjectTypes> = keyof Types["record"] & string;

export type NoParameters = Record<never, string>;
export interface RecordParameters {
  readonly id: string;
}
export interface RecordId {
  readonly id: string;
}
export interface Data<Key extends string, Value> {
  readonly data: { readonly [Name in Key]: Value };
}
export interface Page<Many extends string, Record> extends Data<Many, readonly Record[]> {
  readonly totalCount: number;
  readonly pageInfo: PageInfo;
}
/** Of a to-many relation with `totalCount` and `pageInfo`. */
export interface FieldAnswer<Name extends string, Value> extends Data<Name, Exclude<Value, undefined>> {
  readonly totalCount?: number;
  readonly pageInfo?: PageInfo;
}
/** Aggregates stand beside the dimension values, under their own names. */
export interface Group<Record> {
  readonly groupByDimensionValues: readonly (string | null)[];
  readonly records?: readonly Record[];
  readonly [aggregate: string]: unknown;
}
export type Duplicates<One extends string, Record> = {
  readonly [Key in `${One}Duplicates`]: readonly Record[];
} & { readonly totalCount: number; readonly pageInfo: PageInfo };
export interface MergeBody<Update> {
  readonly ids: readonly string[];
  readonly conflictPriorityIndex: number;
  readonly dryRun?: boolean;
  /** Values that override the merged ones. */
  readonly data?: Update;
}
