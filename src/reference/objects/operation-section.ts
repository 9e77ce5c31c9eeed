import { printJson } from "../../core/json/print-json.js";
import type { RecordOperation } from "../../core/surface/record-operations.js";
import { rootFieldsOf } from "../../core/surface/root-fields.js";
import { exampleOperation, type ExampleOperation } from "../graphql/example-operations.js";
import { code, link, listed, plain, prose, withCode } from "../inline.js";
import { codeBlock, heading, paragraph, type Block, type Column } from "../page.js";
import { graphqlPath, type Reference } from "../reference.js";
import { graphqlRequest } from "../samples/api-request.js";
import { requestSamples } from "../samples/request-samples.js";
import { restRequest } from "./rest-examples.js";

/** One operation on records: REST and GraphQL side by side, each with samples, and what is answered. */
export function operationSection(reference: Reference, operation: RecordOperation): readonly Block[] {
  const { description } = reference.operations.of(operation);
  const graphql = rootFieldsOf(operation).map((field) => exampleOperation(reference.workspace, field));
  return [
    heading(3, operation.id, [plain(operation.summary)]),
    paragraph(withCode(description)),
    { kind: "columns", columns: [restColumn(reference, operation), graphqlColumn(operation, graphql)] },
  ];
}

function restColumn(reference: Reference, operation: RecordOperation): Column {
  const { body, status, answer, refusals } = reference.operations.of(operation);
  const [{ method, path }] = operation.routes;
  const parameters = operation.parameters.map((name) => code(name));
  return {
    title: "REST",
    blocks: [
      { kind: "endpoint", method: method.toUpperCase(), path: `/rest${path.replaceAll(/:(\w+)/g, "{$1}")}` },
      ...(parameters.length === 0 ? [] : [paragraph(prose`Parameters: ${listed(parameters)}.`)]),
      { kind: "samples", title: operation.summary, samples: requestSamples(restRequest(operation, body)) },
      ...(answer === undefined
        ? []
        : [
            {
              kind: "details" as const,
              summary: `Answer, status ${status}`,
              blocks: [codeBlock("json", printJson(answer).trimEnd())],
            },
          ]),
      paragraph(
        prose`Refusals: ${listed(refusals.map((one) => link(`guides/errors#status-${one}`, one)))} and ${link("guides/errors", "others that are not the request's fault")}.`,
      ),
    ],
  };
}

function graphqlColumn(operation: RecordOperation, examples: readonly ExampleOperation[]): Column {
  const { object, verb } = operation;
  if (examples.length === 0)
    return {
      title: "GraphQL",
      blocks: [
        paragraph(
          verb === "findDuplicates" || verb === "merge"
            ? prose`Not there: this object has no duplicate criteria.`
            : prose`A field of a record is what a selection names; setting it is an update.`,
        ),
      ],
    };
  return {
    title: "GraphQL",
    blocks: examples.flatMap(({ field, document, variables }): readonly Block[] => [
      { kind: "endpoint", method: "POST", path: "/graphql" },
      paragraph(prose`Field ${link(`${graphqlPath(object)}#${field}`, [code(field)])}.`),
      { kind: "samples", title: field, samples: requestSamples(graphqlRequest("/graphql", document, variables)) },
    ]),
  };
}
