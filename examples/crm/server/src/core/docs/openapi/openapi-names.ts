/** The documents there are. */
export const openapiNames = ["core", "metadata"] as const;
export type OpenapiName = (typeof openapiNames)[number];

/** Path of a document itself, below `/rest`. */
export function documentPath(name: OpenapiName): string {
  return `/open-api/${name}`;
}
