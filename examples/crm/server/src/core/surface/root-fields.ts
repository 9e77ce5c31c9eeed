/**
 * How each operation of the one list shows in GraphQL: its root fields, their arguments and types. The SDL prints
 * them, the resolvers and the executor find them; none of them walks over objects itself.
 */
import type { ObjectType, Workspace } from "../model/workspace.js";
import { namesOf } from "../naming/object-names.js";
import { typeNamesOf } from "../naming/type-names.js";
import { recordOperations, servedObjects, type RecordOperation, type RecordVerb } from "./record-operations.js";

/** What a root field does; one operation of REST may be two of these (delete for good or not). */
export const rootActions = [
  "findMany",
  "findOne",
  "findDuplicates",
  "groupBy",
  "createOne",
  "createMany",
  "updateOne",
  "updateMany",
  "deleteOne",
  "deleteMany",
  "destroyOne",
  "destroyMany",
  "restoreOne",
  "restoreMany",
  "merge",
] as const;
export type RootAction = (typeof rootActions)[number];

export interface RootArgument {
  readonly name: string;
  /** As SDL writes it: `[CompanyCreateInput!]!`. */
  readonly type: string;
  readonly description: string;
}

export interface RootField {
  readonly kind: "query" | "mutation";
  /** `companies`, `createCompany`; unique in the workspace. */
  readonly name: string;
  readonly action: RootAction;
  readonly object: ObjectType;
  readonly arguments: readonly RootArgument[];
  /** Type of the answer, as SDL writes it. */
  readonly type: string;
  readonly description: string;
}

const cache = new WeakMap<Workspace, ReadonlyMap<string, RootField>>();

/** Every root field of the records of a workspace by name, in the order of objects and operations. */
export function recordRootFields(workspace: Workspace): ReadonlyMap<string, RootField> {
  let fields = cache.get(workspace);
  if (fields === undefined) {
    fields = new Map(
      servedObjects(workspace)
        .flatMap((object) => recordOperations(object).flatMap(rootFieldsOf))
        .map((field) => [field.name, field]),
    );
    cache.set(workspace, fields);
  }
  return fields;
}

/** The root fields of one operation; none for those that GraphQL has no need of. */
export function rootFieldsOf(operation: RecordOperation): readonly RootField[] {
  return builders[operation.verb](operation.object);
}

const id: RootArgument = { name: "id", type: "UUID!", description: "Id of the record" };
const upsert: RootArgument = {
  name: "upsert",
  type: "Boolean",
  description: "Update the record that the id or a unique field finds, and create it only if there is none",
};
const filterOf = (object: ObjectType, isRequired: boolean): RootArgument => ({
  name: "filter",
  type: `${typeNamesOf(object).filterInput}${isRequired ? "!" : ""}`,
  description: `Which ${object.namePlural}`,
});
const pageArguments: readonly RootArgument[] = [
  { name: "first", type: "Int", description: "Records at most, from the start or after the cursor" },
  { name: "last", type: "Int", description: "Records at most, from the end or before the cursor" },
  { name: "before", type: "String", description: "Cursor that the page ends before" },
  { name: "after", type: "String", description: "Cursor that the page starts after" },
  { name: "offset", type: "Int", description: "Records to leave out at the start" },
  { name: "limit", type: "Int", description: "Older name of first; not together with it" },
];

const connections = new WeakMap<ObjectType, readonly RootArgument[]>();

/** Arguments of every connection to an object, at the root and on relations. */
export function connectionArguments(object: ObjectType): readonly RootArgument[] {
  let found = connections.get(object);
  if (found === undefined) {
    found = [
      ...pageArguments,
      filterOf(object, false),
      {
        name: "orderBy",
        type: `[${typeNamesOf(object).orderByInput}]`,
        description: "Order, the first key first; ends with the id",
      },
    ];
    connections.set(object, found);
  }
  return found;
}

/** Fields of GraphQL that find what shares a duplicate criterion, and merge it, exist where there are criteria. */
const whereDuplicates = (object: ObjectType, fields: () => readonly RootField[]): readonly RootField[] =>
  object.duplicateCriteria === null ? [] : fields();

