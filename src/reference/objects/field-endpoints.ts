import type { Field, ObjectType } from "../../core/model/workspace.js";
import { recordOperations, servedFields, type RecordOperation } from "../../core/surface/record-operations.js";
import { isClearable } from "../../core/docs/openapi/field-answers.js";
import { code, link, plain, prose, type Inline } from "../inline.js";
import { paragraph, table, type Block } from "../page.js";
import type { Reference } from "../reference.js";
import { requestSamples } from "../samples/request-samples.js";
import { fieldAnchor } from "./field-facts-table.js";
import { restRequest } from "./rest-examples.js";

/** The paths of single fields, with samples for the one that names a record. */
export function fieldEndpoints(reference: Reference, object: ObjectType): readonly Block[] {
  const operations = recordOperations(object).filter(({ field }) => field !== null);
  const rows = servedFields(object).map((field): readonly Inline[] => {
    const verbs = new Set(operations.flatMap((one) => (one.field === field ? [one.verb] : [])));
    return [
      [code(`/rest/${object.namePlural}/{id}/${field.name}`)],
      [link(`#${fieldAnchor(field)}`, field.label)],
      [plain(methodsOf(verbs, field).join(", "))],
    ];
  });
  const shown = exampleField(object);
  const samples = operations.filter(
    ({ field, verb }) => field === shown && (verb !== "clearField" || isClearable(shown)),
  );
  return [
    paragraph(
      prose`Each field has a path of its own: ${code("GET")} answers its value, ${code("PUT")} sets it to the
        ${code("value")} of the body, ${code("DELETE")} empties it. All answer the value as it is then.`,
    ),
    table(`Paths of the fields of ${object.labelPlural}`, ["Path", "Field", "Methods"], rows),
    ...samples.map((operation): Block => ({
      kind: "samples",
      title: operation.summary,
      samples: samplesOf(reference, operation),
    })),
  ];
}

function samplesOf(reference: Reference, operation: RecordOperation) {
  return requestSamples(restRequest(operation, reference.operations.of(operation).body));
}

function methodsOf(verbs: ReadonlySet<RecordOperation["verb"]>, field: Field): readonly string[] {
  return [
    ...(verbs.has("readField") ? ["GET"] : []),
    ...(verbs.has("writeField") ? ["PUT"] : []),
    ...(verbs.has("clearField") && isClearable(field) ? ["DELETE"] : []),
  ];
}

/** The field that names a record to people, or the first that can be set. */
function exampleField(object: ObjectType): Field {
  const fields = recordOperations(object).flatMap(({ verb, field }) =>
    verb === "writeField" && field !== null && field.relation === null ? [field] : [],
  );
  const identifier = fields.find(({ name }) => name === object.labelIdentifier);
  return identifier ?? fields.find(({ isSystem }) => !isSystem) ?? fields[0] ?? servedFields(object)[0]!;
}
