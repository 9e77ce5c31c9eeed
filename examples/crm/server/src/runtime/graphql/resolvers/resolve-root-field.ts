import { getNamedType, GraphQLError, isObjectType, Kind, type GraphQLResolveInfo } from "graphql";
import type { JsonObject, JsonValue } from "../../../core/json/json-value.js";
import { namedTypeOf } from "../../../core/docs/sdl/sdl-type.js";
import { recordRootFields } from "../../../core/surface/root-fields.js";
import { searchField } from "../../../core/surface/search-field.js";
import type { CollectedOperation, FieldGroup, ParentFields } from "../execute/collect-fields.js";
import type { ExecutionContext } from "../execute/execute-operation.js";
import { resolveSearch } from "../execute/resolve-search.js";
import { rootExecutors } from "../execute/root-executors.js";
import { withoutNulls } from "../execute/select-record.js";

/** What the root fields of one request share. */
export interface RootFieldScope {
  readonly context: ExecutionContext;
  readonly parents: ParentFields;
  readonly extensions: { [key: string]: unknown };
}

/** Answers the root field `name` with the selection of the field that `info` tells of: one statement. */
export async function resolveRootField(
  { context, parents, extensions }: RootFieldScope,
  name: string,
  args: object,
  info: GraphQLResolveInfo,
): Promise<JsonValue> {
  const field = recordRootFields(context.workspace).get(name);
  const type = field?.type ?? (name === searchField.name ? searchField.type : null);
  if (type === null) throw new GraphQLError(`The model has no root field "${name}"`);
  const returned = getNamedType(info.returnType);
  if (!isObjectType(returned) || returned.name !== namedTypeOf(type))
    throw new Error(`"${name}" answers ${type}, so a resolver of "${info.fieldName}" cannot pass its selection on`);
  const group = fieldGroup(info);
  const given = withoutNulls(args) as JsonObject;
  const operation: CollectedOperation = {
    schema: info.schema,
    document: { kind: Kind.DOCUMENT, definitions: [info.operation, ...Object.values(info.fragments)] },
    operation: info.operation,
    fragments: new Map(Object.entries(info.fragments)),
    variables: info.variableValues,
    parents,
  };
  const text =
    field === undefined
      ? await resolveSearch(operation, context, given, group)
      : await rootExecutors[field.action]({
          scope: { operation, workspace: context.workspace },
          field,
          args: given,
          group,
          context,
          extensions,
        });
  return JSON.parse(text) as JsonValue;
}

function fieldGroup({ fieldNodes: [first, ...others] }: GraphQLResolveInfo): FieldGroup {
  if (first === undefined) throw new Error("A field that is resolved stands in the document");
  return [first, ...others];
}