const builders: Record<RecordVerb, (object: ObjectType) => readonly RootField[]> = {
  findMany: (object) => [
    query(
      object,
      "findMany",
      namesOf(object).many,
      connectionArguments(object),
      typeNamesOf(object).connection,
      `A page of ${object.namePlural}`,
    ),
  ],
  findOne: (object) => [
    query(
      object,
      "findOne",
      namesOf(object).one,
      [filterOf(object, true)],
      typeNamesOf(object).record,
      `The first ${object.nameSingular} that matches, or null`,
    ),
  ],
  findDuplicates: (object) =>
    whereDuplicates(object, () => {
      const types = typeNamesOf(object);
      return [
        query(
          object,
          "findDuplicates",
          `${namesOf(object).one}Duplicates`,
          [
            { name: "ids", type: "[UUID]", description: "Records to find duplicates of; not together with data" },
            {
              name: "data",
              type: `[${types.createInput}]`,
              description: "Values to find duplicates of; not together with ids",
            },
          ],
          `[${types.connection}]`,
          `For each ${object.nameSingular} given, those that share a duplicate criterion`,
        ),
      ];
    }),
  groupBy: (object) => {
    const types = typeNamesOf(object);
    return [
      query(
        object,
        "groupBy",
        `${namesOf(object).many}GroupBy`,
        [
          { name: "groupBy", type: `[${types.groupByInput}!]!`, description: "Dimensions, one key each" },
          filterOf(object, false),
          { name: "orderBy", type: `[${types.orderByWithGroupByInput}]`, description: "Order of the groups" },
          {
            name: "orderByForRecords",
            type: `[${types.orderByInput}]`,
            description: "Order of the records of each group",
          },
          { name: "viewId", type: "UUID", description: "Views are not kept here: an id is refused" },
          { name: "limit", type: "Int", description: "Groups at most; 50 when not given" },
          { name: "offsetForRecords", type: "Int", description: "Records of each group to leave out at the start" },
        ],
        `[${types.groupByConnection}]`,
        `Groups of ${object.namePlural} with their aggregates and a sample of their records`,
      ),
    ];
  },
  createOne: (object) => [
    mutation(
      object,
      "createOne",
      `create${namesOf(object).One}`,
      [
        {
          name: "data",
          type: `${typeNamesOf(object).createInput}!`,
          description: `The ${object.nameSingular} to create`,
        },
        upsert,
      ],
      typeNamesOf(object).record,
      `Create one ${object.nameSingular}`,
    ),
  ],
  createMany: (object) => [
    mutation(
      object,
      "createMany",
      `create${namesOf(object).Many}`,
      [
        {
          name: "data",
          type: `[${typeNamesOf(object).createInput}!]!`,
          description: `The ${object.namePlural} to create, all or none`,
        },
        upsert,
      ],
      `[${typeNamesOf(object).record}]`,
      `Create many ${object.namePlural}, all or none`,
    ),
  ],
  updateOne: (object) => [
    mutation(
      object,
      "updateOne",
      `update${namesOf(object).One}`,
      [id, { name: "data", type: `${typeNamesOf(object).updateInput}!`, description: "The fields to change" }],
      typeNamesOf(object).record,
      `Change the given fields of one ${object.nameSingular}`,
    ),
  ],
  updateMany: (object) => [
    mutation(
      object,
      "updateMany",
      `update${namesOf(object).Many}`,
      [
        { name: "data", type: `${typeNamesOf(object).updateInput}!`, description: "The fields to change" },
        filterOf(object, true),
      ],
      `[${typeNamesOf(object).record}]`,
      `Change the given fields of all ${object.namePlural} that match`,
    ),
  ],
  deleteOne: (object) => [
    mutation(
      object,
      "deleteOne",
      `delete${namesOf(object).One}`,
      [id],
      typeNamesOf(object).record,
      `Soft-delete one ${object.nameSingular}: it can be restored`,
    ),
    mutation(
      object,
      "destroyOne",
      `destroy${namesOf(object).One}`,
      [id],
      typeNamesOf(object).record,
      `Remove one ${object.nameSingular} for good`,
    ),
  ],
  deleteMany: (object) => [
    mutation(
      object,
      "deleteMany",
      `delete${namesOf(object).Many}`,
      [filterOf(object, true)],
      `[${typeNamesOf(object).record}]`,
      `Soft-delete all ${object.namePlural} that match`,
    ),
    mutation(
      object,
      "destroyMany",
      `destroy${namesOf(object).Many}`,
      [filterOf(object, true)],
      `[${typeNamesOf(object).record}]`,
      `Remove all ${object.namePlural} that match for good`,
    ),
  ],
  restoreOne: (object) => [
    mutation(
      object,
      "restoreOne",
      `restore${namesOf(object).One}`,
      [id],
      typeNamesOf(object).record,
      `Take back the soft deletion of one ${object.nameSingular}`,
    ),
  ],
  restoreMany: (object) => [
    mutation(
      object,
      "restoreMany",
      `restore${namesOf(object).Many}`,
      [filterOf(object, true)],
      `[${typeNamesOf(object).record}]`,
      `Take back the soft deletion of all ${object.namePlural} that match`,
    ),
  ],
  merge: (object) =>
    whereDuplicates(object, () => {
      const types = typeNamesOf(object);
      return [
        mutation(
          object,
          "merge",
          `merge${namesOf(object).Many}`,
          [
            { name: "ids", type: "[UUID!]!", description: "Two to nine records to merge" },
            {
              name: "conflictPriorityIndex",
              type: "Int!",
              description: "Place in ids of the record that stays and whose values win",
            },
            { name: "dryRun", type: "Boolean", description: "Answer what the merge would give, and change nothing" },
            { name: "data", type: types.updateInput, description: "Values to set instead of the merged ones" },
          ],
          types.record,
          `Make several ${object.namePlural} one`,
        ),
      ];
    }),
  // A field of one record is what a selection names; setting it is an update.
  readField: () => [],
  writeField: () => [],
  clearField: () => [],
};

function query(
  object: ObjectType,
  action: RootAction,
  name: string,
  args: readonly RootArgument[],
  type: string,
  description: string,
): RootField {
  return { kind: "query", object, action, name, arguments: args, type, description };
}

function mutation(
  object: ObjectType,
  action: RootAction,
  name: string,
  args: readonly RootArgument[],
  type: string,
  description: string,
): RootField {
  return { kind: "mutation", object, action, name, arguments: args, type, description };
}
