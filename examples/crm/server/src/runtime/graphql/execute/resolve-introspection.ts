import { execute, GraphQLError, Kind, type DocumentNode } from "graphql";
import type { PreparedOperation } from "../document/prepared-operation.js";
import type { FieldGroup } from "./collect-fields.js";

/** `__schema` and `__type` are answered by graphql-js, which knows the schema best. */
export function resolveIntrospection(operation: PreparedOperation, group: FieldGroup): string {
  const [node] = group;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation.operation, selectionSet: { kind: Kind.SELECTION_SET, selections: group } },
      ...operation.fragments.values(),
    ],
  };
  const result = execute({ schema: operation.schema, document, variableValues: operation.variables });
  if (result instanceof Promise) throw new GraphQLError("Introspection must answer at once", { nodes: node });
  const [error] = result.errors ?? [];
  if (error !== undefined) throw error;
  return JSON.stringify(result.data?.[node.alias?.value ?? node.name.value] ?? null);
}
