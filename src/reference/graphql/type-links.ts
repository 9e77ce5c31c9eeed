import { namesOf } from "../../core/naming/object-names.js";
import {
  eventTypeName,
  isCompositeType,
  typeNamesOf,
  whereInputName,
  enumTypeName,
  enumFilterName,
} from "../../core/naming/type-names.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { servedFields } from "../../core/surface/record-operations.js";
import { namedTypeOf } from "../../core/docs/sdl/sdl-type.js";
import { code, link, type Inline } from "../inline.js";
import { graphqlPath, type Reference } from "../reference.js";

/** Page of the types that belong to no object. */
export const sharedTypesPath = "guides/graphql-types";

/** Where each type of GraphQL Core is told of, as page and place. */
export class TypeLinks {
  readonly #owners = new Map<string, string>();
  readonly #fallback: string | null;

  /** @param fallback page of the types that no object owns; null where they have none */
  constructor(owned: readonly (readonly [path: string, types: readonly string[]])[], fallback: string | null) {
    for (const [path, types] of owned) for (const type of types) this.#owners.set(type, path);
    this.#fallback = fallback;
  }

  /** The type as SDL writes it, leading to where it is explained; GraphQL's own types are explained nowhere. */
  show(type: string): Inline {
    const name = namedTypeOf(type);
    if (ownTypes.has(name)) return [code(type)];
    const path = this.#owners.get(name) ?? this.#fallback;
    return path === null ? [code(type)] : [link(`${path}#${name}`, [code(type)])];
  }

  isOwned(name: string): boolean {
    return this.#owners.has(name);
  }
}

const ownTypes: ReadonlySet<string> = new Set(["String", "Int", "Float", "Boolean", "ID"]);
const known = new WeakMap<Reference, TypeLinks>();

/** The links between the pages of objects and the page of shared types. */
export function coreTypeLinks(reference: Reference): TypeLinks {
  let links = known.get(reference);
  if (links === undefined) {
    const owned = reference.objects.map((object) => [graphqlPath(object), typesOf(reference, object)] as const);
    links = new TypeLinks(owned, sharedTypesPath);
    known.set(reference, links);
  }
  return links;
}

/** Every type of an object that the schema has, in the order of its page. */
export function typesOf(reference: Reference, object: ObjectType): readonly string[] {
  const names = typeNamesOf(object);
  const { workspace, coreTypes } = reference;
  const fields = servedFields(object);
  return [
    names.record,
    names.connection,
    names.edge,
    names.groupByConnection,
    eventTypeName(object, workspace.objectsBySingular),
    names.createInput,
    names.updateInput,
    names.filterInput,
    names.toManyFilterInput,
    names.orderByInput,
    names.groupByInput,
    names.orderByWithGroupByInput,
    names.orderByAggregateInput,
    names.relationInput,
    names.connectInput,
    names.whereUniqueInput,
    ...fields.flatMap((field) => (isCompositeType(field.type) ? [whereInputName(object, field)] : [])),
    ...fields.flatMap((field) => {
      if (field.options === null) return [];
      const name = enumTypeName(object, field);
      return [name, enumFilterName(name)];
    }),
  ].filter((name) => coreTypes.has(name));
}

/** Title of the page of an object's types: `companies in GraphQL`. */
export function graphqlTitle(object: ObjectType): string {
  return `${object.labelPlural} in GraphQL`;
}

/** Words that the page of an object's types is found by. */
export function graphqlKeywords(object: ObjectType): readonly string[] {
  const { one, many } = namesOf(object);
  return [one, many];
}
