import { isJsonObject, type JsonObject, type JsonValue } from "../../../src/core/json/json-value.js";
import type { ChangeWorkspace, ModelChange } from "../../../src/core/model/change/model-change.js";
import { parseModel } from "../../../src/core/model/parse-model.js";
import { printModel } from "../../../src/core/model/print-model.js";
import { buildWorkspace } from "../../../src/core/model/build-workspace.js";
import type { Workspace } from "../../../src/core/model/workspace.js";

/** Plain edits of a model by JSON alone: enough of `ChangeWorkspace` to see what the live model makes of changes. */
export const editWorkspace: ChangeWorkspace = (workspace, change) => {
  const edited = edit(workspace, change);
  const { workspace: next, diagnostics } = buildWorkspace(parseModel(edited.model).raw);
  if (next !== null)
    return { refusal: null, changed: { workspace: next, subjectId: edited.subjectOf(next), effects: [] } };
  const [first] = diagnostics;
  return {
    changed: null,
    refusal: {
      kind: "invalid",
      metadataName: "objectMetadata",
      action: "update",
      subject: {},
      problems: [
        {
          code: "INVALID_OBJECT_INPUT",
          diagnostic: first?.code ?? null,
          message: first?.message ?? "wrong",
          fix: first?.fix ?? null,
          path: "",
          value: null,
        },
      ],
    },
  };
};

interface Edited {
  readonly model: JsonValue;
  subjectOf(next: Workspace): string | null;
}

function edit(workspace: Workspace, change: ModelChange): Edited {
  const model = printModel(workspace);
  const objects = model["objects"] as readonly JsonObject[];
  const withObjects = (next: readonly JsonObject[]): JsonObject => ({ ...model, objects: next });
  const mapObject = (id: string, map: (object: JsonObject) => JsonObject): JsonObject => {
    const name = workspace.objects.find((object) => object.id === id)?.nameSingular;
    return withObjects(objects.map((one) => (one["nameSingular"] === name ? map(one) : one)));
  };
  switch (change.kind) {
    case "createObject":
      return {
        model: withObjects([...objects, change.input]),
        subjectOf: (next) => next.objectsBySingular.get(String(change.input["nameSingular"]))?.id ?? null,
      };
    case "updateObject":
      return {
        model: mapObject(change.id, (object) => ({ ...object, id: change.id, ...change.input })),
        subjectOf: () => change.id,
      };
    case "deleteObject":
      return {
        model: withObjects(
          objects.filter(
            (one) => one["nameSingular"] !== workspace.objects.find((object) => object.id === change.id)?.nameSingular,
          ),
        ),
        subjectOf: () => change.id,
      };
    case "createField": {
      const { objectMetadataId, ...field } = change.input;
      return {
        model: mapObject(String(objectMetadataId), (object) => ({ ...object, fields: [...fieldsOf(object), field] })),
        subjectOf: (next) =>
          next.objects.find(({ id }) => id === objectMetadataId)?.fieldsByName.get(String(field["name"]))?.id ?? null,
      };
    }
    case "updateField":
    case "deleteField": {
      const owner = workspace.objects.find(({ fields }) => fields.some(({ id }) => id === change.id));
      const field = owner?.fields.find(({ id }) => id === change.id);
      if (owner === undefined || field === undefined) throw new Error(`The model has no field ${change.id}`);
      return {
        model: mapObject(owner.id, (object) => ({
          ...object,
          fields: fieldsOf(object).flatMap((one) => {
            if (one["name"] !== field.name) return [one];
            return change.kind === "deleteField" ? [] : [{ ...one, id: field.id, ...change.input }];
          }),
        })),
        subjectOf: () => change.id,
      };
    }
    case "updateSettings": {
      const settings = model["workspace"];
      return {
        model: { ...model, workspace: { ...(isJsonObject(settings) ? settings : {}), ...change.input } },
        subjectOf: () => null,
      };
    }
  }
}

function fieldsOf(object: JsonObject): readonly JsonObject[] {
  return object["fields"] as readonly JsonObject[];
}
