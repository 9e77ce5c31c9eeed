import type { JsonObject } from "../json/json-value.js";
import type { FieldType } from "../model/workspace.js";

/** Bodies that create one field of each type on the object `company`; null for the types that the server makes itself. */
export const fieldTypeExamples: Readonly<Record<FieldType, JsonObject | null>> = {
  ACTOR: example("ACTOR", "reviewedBy", "Reviewed by"),
  ADDRESS: example("ADDRESS", "billingAddress", "Billing address", {
    settings: { subFields: ["addressStreet1", "addressCity", "addressPostcode", "addressCountry"] },
  }),
  ARRAY: example("ARRAY", "aliases", "Aliases"),
  BOOLEAN: example("BOOLEAN", "isPartner", "Is partner", { defaultValue: false }),
  CURRENCY: example("CURRENCY", "creditLimit", "Credit limit", {
    defaultValue: { amountMicros: null, currencyCode: "'EUR'" },
  }),
  DATE: example("DATE", "foundedOn", "Founded on", { settings: { displayFormat: "USER_SETTINGS" } }),
  DATE_TIME: example("DATE_TIME", "lastContactAt", "Last contact at", { settings: { displayFormat: "RELATIVE" } }),
  EMAILS: example("EMAILS", "supportEmails", "Support emails"),
  FILES: example("FILES", "contracts", "Contracts", { settings: { maxNumberOfValues: 5 } }),
  FULL_NAME: example("FULL_NAME", "contactName", "Contact name"),
  LINKS: example("LINKS", "statusPage", "Status page"),
  MORPH_RELATION: example("MORPH_RELATION", "sponsor", "Sponsor", {
    morphRelationsCreationPayload: [
      {
        type: "MANY_TO_ONE",
        targetObjectMetadataId: "person",
        targetFieldLabel: "Sponsored companies",
        targetFieldIcon: "IconBuildingSkyscraper",
      },
      {
        type: "MANY_TO_ONE",
        targetObjectMetadataId: "opportunity",
        targetFieldLabel: "Sponsored firms",
        targetFieldIcon: "IconBuildingSkyscraper",
      },
    ],
  }),
  MULTI_SELECT: example("MULTI_SELECT", "regions", "Regions", {
    options: [
      { value: "EMEA", label: "Europe and Africa", color: "blue", position: 0 },
      { value: "APAC", label: "Asia and Pacific", color: "green", position: 1 },
    ],
    defaultValue: ["'EMEA'"],
  }),
  NUMBER: example("NUMBER", "seats", "Seats", { settings: { dataType: "int", type: "number" }, defaultValue: 1 }),
  NUMERIC: null,
  PHONES: example("PHONES", "switchboard", "Switchboard"),
  POSITION: null,
  RATING: example("RATING", "satisfaction", "Satisfaction", { defaultValue: "'RATING_3'" }),
  RAW_JSON: example("RAW_JSON", "importedData", "Imported data"),
  RELATION: example("RELATION", "mainContact", "Main contact", {
    relationCreationPayload: {
      type: "MANY_TO_ONE",
      targetObjectMetadataId: "person",
      targetFieldLabel: "Main contact of",
      targetFieldIcon: "IconBuildingSkyscraper",
    },
  }),
  RICH_TEXT: example("RICH_TEXT", "summary", "Summary"),
  SELECT: example("SELECT", "tier", "Tier", {
    options: [
      { value: "GOLD", label: "Gold", color: "yellow", position: 0 },
      { value: "SILVER", label: "Silver", color: "gray", position: 1 },
    ],
    defaultValue: "'SILVER'",
  }),
  TEXT: example("TEXT", "motto", "Motto", { settings: { displayedMaxRows: 3 } }),
  TS_VECTOR: null,
  UUID: example("UUID", "externalId", "External id", { isUnique: true }),
};

function example(type: FieldType, name: string, label: string, more: JsonObject = {}): JsonObject {
  return { objectMetadataId: "company", type, name, label, ...more };
}
