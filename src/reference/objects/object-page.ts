import { isComposite } from "../../core/fields/leaves-of.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { namesOf } from "../../core/naming/object-names.js";
import { recordActions, recordEventFields } from "../../core/surface/record-event-fields.js";
import { recordOperations } from "../../core/surface/record-operations.js";
import { requiredFields } from "../../core/surface/required-fields.js";
import { uniqueConstraints } from "../../core/surface/unique-constraints.js";
import { sentences } from "../../core/docs/openapi/field-facts.js";
import { describeObject } from "../../core/docs/sdl/field-descriptions.js";
import { code, link, listed, plain, plainText, prose, withCode, type Inline } from "../inline.js";
import { heading, list, paragraph, type Block, type Page } from "../page.js";
import { graphqlPath, objectPath, type Reference } from "../reference.js";
import { deprecationNote } from "./deprecation-note.js";
import { fieldEndpoints } from "./field-endpoints.js";
import { fieldAnchor, fieldTable } from "./field-facts-table.js";
import { filterTable } from "./filter-table.js";
import { operationSection } from "./operation-section.js";
import { relationTable } from "./relation-table.js";

/** All about one object: its fields, and what REST and GraphQL do with its records. */
export function objectPage(reference: Reference, object: ObjectType): Page {
  const description = withCode(sentences([describeObject(object)]));
  const relations = relationTable(reference, object);
  return {
    path: objectPath(object),
    section: "objects",
    title: object.labelPlural,
    summary: plainText(description),
    keywords: [object.nameSingular, object.namePlural, object.labelSingular],
    blocks: [
      paragraph(description),
      ...(object.deprecated === null ? [] : [paragraph(deprecationNote(object.deprecated))]),
      list(factsOf(object)),
      heading(2, "fields", [plain("Fields")]),
      fieldTable(reference, object),
      ...(relations.rows.length === 0
        ? []
        : [heading(2, "relations", [plain("Relations")]), relations, paragraph(relationNote)]),
      heading(2, "filters", [plain("Filters, order, groups")]),
      paragraph(
        prose`What can stand in ${code("filter")}, ${code("order_by")} and ${code("group_by")}, and in the inputs of
          GraphQL of the same meaning. How it is written: ${link("guides/filters", "Filters")}.`,
      ),
      filterTable(reference, object),
      heading(2, "operations", [plain("Operations")]),
      ...recordOperations(object)
        .filter(({ field }) => field === null)
        .flatMap((operation) => operationSection(reference, operation)),
      heading(2, "field-paths", [plain("Paths of single fields")]),
      ...fieldEndpoints(reference, object),
      heading(2, "events", [plain("Events")]),
      ...eventsOf(reference, object),
    ],
  };
}

const relationNote = prose`Records answer the id of a relation to one; ${code("depth=1")} adds the related records, over GraphQL
  the selection does.`;

function factsOf(object: ObjectType): readonly Inline[] {
  const { one, many } = namesOf(object);
  const identifier = object.fieldsByName.get(object.labelIdentifier);
  const unique = uniqueConstraints(object).filter(({ fieldNames }) => !fieldNames.includes("id"));
  const required = requiredFields(object);
  const kind = object.isSystem ? "system object" : object.isCustom ? "custom object" : "standard object";
  return [
    prose`Names in the APIs: ${code(one)} and ${code(many)}; a ${kind}.`,
    ...(identifier === undefined
      ? []
      : [prose`A record is named to people by ${link(`#${fieldAnchor(identifier)}`, [code(identifier.name)])}.`]),
    required.length === 0
      ? prose`A create needs no field.`
      : prose`A create needs ${listed(required.map(({ name }) => code(name)))}.`,
    ...(unique.length === 0
      ? []
      : [
          prose`Unique, and what an upsert finds a record by: ${listed(unique.map(({ fieldNames }) => uniqueName(object, fieldNames)))}.`,
        ]),
    ...(object.duplicateCriteria === null || object.duplicateCriteria.length === 0
      ? []
      : [
          prose`Records are duplicates when they share ${listed(
            object.duplicateCriteria.map((columns) =>
              listed(
                columns.map((column) => code(column)),
                " and ",
              ),
            ),
            ", or ",
          )}.`,
        ]),
    prose`In GraphQL: ${link(graphqlPath(object), `queries, mutations and inputs of ${object.labelPlural}`)}.`,
  ];
}

function uniqueName(object: ObjectType, fieldNames: readonly string[]): Inline {
  return listed(
    fieldNames.map((name) => {
      const field = object.fieldsByName.get(name);
      const parts = field !== undefined && isComposite(field) ? " (its main part)" : "";
      return prose`${code(name)}${parts}`;
    }),
    " with ",
  );
}

function eventsOf({ workspace }: Reference, object: ObjectType): readonly Block[] {
  const events = recordActions.map((action) => code(`${object.nameSingular}.${action.toLowerCase()}`));
  const subscription = [...recordEventFields(workspace).values()].find((field) => field.object === object);
  const webhooks = prose`${link("guides/webhooks", "Webhooks")} name changes of these records ${listed(events)}.`;
  if (subscription === undefined) return [paragraph(webhooks)];
  const { name } = subscription;
  return [
    paragraph(
      prose`${webhooks} The subscription ${link(`${graphqlPath(object)}#${name}`, [code(name)])} of GraphQL tells the same.`,
    ),
  ];
}
