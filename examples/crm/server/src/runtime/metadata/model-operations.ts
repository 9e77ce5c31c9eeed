import { findField, findFieldOf, findObject, isNotFound, type OwnedField } from "../../core/metadata/find-in-model.js";
import type { MetadataView } from "../../core/metadata/metadata-view.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../core/json/json-value.js";
import { describeType } from "../../core/json/check-schema.js";
import type { ModelChange } from "../../core/model/change/model-change.js";
import type { ObjectType } from "../../core/model/workspace.js";
import type { Principal } from "../auth/authenticator.js";
import { requireSetting } from "../auth/require-setting.js";
import { ApiError } from "../errors/api-error.js";
import type { Snapshot } from "../live/snapshot.js";
import { metadataError } from "./metadata-error.js";
import type { Metadata } from "./metadata.js";

/** An object with the state of the model that it is read from. */
export interface ShownObject {
  readonly object: ObjectType;
  readonly view: MetadataView;
}
/** A field with its object and the state of the model that it is read from. */
export interface ShownField extends OwnedField {
  readonly view: MetadataView;
}

/**
 * The operations on the model itself, the same for REST and GraphQL: they check who asks, make the change and find what
 * is to be shown of it. Objects and fields are named by id or name.
 */
export class ModelOperations {
  readonly #metadata: Metadata;
  readonly #snapshot: Snapshot;
  readonly #principal: Principal;

  /** `snapshot` is the one the request began with; names are looked up in it. */
  constructor(metadata: Metadata, snapshot: Snapshot, principal: Principal) {
    this.#metadata = metadata;
    this.#snapshot = snapshot;
    this.#principal = principal;
  }

  get view(): MetadataView {
    return this.#viewOf(this.#snapshot);
  }

  object(key: string): ShownObject {
    const object = findObject(this.#snapshot.workspace, key);
    if (isNotFound(object)) throw objectNotFound(key, object.nearest);
    return { object, view: this.view };
  }

  field(key: string): ShownField {
    return this.#shown(findField(this.#snapshot.workspace, key), key);
  }

  fieldOf(object: ObjectType, key: string): ShownField {
    return this.#shown(findFieldOf(object, key), key, object);
  }

  async createObject(input: JsonValue): Promise<ShownObject> {
    return await this.#changeObject({ kind: "createObject", input: body(input) });
  }

  async updateObject(key: string, input: JsonValue): Promise<ShownObject> {
    this.#requireDataModel();
    return await this.#changeObject({ kind: "updateObject", id: this.object(key).object.id, input: body(input) });
  }

  /** The object as it was. */
  async deleteObject(key: string, force: boolean): Promise<ShownObject> {
    this.#requireDataModel();
    return await this.#changeObject({ kind: "deleteObject", id: this.object(key).object.id, force });
  }

  async createField(input: JsonValue): Promise<ShownField> {
    return await this.#changeField({ kind: "createField", input: body(input) });
  }

  /** Id of a field that is to change; clients know one that is not there from a model that would be invalid. */
  fieldToUpdate(key: string): string {
    this.#requireDataModel();
    const found = findField(this.#snapshot.workspace, key);
    if (!isNotFound(found)) return found.field.id;
    const { message } = fieldNotFound(key, found.nearest);
    throw metadataError({
      kind: "invalid",
      metadataName: "fieldMetadata",
      action: "update",
      subject: { id: key },
      problems: [
        {
          code: "FIELD_METADATA_NOT_FOUND",
          diagnostic: null,
          message,
          fix: null,
          path: "id",
          value: key,
          nearest: found.nearest ?? undefined,
        },
      ],
    });
  }

  async updateField(id: string, input: JsonValue): Promise<ShownField> {
    return await this.#changeField({ kind: "updateField", id, input: body(input) });
  }

  /** The field as it was. */
  async deleteField(id: string, force: boolean): Promise<ShownField> {
    return await this.#changeField({ kind: "deleteField", id, force });
  }

  /** The state of the model that has the new settings. */
  async updateSettings(input: JsonValue): Promise<Snapshot> {
    requireSetting(this.#principal, "WORKSPACE");
    return (await this.#metadata.changer.change({ kind: "updateSettings", input: body(input) })).snapshot;
  }

  async #changeObject(change: ModelChange): Promise<ShownObject> {
    this.#requireDataModel();
    const { subjectId, snapshot, before } = await this.#metadata.changer.change(change);
    const shown = change.kind === "deleteObject" ? before : snapshot;
    const object = findObject(shown.workspace, subjectId ?? "");
    if (isNotFound(object)) throw new Error(`The change of object ${subjectId ?? "?"} left no trace`);
    return { object, view: this.#viewOf(shown) };
  }

  async #changeField(change: ModelChange): Promise<ShownField> {
    this.#requireDataModel();
    const { subjectId, snapshot, before } = await this.#metadata.changer.change(change);
    const shown = change.kind === "deleteField" ? before : snapshot;
    const owned = findField(shown.workspace, subjectId ?? "");
    if (isNotFound(owned)) throw new Error(`The change of field ${subjectId ?? "?"} left no trace`);
    return { ...owned, view: this.#viewOf(shown) };
  }

  #shown(found: ReturnType<typeof findField>, key: string, object?: ObjectType): ShownField {
    if (isNotFound(found)) throw fieldNotFound(key, found.nearest, object);
    return { ...found, view: this.view };
  }

  #viewOf(snapshot: Snapshot): MetadataView {
    const times = this.#metadata.timesOf(snapshot);
    return {
      workspace: snapshot.workspace,
      workspaceId: this.#metadata.workspaceId,
      timesOf: (id) => times.of(id),
    };
  }

  #requireDataModel(): void {
    requireSetting(this.#principal, "DATA_MODEL");
  }
}

function body(input: JsonValue): JsonObject {
  if (isJsonObject(input)) return input;
  const message = `A JSON object is needed here, and this is ${describeType(input)}.`;
  throw new ApiError("BAD_REQUEST", message, [{ path: "", message }]);
}

function objectNotFound(key: string, nearest: string | null): ApiError {
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  const message = `There is no object with the id or name "${key}".${hint}`;
  return notFound("OBJECT_METADATA_NOT_FOUND", message, key, nearest);
}

function fieldNotFound(key: string, nearest: string | null, object?: ObjectType): ApiError {
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  const message =
    object === undefined
      ? `There is no field "${key}": give its id, or its name behind the object's, as in company.name.${hint}`
      : `"${object.nameSingular}" has no field with the id or name "${key}".${hint}`;
  return notFound("FIELD_METADATA_NOT_FOUND", message, key, nearest);
}

function notFound(
  code: "OBJECT_METADATA_NOT_FOUND" | "FIELD_METADATA_NOT_FOUND",
  message: string,
  value: string,
  nearest: string | null,
): ApiError {
  const detail = { path: "path", message, value, ...(nearest === null ? {} : { nearest }) };
  return new ApiError(code, message, [detail]);
}
