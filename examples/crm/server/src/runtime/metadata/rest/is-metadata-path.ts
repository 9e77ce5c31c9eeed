/** Whether a path below `/rest` is one of REST Metadata; its two older paths count. */
export function isMetadataPath(url: string): boolean {
  const word = /^\/+([^/?]*)/.exec(url)?.[1];
  return word === "metadata" || word === "apiKeys" || word === "webhooks";
}
