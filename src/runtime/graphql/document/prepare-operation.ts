import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { JsonObject } from "../../../core/json/json-value.js";
import { didYouMean, nearestName } from "../../../core/text/nearest-name.js";
import { ApiError } from "../../errors/api-error.js";
import { coerceVariables } from "./coerce-variables.js";
import type { PreparedDocument } from "./prepare-document.js";
import type { PreparedOperation } from "./prepared-operation.js";
import { RequestRefused } from "./request-refused.js";

/** The operation of a document that a request means. */
export function chooseOperation(
  { operations }: PreparedDocument,
  operationName: string | null,
): OperationDefinitionNode {
  const [first, second] = operations;
  if (first === undefined)
    throw badOperation(
      "operationName",
      "The document holds fragments only; it needs a query, mutation or subscription",
    );
  if (operationName === null) {
    if (second === undefined) return first;
    throw badOperation(
      "operationName",
      `The document has several operations: say with operationName which of ${list(operations)} to run`,
    );
  }
  const found = operations.find(({ name }) => name?.value === operationName);
  if (found !== undefined) return found;
  const names = namesOf(operations);
  const known = names.length === 0 ? "its operation has no name" : `it has ${list(operations)}`;
  throw badOperation(
    "operationName",
    `The document has no operation "${operationName}"; ${known}.${didYouMean(operationName, names)}`,
    operationName,
    nearestName(operationName, names),
  );
}

/** @throws RequestRefused when the variables do not fit their types. */
export function prepareOperation(
  schema: GraphQLSchema,
  { document, fragments }: PreparedDocument,
  operation: OperationDefinitionNode,
  variables: JsonObject | null,
): PreparedOperation {
  const coerced = coerceVariables(schema, operation, variables ?? {});
  if (coerced.errors !== undefined) throw new RequestRefused(coerced.errors);
  return { schema, document, operation, fragments, variables: coerced.values };
}

function badOperation(path: string, message: string, value?: string, nearest?: string | null): RequestRefused {
  const detail = {
    path,
    message,
    ...(value === undefined ? {} : { value }),
    ...(nearest === undefined || nearest === null ? {} : { nearest }),
  };
  return new RequestRefused([new ApiError("BAD_REQUEST", message, [detail])]);
}

function namesOf(operations: readonly OperationDefinitionNode[]): readonly string[] {
  return operations.flatMap(({ name }) => (name === undefined ? [] : [name.value]));
}

function list(operations: readonly OperationDefinitionNode[]): string {
  const names = namesOf(operations);
  const shown = names
    .slice(0, 10)
    .map((name) => `"${name}"`)
    .join(", ");
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
