/**
 * The document of REST Core: a reading of the workspace and of the one list of operations. Comes in: the model. Goes
 * out: OpenAPI 3.1 as a value. Knows nothing of files and servers.
 */
import type { OpenAPIObject, PathItemObject, PathsObject } from "openapi3-ts/oas31";
import type { ObjectType, Workspace } from "../../model/workspace.js";
import { recordOperations, servedObjects } from "../../surface/record-operations.js";
import { ComponentRegistry } from "./component-registry.js";
import { alphabetically, documentInfo, documentTags } from "./document-info.js";
import { openapiDocument } from "./openapi-document.js";
import type { OpenapiContext } from "./openapi-context.js";
import { operationDocument } from "./operation-document.js";
import { idParameter } from "./parameter-components.js";
import { documentPath } from "./openapi-names.js";
import { schemaOperation } from "./schema-operation.js";
import { webhookOperations } from "./webhook-operations.js";

export interface CoreOpenapiOptions {
  /** Where `/rest` is; relative, so that the same document holds for every server of the model. */
  readonly serverUrl?: string;
  /** False for OpenAPI 3.0, which knows none. */
  readonly hasWebhooks?: boolean;
}

/** Everything that REST Core offers on the objects of the workspace. */
export function buildCoreOpenapi(workspace: Workspace, options: CoreOpenapiOptions = {}): OpenAPIObject {
  const objects = servedObjects(workspace).toSorted((a, b) => alphabetically(a.namePlural, b.namePlural));
  return buildDocument(workspace, objects, true, options);
}

/** What callers without a key may know: how to get the whole document. */
export function buildBaseOpenapi(workspace: Workspace, options: CoreOpenapiOptions = {}): OpenAPIObject {
  return buildDocument(workspace, [], false, options);
}

function buildDocument(
  workspace: Workspace,
  objects: readonly ObjectType[],
  hasTags: boolean,
  { serverUrl = "/rest", hasWebhooks = true }: CoreOpenapiOptions,
): OpenAPIObject {
  const context: OpenapiContext = { workspace, components: new ComponentRegistry() };
  const paths: PathsObject = { [documentPath("core")]: schemaOperation(context, hasTags) };
  for (const object of objects) addPaths(context, object, paths);
  return openapiDocument(context, {
    info: documentInfo(workspace),
    serverUrl,
    tags: hasTags ? documentTags(objects) : null,
    paths,
    webhooks: hasWebhooks ? webhookOperations(context, objects) : {},
  });
}

function addPaths(context: OpenapiContext, object: ObjectType, paths: PathsObject): void {
  for (const operation of recordOperations(object)) {
    for (const { method, path, isAlias } of operation.routes) {
      if (isAlias) continue;
      const template = path.replace(/:(\w+)/g, "{$1}");
      const item: PathItemObject = (paths[template] ??= template.includes("{id}")
        ? { parameters: [idParameter(context)] }
        : {});
      item[method] = operationDocument(context, operation);
    }
  }
}
