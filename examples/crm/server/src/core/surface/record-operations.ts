/**
 * The one list of what the Core APIs offer on records. Routes, resolvers, OpenAPI and SDL are read from it;
 * nothing else walks over objects and knows paths or root fields.
 */
import { namesOf } from "../naming/object-names.js";
import { capitalize } from "../naming/case.js";
import type { Field, ObjectType, Workspace } from "../model/workspace.js";

export const recordVerbs = [
  "findMany",
  "createOne",
  "createMany",
  "updateMany",
  "deleteMany",
  "restoreMany",
  "groupBy",
  "findDuplicates",
  "merge",
  "findOne",
  "updateOne",
  "deleteOne",
  "restoreOne",
  "readField",
  "writeField",
  "clearField",
] as const;
export type RecordVerb = (typeof recordVerbs)[number];

export type HttpMethod = "get" | "post" | "put" | "patch" | "delete";

/** Query parameters of REST Core. */
export const queryParameterNames = [
  "filter",
  "order_by",
  "limit",
  "depth",
  "fields",
  "starting_after",
  "ending_before",
  "upsert",
  "soft_delete",
  "group_by",
  "aggregate",
  "view_id",
  "include_records_sample",
  "order_by_for_records",
] as const;
export type QueryParameterName = (typeof queryParameterNames)[number];

export interface RestRoute {
  readonly method: HttpMethod;
  /** Below `/rest`, with Express parameters: `/companies/:id`, `/batch/companies`. */
  readonly path: string;
  /** Below the object's router: `/:id`, `/batch`. */
  readonly localPath: string;
  /** Older spelling that stays served but is left out of documents. */
  readonly isAlias: boolean;
}

export interface RecordOperation {
  readonly verb: RecordVerb;
  /** `findManyCompanies`; unique in the workspace. */
  readonly id: string;
  readonly object: ObjectType;
  /** Only of the field verbs. */
  readonly field: Field | null;
  /** The documented route first. */
  readonly routes: readonly [RestRoute, ...RestRoute[]];
  readonly status: 200 | 201;
  /** Key below `data` in the REST envelope; null where the envelope has another form (duplicates, groupBy). */
  readonly dataKey: string | null;
  readonly parameters: readonly QueryParameterName[];
  /** `object`: JSON object; `array`: JSON array; null: no body. */
  readonly body: "object" | "array" | null;
  /** `Find many companies`. */
  readonly summary: string;
}

/** Operations of one object, in the order in which a router must try them (static segments before parameters). */
export function recordOperations(object: ObjectType): readonly RecordOperation[] {
  let operations = cache.get(object);
  if (operations === undefined) {
    operations = buildOperations(object);
    cache.set(object, operations);
  }
  return operations;
}

/** Objects that the Core APIs serve: the active ones. */
export function servedObjects(workspace: Workspace): readonly ObjectType[] {
  return workspace.objects.filter((object) => object.isActive);
}

/** Fields that the Core APIs serve: the active ones, without the search vector, which is never read or written as such. */
export function servedFields(object: ObjectType): readonly Field[] {
  return object.fields.filter((field) => field.isActive && field.type !== "TS_VECTOR");
}

const cache = new WeakMap<ObjectType, readonly RecordOperation[]>();

const shapeOfAnswer = ["depth", "fields"] as const;

