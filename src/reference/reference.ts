import type { JsonObject } from "../core/json/json-value.js";
import type { ObjectType, Workspace } from "../core/model/workspace.js";
import { namesOf } from "../core/naming/object-names.js";
import { servedObjects } from "../core/surface/record-operations.js";
import { metadataSdlTypes } from "../core/docs/metadata-sdl/metadata-sdl-types.js";
import type { SdlType } from "../core/docs/sdl/sdl-type.js";
import { alphabetically } from "../core/docs/openapi/document-info.js";
import { DocumentedOperations } from "./documented-operations.js";

/** What every page is made from. */
export interface Reference {
  readonly workspace: Workspace;
  /** In the order of the alphabet of their labels. */
  readonly objects: readonly ObjectType[];
  readonly operations: DocumentedOperations;
  readonly coreTypes: ReadonlyMap<string, SdlType>;
  readonly metadataTypes: ReadonlyMap<string, SdlType>;
}

/**
 * @param openapi the document of REST Core of the same workspace, as JSON
 * @param coreTypes the types of GraphQL Core of the same workspace
 */
export function makeReference(workspace: Workspace, openapi: JsonObject, coreTypes: readonly SdlType[]): Reference {
  return {
    workspace,
    objects: servedObjects(workspace).toSorted(
      (a, b) => alphabetically(a.labelPlural, b.labelPlural) || alphabetically(a.namePlural, b.namePlural),
    ),
    operations: new DocumentedOperations(openapi),
    coreTypes: byName(coreTypes),
    metadataTypes: byName(metadataSdlTypes),
  };
}

/** Path of the page on an object's records. */
export function objectPath(object: ObjectType): string {
  return `objects/${namesOf(object).folder}`;
}

/** Path of the page on an object in GraphQL. */
export function graphqlPath(object: ObjectType): string {
  return `graphql/${namesOf(object).folder}`;
}

function byName(types: readonly SdlType[]): ReadonlyMap<string, SdlType> {
  return new Map(types.map((type) => [type.name, type]));
}
