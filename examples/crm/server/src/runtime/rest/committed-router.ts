import type { Router } from "express";
import type { ObjectType } from "../../core/model/workspace.js";
import { recordOperations, type RecordVerb } from "../../core/surface/record-operations.js";
import { restHandler } from "./handlers/rest-handlers.js";
import type { RestHandler, RestSource } from "./handlers/rest-handler.js";
import type { UntypedObjectRest } from "./object-rest.js";

/** The router that was generated for `object`, or null when it does not route exactly the operations of the live object. */
export function committedRouter(
  build: (rest: UntypedObjectRest) => Router,
  object: ObjectType,
  source: RestSource,
): Router | null {
  const unused = new Map(recordOperations(object).map((operation) => [keyOf(operation), operation]));
  const handlers = new Map<string, RestHandler>();
  let asksForUnknown = false;
  const handler = (verb: RecordVerb, fieldName?: string): RestHandler => {
    const key = keyOf({ verb, field: fieldName === undefined ? null : { name: fieldName } });
    const known = handlers.get(key);
    if (known !== undefined) return known;
    const operation = unused.get(key);
    if (operation === undefined) {
      asksForUnknown = true;
      return neverReached;
    }
    unused.delete(key);
    const made = restHandler(operation, source);
    handlers.set(key, made);
    return made;
  };
  const router = build(objectRest(handler));
  return asksForUnknown || unused.size > 0 ? null : router;
}

function objectRest(handler: (verb: RecordVerb, fieldName?: string) => RestHandler): UntypedObjectRest {
  return {
    get findMany() {
      return handler("findMany");
    },
    get createOne() {
      return handler("createOne");
    },
    get createMany() {
      return handler("createMany");
    },
    get updateMany() {
      return handler("updateMany");
    },
    get deleteMany() {
      return handler("deleteMany");
    },
    get restoreMany() {
      return handler("restoreMany");
    },
    get groupBy() {
      return handler("groupBy");
    },
    get findDuplicates() {
      return handler("findDuplicates");
    },
    get merge() {
      return handler("merge");
    },
    get findOne() {
      return handler("findOne");
    },
    get updateOne() {
      return handler("updateOne");
    },
    get deleteOne() {
      return handler("deleteOne");
    },
    get restoreOne() {
      return handler("restoreOne");
    },
    readField: (name) => handler("readField", name),
    writeField: (name) => handler("writeField", name),
    clearField: (name) => handler("clearField", name),
  };
}

function keyOf({
  verb,
  field,
}: {
  readonly verb: RecordVerb;
  readonly field: { readonly name: string } | null;
}): string {
  return field === null ? verb : `${verb} ${field.name}`;
}

/** Stands in a stale router, which is thrown away. */
const neverReached: RestHandler = () => Promise.reject(new Error("A stale router was used"));