function buildOperations(object: ObjectType): readonly RecordOperation[] {
  const n = namesOf(object);
  const operation = (
    verb: RecordVerb,
    id: string,
    routes: RecordOperation["routes"],
    summary: string,
    rest: Partial<Pick<RecordOperation, "status" | "dataKey" | "parameters" | "body" | "field">>,
  ): RecordOperation => ({
    verb,
    id,
    object,
    routes,
    summary,
    field: null,
    status: 200,
    dataKey: null,
    parameters: [],
    body: null,
    ...rest,
  });
  const route = (
    method: HttpMethod,
    localPath: string,
    path = n.path + (localPath === "/" ? "" : localPath),
  ): RestRoute => ({
    method,
    path,
    localPath,
    isAlias: false,
  });
  const alias = (method: HttpMethod, localPath: string, path?: string): RestRoute => ({
    ...route(method, localPath, path),
    isAlias: true,
  });

  const operations: RecordOperation[] = [
    operation("findMany", `findMany${n.Many}`, [route("get", "/")], `Find many ${n.many}`, {
      dataKey: n.many,
      parameters: ["filter", "order_by", "limit", "depth", "fields", "starting_after", "ending_before"],
    }),
    operation("createOne", `createOne${n.One}`, [route("post", "/")], `Create one ${n.one}`, {
      status: 201,
      dataKey: `create${n.One}`,
      parameters: [...shapeOfAnswer, "upsert"],
      body: "object",
    }),
    operation(
      "createMany",
      `createMany${n.Many}`,
      [route("post", "/batch", `/batch${n.path}`)],
      `Create many ${n.many}`,
      {
        status: 201,
        dataKey: `create${n.Many}`,
        parameters: [...shapeOfAnswer, "upsert"],
        body: "array",
      },
    ),
    operation("updateMany", `updateMany${n.Many}`, [route("patch", "/"), alias("put", "/")], `Update many ${n.many}`, {
      dataKey: `update${n.Many}`,
      parameters: ["filter", ...shapeOfAnswer],
      body: "object",
    }),
    operation("deleteMany", `deleteMany${n.Many}`, [route("delete", "/")], `Delete many ${n.many}`, {
      dataKey: `delete${n.Many}`,
      parameters: ["filter", "soft_delete"],
    }),
    operation(
      "restoreMany",
      `restoreMany${n.Many}`,
      [route("patch", "/restore"), alias("patch", "/restore", `/restore${n.path}`)],
      `Restore many ${n.many}`,
      { dataKey: `restore${n.Many}`, parameters: ["filter", ...shapeOfAnswer] },
    ),
    operation("groupBy", `groupBy${n.Many}`, [route("get", "/groupBy")], `Group ${n.many}`, {
      parameters: [
        "group_by",
        "aggregate",
        "filter",
        "order_by",
        "limit",
        "view_id",
        "include_records_sample",
        "order_by_for_records",
      ],
    }),
    operation(
      "findDuplicates",
      `find${n.One}Duplicates`,
      [route("post", "/duplicates")],
      `Find duplicates of ${n.many}`,
      {
        parameters: [...shapeOfAnswer],
        body: "object",
      },
    ),
    operation("merge", `mergeMany${n.Many}`, [route("patch", "/merge")], `Merge ${n.many}`, {
      dataKey: `merge${n.One}`,
      parameters: [...shapeOfAnswer],
      body: "object",
    }),
    operation("findOne", `findOne${n.One}`, [route("get", "/:id")], `Find one ${n.one}`, {
      dataKey: n.one,
      parameters: [...shapeOfAnswer],
    }),
    operation("updateOne", `updateOne${n.One}`, [route("patch", "/:id"), alias("put", "/:id")], `Update one ${n.one}`, {
      dataKey: `update${n.One}`,
      parameters: [...shapeOfAnswer],
      body: "object",
    }),
    operation("deleteOne", `deleteOne${n.One}`, [route("delete", "/:id")], `Delete one ${n.one}`, {
      dataKey: `delete${n.One}`,
      parameters: ["soft_delete"],
    }),
    operation(
      "restoreOne",
      `restoreOne${n.One}`,
      [route("patch", "/:id/restore"), alias("patch", "/:id/restore", `/restore${n.path}/:id`)],
      `Restore one ${n.one}`,
      { dataKey: `restore${n.One}`, parameters: [...shapeOfAnswer] },
    ),
  ];
  for (const field of servedFields(object)) {
    const path = `/:id/${field.name}`;
    const Field = capitalize(field.name);
    const isToMany = field.relation?.type === "ONE_TO_MANY";
    const isToOne = field.relation?.type === "MANY_TO_ONE";
    operations.push(
      operation("readField", `find${n.One}${Field}`, [route("get", path)], `Read ${field.name} of one ${n.one}`, {
        field,
        dataKey: field.name,
        parameters: isToMany
          ? ["filter", "order_by", "limit", "depth", "fields", "starting_after", "ending_before"]
          : isToOne
            ? [...shapeOfAnswer]
            : [],
      }),
    );
    if (isToMany || !isFieldWritable(field)) continue;
    operations.push(
      operation("writeField", `set${n.One}${Field}`, [route("put", path)], `Set ${field.name} of one ${n.one}`, {
        field,
        dataKey: field.name,
        body: "object",
      }),
      operation("clearField", `clear${n.One}${Field}`, [route("delete", path)], `Clear ${field.name} of one ${n.one}`, {
        field,
        dataKey: field.name,
      }),
    );
  }
  return operations;
}

/** `id` is given once; `updatedAt`, `updatedBy` and `searchVector` are the server's own. */
export function isFieldWritable(field: Field): boolean {
  return !(["id", "updatedAt", "updatedBy"].includes(field.name) || field.type === "TS_VECTOR");
}
