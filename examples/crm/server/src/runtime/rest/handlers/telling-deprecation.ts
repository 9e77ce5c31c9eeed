import type { ServerResponse } from "node:http";
import type { Workspace } from "../../../core/model/workspace.js";
import { namesOf } from "../../../core/naming/object-names.js";
import type { RecordOperation } from "../../../core/surface/record-operations.js";
import { toldDeprecation } from "../../../core/surface/told-deprecation.js";
import type { RestHandler } from "./rest-handler.js";

/** The same handler; where its object or field is deprecated, whatever it answers says so (RFC 9745, RFC 8594). */
export function tellingDeprecation(
  handler: RestHandler,
  { object, field }: RecordOperation,
  workspace: Workspace,
): RestHandler {
  const { since, sunset, successor } = toldDeprecation(workspace, object, field);
  const headers: readonly (readonly [name: string, value: string])[] = [
    ...(since === null ? [] : [["deprecation", `@${Date.parse(since) / 1000}`] as const]),
    ...(sunset === null ? [] : [["sunset", new Date(sunset).toUTCString()] as const]),
    ...(successor === null ? [] : [["link", `</rest${namesOf(successor).path}>; rel="successor-version"`] as const]),
  ];
  if (headers.length === 0) return handler;
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    return handler(request, response);
  };
}

/** The links of an answer: those given, after which come those that stand on it already. */
export function linksBeside(response: ServerResponse, links: string | null): string | null {
  const standing = response.getHeader("link");
  if (typeof standing !== "string") return links;
  return links === null ? null : `${links}, ${standing}`;
}
