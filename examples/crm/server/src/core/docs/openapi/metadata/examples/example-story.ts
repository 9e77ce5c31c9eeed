/**
 * What the examples of the document tell: objects and fields of the model itself, and changes of it that are really
 * made, so that the answers are those that a server with this model gives.
 */
import { fieldTypeExamples } from "../../../../metadata/field-type-examples.js";
import { findField, findObject, isNotFound, type OwnedField } from "../../../../metadata/find-in-model.js";
import type { MetadataView } from "../../../../metadata/metadata-view.js";
import type { JsonObject } from "../../../../json/json-value.js";
import { changeWorkspace } from "../../../../model/change/change-workspace.js";
import type { ChangedModel, ModelChange } from "../../../../model/change/model-change.js";
import { isSystemFieldName } from "../../../../model/system-fields.js";
import type { Field, FieldType, ObjectType, Workspace } from "../../../../model/workspace.js";
import { camelCase } from "../../../../naming/camel-case.js";
import { servedObjects } from "../../../../surface/record-operations.js";
import { exampleWorkspaceId } from "../../examples/example-id.js";
import { exampleInstant } from "../../examples/example-record.js";

/** An object with the state of the model that it is read from. */
export interface ToldObject {
  readonly object: ObjectType;
  readonly view: MetadataView;
}
/** A field with its object and the state of the model that it is read from. */
export interface ToldField extends OwnedField {
  readonly view: MetadataView;
}
/** Something that a request with `input` made or changed. */
export type Told<Subject> = Subject & { readonly input: JsonObject };

export interface ExampleStory {
  /** An object of the model, the one with the fewest fields; of a model without objects the created one. */
  readonly object: ToldObject;
  /** A field of it that clients may change. */
  readonly field: ToldField;
  readonly createdObject: Told<ToldObject>;
  readonly updatedObject: Told<ToldObject>;
  /** New fields of `object`, by what their examples are called. */
  readonly createdFields: readonly (Told<ToldField> & { readonly key: string; readonly summary: string })[];
  readonly updatedField: Told<ToldField>;
}

const stories = new WeakMap<Workspace, ExampleStory>();

/** The same value for the same workspace. */
export function exampleStory(workspace: Workspace): ExampleStory {
  let story = stories.get(workspace);
  if (story === undefined) stories.set(workspace, (story = tell(workspace)));
  return story;
}

/** As the APIs show a model, but for ids and times that only a database knows. */
export function exampleView(workspace: Workspace): MetadataView {
  return {
    workspace,
    workspaceId: exampleWorkspaceId,
    timesOf: () => ({ createdAt: exampleInstant, updatedAt: exampleInstant }),
  };
}

function tell(workspace: Workspace): ExampleStory {
  const createdObject = createObject(workspace);
  const [smallest] = servedObjects(workspace)
    .filter(({ isSystem }) => !isSystem)
    .toSorted((a, b) => a.fields.length - b.fields.length);
  const object = smallest === undefined ? createdObject : { object: smallest, view: exampleView(workspace) };
  const createdFields = newFields(object);
  const field = changeableField(object) ?? createdFields[0];
  if (field === undefined) throw new Error(`"${object.object.nameSingular}" has no field that an example can show`);
  return {
    object,
    field,
    createdObject,
    updatedObject: updateObject(object),
    createdFields,
    updatedField: updateField(field),
  };
}

/** Labels of objects that hardly any workspace has; the first that the model has room for is taken. */
const objectLabels = ["Rocket", "Lighthouse", "Expedition", "Greenhouse", "Orchestra"] as const;

function createObject(workspace: Workspace): Told<ToldObject> {
  for (let attempt = 0; ; attempt += 1) {
    const label = objectLabels[attempt] ?? `Example ${attempt}`;
    const input: JsonObject = {
      nameSingular: camelCase(label),
      namePlural: camelCase(`${label}s`),
      labelSingular: label,
      labelPlural: `${label}s`,
      description: `A ${label.toLowerCase()} of the company.`,
      icon: "IconBox",
    };
    const changed = changedBy(workspace, { kind: "createObject", input });
    const object = changed?.workspace.objects.find(({ id }) => id === changed.subjectId);
    if (changed && object) return { input, object, view: exampleView(changed.workspace) };
  }
}

function updateObject({ object, view }: ToldObject): Told<ToldObject> {
  const input: JsonObject = { description: `What the team knows of each ${object.labelSingular.toLowerCase()}.` };
  const next = required(changedBy(view.workspace, { kind: "updateObject", id: object.id, input })).workspace;
  const updated = findObject(next, object.id);
  if (isNotFound(updated)) throw new Error(`"${object.nameSingular}" got lost`);
  return { input, object: updated, view: exampleView(next) };
}

const fieldKeys: readonly (readonly [key: string, type: FieldType, summary: string])[] = [
  ["text", "TEXT", "Text"],
  ["select", "SELECT", "One of several options"],
  ["relation", "RELATION", "A relation, which makes the field at the other end too"],
];

function newFields({ object, view }: ToldObject): ExampleStory["createdFields"] {
  const others = servedObjects(view.workspace).filter((one) => one !== object && !one.isSystem);
  const target = others[0] ?? object;
  return fieldKeys.flatMap(([key, type, summary]) => {
    const { relationCreationPayload: payload, ...example } = fieldTypeExamples[type] ?? {};
    const input: JsonObject = {
      ...example,
      objectMetadataId: object.nameSingular,
      ...(payload === undefined
        ? {}
        : {
            relationCreationPayload: {
              ...(payload as JsonObject),
              targetObjectMetadataId: target.nameSingular,
              targetFieldLabel: `Main contact of ${object.labelPlural.toLowerCase()}`,
            },
          }),
    };
    const changed = changedBy(view.workspace, { kind: "createField", input });
    const owned = changed === null ? null : findField(changed.workspace, changed.subjectId ?? "");
    if (changed === null || owned === null || isNotFound(owned)) return [];
    return [{ key, summary, input, ...owned, view: exampleView(changed.workspace) }];
  });
}

function changeableField({ object, view }: ToldObject): ToldField | undefined {
  const isChangeable = (field: Field): boolean =>
    field.isActive && !field.isSystem && field.relation === null && !isSystemFieldName(field.name);
  const label = object.fieldsByName.get(object.labelIdentifier);
  const field = label !== undefined && isChangeable(label) ? label : object.fields.find(isChangeable);
  return field === undefined ? undefined : { object, field, view };
}

function updateField({ object, field, view }: ToldField): Told<ToldField> {
  const input: JsonObject = { description: `How a ${object.labelSingular.toLowerCase()} is called.` };
  const next = required(changedBy(view.workspace, { kind: "updateField", id: field.id, input })).workspace;
  const owned = findField(next, field.id);
  if (isNotFound(owned)) throw new Error(`"${field.name}" got lost`);
  return { input, ...owned, view: exampleView(next) };
}

/** What comes of a change; null when the model has no room for it. */
function changedBy(workspace: Workspace, change: ModelChange): ChangedModel | null {
  return changeWorkspace(workspace, change).changed;
}

function required(changed: ChangedModel | null): ChangedModel {
  if (changed === null) throw new Error("A description cannot be refused");
  return changed;
}
