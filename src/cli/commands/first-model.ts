import type { JsonObject } from "../../core/json/json-value.js";

/** The model that `init` writes: two objects, a choice, a relation, and descriptions that say how they work. */
export function firstModel(schema: string): JsonObject {
  return {
    $schema: schema,
    workspace: { displayName: "My workspace" },
    objects: [
      {
        nameSingular: "company",
        namePlural: "companies",
        description: "An organisation. Every object also has id, createdAt, updatedAt, deletedAt and so on by itself.",
        icon: "IconBuildingSkyscraper",
        fields: [
          { name: "name", type: "TEXT", description: "Names the record wherever it is shown." },
          {
            name: "website",
            type: "LINKS",
            isUnique: true,
            description: "A field of several parts; unique by its URL.",
          },
          {
            name: "stage",
            type: "SELECT",
            description: "A choice. Values are what the API says, labels what people read.",
            options: [
              { value: "LEAD", label: "Lead", color: "blue" },
              { value: "CUSTOMER", label: "Customer", color: "green" },
            ],
            defaultValue: "'LEAD'",
          },
          { name: "employees", type: "NUMBER", settings: { dataType: "int" } },
        ],
      },
      {
        nameSingular: "person",
        namePlural: "people",
        description: "Somebody who works at a company.",
        icon: "IconUser",
        fields: [
          { name: "name", type: "FULL_NAME" },
          { name: "emails", type: "EMAILS", isUnique: true },
          {
            name: "company",
            type: "RELATION",
            description: "One side of a relation is enough: the field people of company is created from this one.",
            relation: { type: "MANY_TO_ONE", targetObject: "company", inverseField: "people", onDelete: "SET_NULL" },
          },
        ],
      },
    ],
  };
}
