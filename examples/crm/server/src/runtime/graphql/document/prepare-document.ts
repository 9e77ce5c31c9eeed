import {
  GraphQLError,
  Kind,
  parse,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { unsafeTextProblem } from "../../../core/json/find-unsafe-text.js";
import { ApiError } from "../../errors/api-error.js";
import { limitError, type GraphqlLimits } from "./graphql-limits.js";
import { measureComplexity } from "./measure-complexity.js";
import { measureDocument } from "./measure-document.js";
import type { RelationTypes } from "./relation-types.js";
import { RequestRefused } from "./request-refused.js";
import { scanNesting } from "./scan-nesting.js";

/** A document that is valid and within the limits. */
export interface PreparedDocument {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

export interface DocumentRules {
  readonly schema: GraphQLSchema;
  readonly limits: GraphqlLimits;
  readonly relations: RelationTypes;
}

/** Checks a document from the cheapest question to the dearest, so that a hostile one costs little. */
export function prepareDocument(text: string, rules: DocumentRules): PreparedDocument | RequestRefused {
  const { schema, limits, relations } = rules;
  const nesting = scanNesting(text, limits.nesting);
  if (nesting > limits.nesting)
    return new RequestRefused([limitError(limits, "nesting", `more than ${limits.nesting}`)]);
  const document = parseDocument(text, limits);
  if (document instanceof RequestRefused) return document;
  const unsafe = findUnsafeLiteral(text, document);
  if (unsafe !== null) return new RequestRefused([unsafe], "GRAPHQL_VALIDATION_FAILED");
  const tooMuch = measureDocument(document, limits);
  if (tooMuch !== null) return new RequestRefused([tooMuch]);
  const errors = validate(schema, document, undefined, { maxErrors: mostErrors });
  if (errors.some(({ message }) => message === "Validation aborted.")) return new RequestRefused([tooRepetitive()]);
  if (errors.length > 0) return new RequestRefused(errors, "GRAPHQL_VALIDATION_FAILED");

  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  for (const operation of operations) {
    const complexity = measureComplexity(schema, operation, fragments, relations);
    if (complexity > limits.complexity) return new RequestRefused([limitError(limits, "complexity", complexity)]);
  }
  return { document, operations, fragments };
}

const mostErrors = 20;

/** graphql-js stops comparing fields of one name with each other after some millions of steps, and says no more. */
function tooRepetitive(): ApiError {
  const message =
    "The document names the same fields so often that comparing them is too much work; name each once in a selection.";
  return new ApiError("TOO_COMPLEX_QUERY", message, [{ path: "query", message }]);
}

function parseDocument(text: string, limits: GraphqlLimits): DocumentNode | RequestRefused {
  try {
    return parse(text, { maxTokens: limits.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The parser tells this one of its errors apart by its words alone.
    if (error.message.includes("tokens. Parsing aborted"))
      return new RequestRefused([limitError(limits, "tokens", `more than ${limits.tokens}`)]);
    return new RequestRefused([error], "GRAPHQL_PARSE_FAILED");
  }
}

/** A text in the document that no database can hold; in variables the body reader finds it. */
function findUnsafeLiteral(text: string, document: DocumentNode): GraphQLError | null {
  if (!text.includes("\\u") && !text.includes("\0")) return null;
  let found: GraphQLError | null = null;
  visit(document, {
    StringValue: (node) => {
      const problem = unsafeTextProblem(node.value);
      if (problem !== null) found ??= new GraphQLError(`A text ${problem}`, { nodes: node });
    },
  });
  return found;
}
