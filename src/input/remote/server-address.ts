/** The address of a server as requests are made to it, without a slash at the end; null where a text is no such address. */
export function serverAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? `${origin}${pathname}`.replace(/\/+$/, "") : null;
}
