/** Headers from lines such as `X-Request-Id: trial`. @throws Error that names the first line that is none */
export function readHeaderLines(text: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim();
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new Error(`"${line}" is no header; write "Name: value"`);
    headers[name.toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}
