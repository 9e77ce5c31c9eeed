import type { Field, ObjectType } from "../../../core/model/workspace.js";
import { nearestName } from "../../../core/text/nearest-name.js";
import { servedFields } from "../../../core/surface/record-operations.js";
import { ApiError, type ApiErrorDetail } from "../../errors/api-error.js";
import type { Depth } from "../query/read-depth.js";
import { parameterError } from "../query/read-query.js";
import { entriesOfField } from "../../records/entries-of-field.js";

/** The names in a `fields` parameter, `id` included, each a served field or a foreign key of `object`. */
export function namedFields(object: ObjectType, depth: Depth, text: string): ReadonlySet<string> {
  const names = new Set(
    text
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  );
  if (names.size === 0)
    throw parameterError("fields", `"fields" names no field. Example: fields=id,${object.labelIdentifier}`);
  const fields = servedFields(object);
  const byName = new Map<string, Field>(fields.map((field) => [field.name, field]));
  const foreignKeys = fields.filter((field) => field.relation !== null).flatMap(entriesOfField);
  const known = new Set([...byName.keys(), ...foreignKeys.map((entry) => entry.key)]);
  const problems = [...names].flatMap((name) => nameProblem(object, name, depth, byName.get(name), known));
  const unknown = problems.filter((problem) => problem.allowed !== undefined);
  if (unknown.length > 0) {
    const list = unknown.map((problem) => String(problem.value)).join(", ");
    const nearest = unknown.length === 1 && unknown[0]?.nearest ? ` Did you mean "${unknown[0].nearest}"?` : "";
    const example = `fields=id,${object.labelIdentifier}`;
    throw new ApiError(
      "INVALID_QUERY_INPUT",
      `"fields" names unknown fields of "${object.nameSingular}": ${list}.${nearest} Example: ${example}`,
      problems,
    );
  }
  const [first] = problems;
  if (first !== undefined) throw new ApiError("INVALID_QUERY_INPUT", first.message, problems);
  return names.add("id");
}

function nameProblem(
  object: ObjectType,
  name: string,
  depth: Depth,
  field: Field | undefined,
  known: ReadonlySet<string>,
): readonly ApiErrorDetail[] {
  const path = "query.fields";
  if (!known.has(name)) {
    const nearest = nearestName(name, known);
    const message = `"${object.nameSingular}" has no field "${name}".${nearest === null ? "" : ` Did you mean "${nearest}"?`}`;
    return [{ path, message, value: name, allowed: [...known], ...(nearest === null ? {} : { nearest }) }];
  }
  if (field?.relation?.type === "ONE_TO_MANY" && depth === 0)
    return [{ path, message: `"fields" names the to-many relation "${name}", which needs depth=1`, value: name }];
  return [];
}
