import type { InfoObject, OpenAPIObject, PathItemObject, PathsObject, TagObject } from "openapi3-ts/oas31";
import { bearerAuth } from "./document-info.js";
import type { OpenapiContext } from "./openapi-context.js";

export interface DocumentParts {
  readonly info: InfoObject;
  readonly serverUrl: string;
  /** Null in the document for callers without a key, who know it by that. */
  readonly tags: TagObject[] | null;
  readonly paths: PathsObject;
  /** What the server sends by itself, by name; left out when there are none. */
  readonly webhooks: { readonly [name: string]: PathItemObject };
}

/** A document of the parts, with the components that they refer to. */
export function openapiDocument({ workspace, components }: OpenapiContext, parts: DocumentParts): OpenAPIObject {
  const { info, serverUrl, tags, paths, webhooks } = parts;
  return {
    openapi: "3.1.1",
    info,
    servers: [{ url: serverUrl, description: workspace.settings.displayName }],
    security: [{ bearerAuth: [] }],
    ...(tags === null ? {} : { tags }),
    paths,
    ...(Object.keys(webhooks).length === 0 ? {} : { webhooks: { ...webhooks } }),
    components: { ...components.toObject(), securitySchemes: { bearerAuth } },
  };
}
