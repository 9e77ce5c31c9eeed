import { getArgumentValues, isNonNullType, locatedError, type GraphQLError, type GraphQLObjectType } from "graphql";
import { recordRootFields, type RootField } from "../../../core/surface/root-fields.js";
import type { Workspace } from "../../../core/model/workspace.js";
import type { JsonObject } from "../../../core/json/json-value.js";
import type { RecordContext, Records } from "../../records/records.js";
import type { PreparedOperation } from "../document/prepared-operation.js";
import { collectFields, type FieldGroup } from "./collect-fields.js";
import { printAnswer } from "./print-answer.js";
import { resolveIntrospection } from "./resolve-introspection.js";
import { resolveSearch } from "./resolve-search.js";
import { rootExecutors } from "./root-executors.js";
import { withoutNulls } from "./select-record.js";

/** What an operation runs on. */
export interface ExecutionContext {
  readonly workspace: Workspace;
  readonly records: Records;
  readonly caller: RecordContext;
  /** An error as clients see it, finished for the list of errors. */
  readonly formatError: (error: GraphQLError) => JsonObject;
  /** The same operation on a newer state of the model, where `error` means that the database has one; else null. */
  readonly renew?: (error: unknown) => Promise<Renewal | null>;
}

export interface Renewal<Context extends ExecutionContext = ExecutionContext> {
  readonly operation: PreparedOperation;
  readonly context: Context;
}

/**
 * The finished text of the response body. Each root field is one call of a record operation that answers JSON text
 * under the names the document gave; nothing is parsed or completed again. Queries run side by side, mutations one
 * after the other; a root field that fails is null and told of in `errors`, the others stand, unless the schema
 * promises that the failed one is never null: then there is no data at all.
 */
export async function executeOperation(operation: PreparedOperation, context: ExecutionContext): Promise<string> {
  const isMutation = operation.operation.operation === "mutation";
  const rootType = rootTypeOf(operation);
  const groups = [...collectFields(operation, rootType.name, [operation.operation])];
  const errors: GraphQLError[] = [];
  const extensions: { [key: string]: unknown } = {};
  let isNull = false;
  const runField = async ([key, group]: readonly [string, FieldGroup]): Promise<string> => {
    try {
      return await executeRootField(operation, context, rootType, group, extensions).catch((error: unknown) =>
        executeRenewed(error, key, context, extensions),
      );
    } catch (error) {
      errors.push(locatedError(error, group, [key]));
      isNull ||= isNonNullType(rootType.getFields()[group[0].name.value]?.type);
      return "null";
    }
  };
  const values: string[] = [];
  if (isMutation) for (const entry of groups) values.push(await runField(entry));
  else values.push(...(await Promise.all(groups.map(runField))));

  const data = groups.map(([key], index) => `${JSON.stringify(key)}:${values[index]}`).join(",");
  return printAnswer({ data: isNull ? "null" : `{${data}}`, errors, extensions, formatError: context.formatError });
}

/** A root field that failed as the model is another one by now has changed nothing, so it may run again, alone. */
async function executeRenewed(
  error: unknown,
  key: string,
  { renew }: ExecutionContext,
  extensions: { [key: string]: unknown },
): Promise<string> {
  const renewal = (await renew?.(error)) ?? null;
  if (renewal === null) throw error;
  const { operation, context } = renewal;
  const rootType = rootTypeOf(operation);
  const group = collectFields(operation, rootType.name, [operation.operation]).get(key);
  if (group === undefined) throw error;
  return executeRootField(operation, context, rootType, group, extensions);
}

function rootTypeOf({ operation, schema }: PreparedOperation): GraphQLObjectType {
  const rootType = operation.operation === "mutation" ? schema.getMutationType() : schema.getQueryType();
  if (rootType === undefined || rootType === null) throw new Error("The schema lacks the root type of the operation");
  return rootType;
}

async function executeRootField(
  operation: PreparedOperation,
  context: ExecutionContext,
  rootType: GraphQLObjectType,
  group: FieldGroup,
  extensions: { [key: string]: unknown },
): Promise<string> {
  const [node] = group;
  const name = node.name.value;
  if (name === "__typename") return JSON.stringify(rootType.name);
  if (name === "__schema" || name === "__type") return resolveIntrospection(operation, group);
  const definition = rootType.getFields()[name];
  if (definition === undefined) throw new Error(`The schema has no field "${rootType.name}.${name}"`);
  const args = withoutNulls(getArgumentValues(definition, node, operation.variables)) as JsonObject;
  if (name === "search") return await resolveSearch(operation, context, args, group);
  const field: RootField | undefined = recordRootFields(context.workspace).get(name);
  if (field === undefined) throw new Error(`The root field "${name}" has no operation`);
  return await rootExecutors[field.action]({
    scope: { operation, workspace: context.workspace },
    field,
    args,
    group,
    context,
    extensions,
  });
}
