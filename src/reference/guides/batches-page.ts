import { isComposite } from "../../core/fields/leaves-of.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { namesOf } from "../../core/naming/object-names.js";
import { recordOperations } from "../../core/surface/record-operations.js";
import { rootFieldsOf } from "../../core/surface/root-fields.js";
import { uniqueConstraints } from "../../core/surface/unique-constraints.js";
import { exampleOperation } from "../graphql/example-operations.js";
import { code, link, listed, plain, prose, type Inline } from "../inline.js";
import { heading, list, paragraph, table, type Block, type Page } from "../page.js";
import { objectPath, type Reference } from "../reference.js";
import { graphqlRequest } from "../samples/api-request.js";
import { requestSamples } from "../samples/request-samples.js";
import { restRequest } from "../objects/rest-examples.js";
import { exampleObject } from "./example-object.js";

/** Many records in one request, and records that are created or updated as it comes. */
export function batchesPage(reference: Reference): Page {
  const { batchLimit, restUpsert } = reference.workspace.settings;
  const object = exampleObject(reference);
  return {
    path: "guides/batches",
    section: "guides",
    title: "Batches and upsert",
    summary: `Up to ${batchLimit} records in one request, and how records are created or updated as it comes.`,
    keywords: ["batch", "bulk", "upsert", "import", "sync"],
    blocks: [
      paragraph(
        prose`One request writes up to ${batchLimit} records, all of them or none. A change or deletion by filter reaches as many; where more
          match, it is refused with ${code("TOO_MANY_RECORDS")} and nothing changes. A filter with no condition is
          refused too.`,
      ),
      ...(object === null ? [] : batchBlocks(reference, object)),
      heading(2, "upsert", [plain("Upsert")]),
      paragraph(
        prose`An upsert creates what does not exist and updates what does. It finds a record by its ${code("id")} or by any
          unique field that is given; one that was soft-deleted is restored. Where these find two different records, it is
          refused with ${code("UPSERT_MULTIPLE_MATCHING_RECORDS_CONFLICT")}. Of a record that is found, fields that are left
          out keep their values. ${code("extensions.upsert")} of the answer tells what came of each record.`,
      ),
      paragraph(
        restUpsert
          ? prose`In GraphQL, ${code("upsert: true")} is an argument of the mutations that create; over REST,
              ${code("?upsert=true")} does the same on ${code("POST")}.`
          : prose`It belongs to GraphQL: ${code("upsert: true")} is an argument of the mutations that create, one record or many.
              Over REST ${code("?upsert=true")} is refused with ${code("UPSERT_NOT_ENABLED")}, as the workspace has it.`,
      ),
      ...(object === null ? [] : upsertBlocks(reference, object)),
      heading(2, "unique-fields", [plain("What upserts find records by")]),
      table("Unique fields by object", ["Object", "Unique, besides the id"], reference.objects.map(uniqueRow)),
    ],
  };
}

function batchBlocks(reference: Reference, object: ObjectType): readonly Block[] {
  const operation = recordOperations(object).find(({ verb }) => verb === "createMany");
  if (operation === undefined) return [];
  const { body } = reference.operations.of(operation);
  const { many, path } = namesOf(object);
  return [
    heading(2, "rest", [plain("Over REST")]),
    list([
      prose`Create: ${code(`POST /rest/batch${path}`)} with a list.`,
      prose`Update: ${code(`PATCH /rest${path}?filter=…`)} with one change for all that match.`,
      prose`Delete: ${code(`DELETE /rest${path}?filter=…`)}; with ${code("soft_delete=true")} they can be restored.`,
      prose`Restore: ${code(`PATCH /rest${path}/restore?filter=…`)}.`,
    ]),
    { kind: "samples", title: `Create two ${many}`, samples: requestSamples(restRequest(operation, body)) },
  ];
}

function upsertBlocks({ workspace }: Reference, object: ObjectType): readonly Block[] {
  const field = recordOperations(object)
    .flatMap(rootFieldsOf)
    .find(({ action }) => action === "createMany");
  if (field === undefined) return [];
  const { document, variables } = exampleOperation(workspace, field);
  return [
    {
      kind: "samples",
      title: `Create or update two ${object.namePlural}`,
      samples: requestSamples(graphqlRequest("/graphql", document, variables)),
    },
  ];
}

function uniqueRow(object: ObjectType): readonly Inline[] {
  const paths = uniqueConstraints(object)
    .filter(({ fieldNames }) => !fieldNames.includes("id"))
    .map(({ fieldNames, leaves }) => {
      const [field] = fieldNames.map((name) => object.fieldsByName.get(name));
      if (field === undefined || !isComposite(field))
        return listed(
          fieldNames.map((name) => code(name)),
          " with ",
        );
      return listed(
        leaves.map(({ subField }) => code(`${field.name}.${subField ?? ""}`)),
        " with ",
      );
    });
  return [[link(objectPath(object), object.labelPlural)], paths.length === 0 ? [plain("none")] : listed(paths)];
}
