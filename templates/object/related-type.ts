import { namesOf } from "../../src/core/naming/object-names.js";
import type { ObjectTypeNames } from "../../src/core/naming/type-names.js";
import { typeNamesOf } from "../../src/core/naming/type-names.js";
import type { Field, ObjectType } from "../../src/core/model/workspace.js";
import type { ImportName } from "../print/code.js";
import { typeFrom } from "../print/code.js";
import type { ObjectInWorkspace } from "./types.js";

/** Path of the file that declares an object's types. */
export function typesFile(object: ObjectType): string {
  const names = namesOf(object);
  return `src/objects/${names.folder}/${names.file}.types.ts`;
}

/** One type of the object that a relation points to; null for other fields and for targets that are not served. */
export function relatedType(
  { workspace }: ObjectInWorkspace,
  field: Field,
  kind: keyof ObjectTypeNames,
): ImportName | null {
  const target = field.relation === null ? undefined : workspace.objectsBySingular.get(field.relation.targetObject);
  if (target === undefined || !target.isActive) return null;
  return typeFrom(typesFile(target), typeNamesOf(target)[kind]);
}

/** Path of the file that declares an object's router. */
export function routesFile(object: ObjectType): string {
  const names = namesOf(object);
  return `src/objects/${names.folder}/${names.file}.routes.ts`;
}

/** Path of the file that declares an object's resolvers. */
export function objectResolversFile(object: ObjectType): string {
  const names = namesOf(object);
  return `src/objects/${names.folder}/${names.file}.resolvers.ts`;
}
