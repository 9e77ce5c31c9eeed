import type { ReferenceObject, SchemaObject } from "openapi3-ts/oas31";
import type { FieldTypeEntry } from "../../../metadata/field-type-catalogue.js";
import { schemaObject, type Schema } from "../schema-object.js";
import type { MetadataContext } from "./metadata-context.js";
import { fieldTypeReference } from "./model-row-schemas.js";
import { flag, text } from "./row-properties.js";

const schemaOrNull = (description: string): SchemaObject => schemaObject({ type: ["object", "null"], description });

/** `FieldTypeForResponse`: what is to be known of a field type. */
export function fieldTypeSchema(context: MetadataContext): ReferenceObject {
  return context.components.schema("FieldTypeForResponse", "fieldTypeEntry", () => {
    const properties: Readonly<Record<keyof FieldTypeEntry, Schema>> = {
      type: fieldTypeReference(context),
      title: text("As people call it."),
      summary: text("What it holds."),
      isComposite: flag("Whether its values have parts."),
      isUserCreatable: flag("Whether clients may create such fields."),
      canBeUnique: flag("Whether its values may have to differ."),
      isGroupable: flag("Whether records can be grouped by it."),
      isOrderable: flag("Whether records can be ordered by it."),
      options: schemaOrNull("JSON Schema of its options; null where there are none."),
      settings: schemaOrNull("JSON Schema of its settings; null where there are none."),
      defaultValue: schemaOrNull("JSON Schema of its default; null where there can be none."),
      value: schemaObject({ type: "object", description: "JSON Schema of its values in the record APIs." }),
      example: schemaOrNull(
        "A body that creates such a field on the object `company`; null where clients create none.",
      ),
    };
    return {
      type: "object",
      description: "All that a client must know to create a field of one type and to read and write its values.",
      properties: { ...properties },
      required: Object.keys(properties),
    };
  });
}
