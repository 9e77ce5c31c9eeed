/** Which object or field of a workspace a part of its GraphQL schema belongs to. */
import { rootTypeNames } from "../core/docs/sdl/root-types.js";
import type { Field, ObjectType, Workspace } from "../core/model/workspace.js";
import { enumFilterName, enumTypeName, eventTypeName, typeNamesOf, whereInputName } from "../core/naming/type-names.js";
import { aggregateFields } from "../core/surface/aggregate-fields.js";
import { recordEventFields } from "../core/surface/record-event-fields.js";
import { recordPaths } from "../core/surface/record-paths.js";
import { servedFields, servedObjects } from "../core/surface/record-operations.js";
import { recordRootFields } from "../core/surface/root-fields.js";
import type { ChangeOwner } from "./change-list.js";

interface TypeOwner {
  readonly object: ObjectType;
  /** Null for types of the object as a whole. */
  readonly field: Field | null;
}

export class SchemaOwners {
  readonly #workspace: Workspace;
  readonly #types = new Map<string, TypeOwner>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    for (const object of servedObjects(workspace)) {
      for (const name of Object.values(typeNamesOf(object))) this.#types.set(name, { object, field: null });
      this.#types.set(eventTypeName(object, workspace.objectsBySingular), { object, field: null });
      for (const field of servedFields(object)) {
        this.#types.set(whereInputName(object, field), { object, field });
        if (field.options === null) continue;
        const name = enumTypeName(object, field);
        for (const type of [name, enumFilterName(name)]) this.#types.set(type, { object, field });
      }
    }
  }

  /** Null for types that no one object has. */
  ofType(name: string): ChangeOwner | null {
    const owner = this.#types.get(name);
    return owner?.field ?? owner?.object ?? null;
  }

  /** The owner of a field, value or input of a type; that of the type where it has none of its own. */
  ofMember(type: string, member: string): ChangeOwner | null {
    if ((rootTypeNames as readonly string[]).includes(type)) return this.#ofRootField(member);
    const owner = this.#types.get(type);
    if (owner === undefined) return null;
    const { object, field } = owner;
    return field ?? recordPaths(object).get(member)?.field ?? aggregateFields(object).get(member)?.field ?? object;
  }

  #ofRootField(name: string): ObjectType | null {
    const field = recordRootFields(this.#workspace).get(name) ?? recordEventFields(this.#workspace).get(name);
    return field?.object ?? null;
  }

  /** The object of this workspace that a field is of. */
  objectOf(field: Field): ObjectType | null {
    return this.#workspace.objects.find((object) => object.fieldsByName.get(field.name) === field) ?? null;
  }
}
