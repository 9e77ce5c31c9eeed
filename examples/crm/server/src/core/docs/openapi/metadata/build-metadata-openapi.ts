/**
 * The document of REST Metadata: a reading of the workspace and of the one list of its operations. Comes in: the model.
 * Goes out: OpenAPI 3.1 as a value. Knows nothing of files and servers.
 */
import type { OpenAPIObject, PathsObject } from "openapi3-ts/oas31";
import type { Workspace } from "../../../model/workspace.js";
import { metadataOperations, unmanagedResources } from "../../../surface/metadata-operations.js";
import { ComponentRegistry } from "../component-registry.js";
import { openapiDocument } from "../openapi-document.js";
import { documentPath } from "../openapi-names.js";
import { schemaOperation } from "../schema-operation.js";
import { exampleStory } from "./examples/example-story.js";
import type { MetadataContext } from "./metadata-context.js";
import { metadataInfo, metadataTags } from "./metadata-info.js";
import { metadataOperationDocument } from "./metadata-operation-document.js";
import { pathParameters } from "./path-parameters.js";
import { unmanagedOperation } from "./unmanaged-operation.js";

export interface MetadataOpenapiOptions {
  /** Where `/rest` is; relative, so that the same document holds for every server of the model. */
  readonly serverUrl?: string;
}

/** Everything that REST Metadata offers, in the envelope that the workspace has now. */
export function buildMetadataOpenapi(workspace: Workspace, options: MetadataOpenapiOptions = {}): OpenAPIObject {
  const context = contextOf(workspace);
  const paths: PathsObject = {};
  for (const operation of metadataOperations) {
    const [{ method, path }] = operation.routes;
    const template = path.replace(/:(\w+)/g, "{$1}");
    const parameters = pathParameters(context, path);
    const item = (paths[template] ??= parameters.length === 0 ? {} : { parameters });
    item[method] = metadataOperationDocument(context, operation);
  }
  for (const resource of unmanagedResources) paths[`/${resource}`] = { get: unmanagedOperation(context, resource) };
  return build(context, paths, true, options);
}

/** What callers without a key may know: how to get the whole document. */
export function buildBaseMetadataOpenapi(workspace: Workspace, options: MetadataOpenapiOptions = {}): OpenAPIObject {
  return build(contextOf(workspace), {}, false, options);
}

function contextOf(workspace: Workspace): MetadataContext {
  return { workspace, components: new ComponentRegistry(), story: () => exampleStory(workspace) };
}

function build(
  context: MetadataContext,
  paths: PathsObject,
  hasTags: boolean,
  { serverUrl = "/rest" }: MetadataOpenapiOptions,
): OpenAPIObject {
  const { displayName } = context.workspace.settings;
  return openapiDocument(context, {
    info: metadataInfo(context.workspace),
    serverUrl: `${serverUrl}/metadata`,
    tags: hasTags ? metadataTags() : null,
    paths: {
      // It lies beside the metadata API and not in it.
      [documentPath("metadata")]: {
        servers: [{ url: serverUrl, description: displayName }],
        ...schemaOperation(context, hasTags),
      },
      ...paths,
    },
    webhooks: {},
  });
}
