import { fieldKinds } from "../fields/field-kinds.js";
import { leavesOf } from "../fields/leaves-of.js";
import type { JsonSchema } from "../json/json-schema.js";
import type { JsonObject } from "../json/json-value.js";
import { buildWorkspace } from "../model/build-workspace.js";
import { morphFieldName } from "../naming/column-names.js";
import { optionSchema } from "../model/model-schema.js";
import { parseModel } from "../model/parse-model.js";
import { fieldTypes, type Field, type FieldType } from "../model/workspace.js";
import { fieldTypeExamples } from "./field-type-examples.js";

/** All that a client must know to create a field of one type and to read and write its values. */
export interface FieldTypeEntry {
  readonly type: FieldType;
  readonly title: string;
  readonly summary: string;
  readonly isComposite: boolean;
  /** False: the server makes these fields itself. */
  readonly isUserCreatable: boolean;
  readonly canBeUnique: boolean;
  readonly isGroupable: boolean;
  readonly isOrderable: boolean;
  /** JSON Schema of `options`; null where there are none. */
  readonly options: JsonSchema | null;
  /** JSON Schema of `settings`; null where there are none. */
  readonly settings: JsonSchema | null;
  /** JSON Schema of `defaultValue`, besides null; null where there can be none. */
  readonly defaultValue: JsonSchema | null;
  /** JSON Schema of a value in the record APIs, besides null; of relations that of their foreign key. */
  readonly value: JsonSchema;
  /** A body that creates such a field on the object `company`; null where clients create none. */
  readonly example: JsonObject | null;
}

let catalogue: ReadonlyMap<FieldType, FieldTypeEntry> | null = null;

/** Every field type, in the order of their names. */
export function fieldTypeCatalogue(): ReadonlyMap<FieldType, FieldTypeEntry> {
  return (catalogue ??= new Map(fieldTypes.map((type) => [type, entryOf(type)])));
}

function entryOf(type: FieldType): FieldTypeEntry {
  const kind = fieldKinds[type];
  return {
    type,
    title: kind.title,
    summary: kind.summary,
    isComposite: kind.isComposite,
    isUserCreatable: kind.isUserCreatable,
    canBeUnique: kind.canBeUnique,
    isGroupable: kind.isGroupable,
    isOrderable: kind.isOrderable,
    options: kind.hasOptions ? { type: "array", items: optionSchema, minItems: 1 } : null,
    settings: kind.settings,
    defaultValue: kind.defaultValue,
    value: valueSchema(sampleField(type)),
    example: fieldTypeExamples[type],
  };
}

function valueSchema(field: Field): JsonSchema {
  const leaves = leavesOf(field);
  const [only] = leaves;
  if (only === undefined) return { type: "array", items: { type: "object" } };
  if (only.subField === null) return only.schema;
  const properties = leaves.map(({ subField, schema, description }): [string, JsonSchema] => [
    subField ?? "",
    { ...schema, description },
  ]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

/** A field of the type with nothing special about it. */
function sampleField(type: FieldType): Field {
  const isRelation = type === "RELATION" || type === "MORPH_RELATION";
  const example = fieldTypeExamples[type];
  const name = type === "MORPH_RELATION" ? morphFieldName("sample", "target") : "sample";
  const sample: JsonObject = {
    name,
    isCustom: false,
    type,
    ...(example?.["options"] === undefined ? {} : { options: example["options"] }),
    ...(example?.["settings"] === undefined ? {} : { settings: example["settings"] }),
    ...(isRelation
      ? {
          relation: {
            type: "MANY_TO_ONE",
            targetObject: "target",
            ...(type === "MORPH_RELATION" ? { morphGroup: "sample" } : {}),
          },
        }
      : {}),
  };
  const { raw } = parseModel({
    objects: [{ nameSingular: "holder", fields: [sample] }, { nameSingular: "target" }],
  });
  const { workspace, diagnostics } = buildWorkspace(raw);
  const field = workspace?.objectsBySingular.get("holder")?.fieldsByName.get(name);
  if (field === undefined)
    throw new Error(`No sample of ${type}: ${diagnostics.map(({ message }) => message).join(" ")}`);
  return field;
}
