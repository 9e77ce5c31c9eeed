import { emptyBody, olderPath, otherForm } from "./exceptions.js";
import type { DocumentPlace } from "./hold-to-document.js";

/** The document of the metadata. */
export const metadataDocument: DocumentPlace = {
  file: "docs/openapi/metadata.json",
  // The document itself is at an address of its own.
  within: (path) => {
    if (path.startsWith("/rest/open-api/metadata")) return path.slice("/rest".length);
    return path.startsWith("/rest/metadata/") ? path.slice("/rest/metadata".length) : null;
  },
  live: {
    path: "/rest/open-api/metadata",
    // The envelope of all answers about objects and fields; both APIs can change it.
    isChangedBy: ({ method, body }) => method !== "GET" && String(body).includes("metadataFormat"),
  },
  exceptions: [
    olderPath("PUT is PATCH", /^PUT \/(objects|fields|workspace)\b/),
    olderPath("HEAD is answered wherever GET is", /^HEAD \//),
    otherForm(
      "types of fields may be written in any case",
      /path\.type: .* must be equal to one of the allowed values/,
    ),
    emptyBody,
  ],
};
