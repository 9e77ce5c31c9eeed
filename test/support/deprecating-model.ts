import type { JsonObject } from "../../src/core/json/json-value.js";

/** A model in which an object, fields of several types and an option are deprecated. */
export const deprecatingModel: JsonObject = {
  workspace: { displayName: "Deprecations" },
  objects: [
    {
      nameSingular: "company",
      fields: [
        { name: "name", type: "TEXT" },
        {
          name: "legalName",
          type: "TEXT",
          deprecated: {
            since: "2026-01-31",
            sunset: "2026-12-31",
            replacement: "name",
            reason: 'Both said\nthe "same"',
          },
        },
        {
          name: "code",
          type: "NUMBER",
          isNullable: false,
          isCustom: false,
          isUnique: true,
          deprecated: { replacement: "the number of the register" },
        },
        {
          name: "stage",
          type: "SELECT",
          options: [{ value: "NEW" }, { value: "OLD", deprecated: { since: "2026-02-01", replacement: "NEW" } }],
        },
        {
          name: "site",
          type: "RELATION",
          deprecated: { replacement: "place" },
          relation: { type: "MANY_TO_ONE", targetObject: "site", inverseField: "companies" },
        },
      ],
    },
    {
      nameSingular: "site",
      deprecated: { since: "2025-06-30", sunset: "2026-06-30", replacement: "places" },
      fields: [
        { name: "name", type: "TEXT" },
        {
          name: "oldName",
          type: "TEXT",
          isUnique: true,
          deprecated: { since: "2024-01-31", replacement: "name" },
        },
      ],
    },
    { nameSingular: "place", fields: [{ name: "name", type: "TEXT" }] },
    { nameSingular: "region", deprecated: {}, fields: [{ name: "name", type: "TEXT" }] },
  ],
};
