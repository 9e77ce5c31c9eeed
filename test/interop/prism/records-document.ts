import { emptyBody, olderPath, otherForm } from "./exceptions.js";
import type { DocumentPlace } from "./hold-to-document.js";
import type { Request } from "./judge.js";

const headerOf = ({ headers }: Request, name: string): string => headers[name] ?? "";

/** The document of the records. */
export const recordsDocument: DocumentPlace = {
  file: "docs/openapi/core.json",
  within: (path) => (/^\/rest\/(?!metadata\/|open-api\/metadata)/.test(path) ? path.slice("/rest".length) : null),
  exceptions: [
    olderPath("PUT on records is PATCH", /^PUT \/[A-Za-z]+(\/[^/?]+)?(\?|$)/),
    olderPath("records were restored below /restore", /^PATCH \/restore\/[A-Za-z]+(\/[^/?]+)?(\?|$)/),
    olderPath("slashes too many are left out", /^GET [^?]*(\/\/|(\/|%2f)($|\?))/),
    emptyBody,
    otherForm("a parameter that comes twice is joined", /query\.fields: .* must be string$/),
    otherForm("one value for a list of text", /body\.array: .* must be array,null$/),
    otherForm("a time with a blank before the hours", /body\.dateTime: .* must match format "date-time"$/),
    {
      why: "lists as JSON text",
      applies: ({ body }, finding) =>
        String(body).includes('"additionalEmails":"[') && /: body\.emails(\.additionalEmails)?: /.test(finding),
    },
    otherForm("files to add in an object of their own", /body\.files: .* must be array,null$/),
    otherForm("JSON as text", /body\.rawJson: .* must be object,array,null$/),
    {
      why: "a body without a type is read as JSON; Prism reads it as text",
      applies: ({ body, headers }, finding) =>
        body !== undefined && headers["content-type"] === undefined && finding.endsWith("Request body must be object"),
    },
    {
      why: "the names of schemes may be written in any case (RFC 9110, 11.1); Prism wants one",
      applies: (request, finding) =>
        /^bearer /i.test(headerOf(request, "authorization")) &&
        !headerOf(request, "authorization").startsWith("Bearer ") &&
        finding.endsWith("Invalid security scheme used"),
    },
    {
      why: "JSON may begin with a byte order mark (RFC 8259, 8.1, leaves it to who reads); Prism does not read it",
      applies: ({ body }, finding) =>
        Buffer.from(body ?? "")
          .subarray(0, 3)
          .equals(Buffer.from("\uFEFF")) && finding.includes("Invalid JSON"),
    },
  ],
};
