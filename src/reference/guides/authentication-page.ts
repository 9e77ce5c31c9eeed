import { code, link, plain, prose } from "../inline.js";
import { codeBlock, heading, list, paragraph, table, type Page } from "../page.js";
import type { Reference } from "../reference.js";
import { requestSamples } from "../samples/request-samples.js";

/** Keys, roles, and how often a key may ask. */
export function authenticationPage({ workspace }: Reference): Page {
  const { rateLimit } = workspace.settings;
  return {
    path: "guides/authentication",
    section: "guides",
    title: "Authentication",
    summary: "API keys, what their roles allow, and how many requests they may make.",
    keywords: ["API key", "token", "role", "permission", "rate limit", "401", "403"],
    blocks: [
      paragraph(
        prose`Every request carries a key in a header. Keys never go into addresses, where logs would keep them.`,
      ),
      codeBlock("text", "Authorization: Bearer <key>"),
      paragraph(
        prose`Without a key the answer is ${link("guides/errors#status-403", "403")}, with one that is unknown or has expired
          ${link("guides/errors#status-401", "401")}.`,
      ),
      heading(2, "admin-key", [plain("The admin key")]),
      paragraph(
        prose`A server has one key that may do everything: ${code("ADMIN_API_KEY")} of its environment, or the one that it
          made, printed and kept in ${code("data/admin-api-key")} at its first start. Use it to make keys for
          programs, and for nothing else.`,
      ),
      heading(2, "api-keys", [plain("API keys")]),
      paragraph(
        prose`A key has a name, an end and a role. It is made in two steps: first the key, then a token of it, which is
          shown once and is what requests carry. Revoking the key ends all of its tokens at once.`,
      ),
      {
        kind: "samples",
        title: "Make a key that may read",
        samples: requestSamples({
          method: "POST",
          path: "/rest/metadata/apiKeys",
          query: {},
          body: {
            kind: "json",
            value: { name: "ERP sync", expiresAt: "2030-01-01T00:00:00.000Z", roleId: "Read only" },
          },
        }),
      },
      {
        kind: "samples",
        title: "Make a token of it",
        samples: requestSamples({
          method: "POST",
          path: "/rest/metadata/apiKeys/3f1c9a52-7a55-4c7e-9d0b-0d5a6f0e8a11/token",
          query: {},
          body: { kind: "json", value: { expiresAt: null } },
        }),
      },
      paragraph(
        prose`The path holds the id that the first request answers; the ${code("token")} of the second is the key.`,
      ),
      heading(2, "roles", [plain("Roles")]),
      paragraph(prose`A role says what its keys may do. Two exist from the start and do not change:`),
      table(
        "Standard roles",
        ["Role", "May"],
        [
          [[code("Admin")], [plain("do everything")]],
          [[code("Read only")], [plain("read all records, change nothing")]],
        ],
      ),
      paragraph(prose`Roles of your own, made at ${code("/rest/metadata/roles")}, allow more or less:`),
      list([
        prose`of all objects: read, update, delete, destroy (${code("canReadAllObjectRecords")} and so on);`,
        prose`of single objects, where that differs: ${code("PUT /rest/metadata/roles/{id}/objectPermissions")};`,
        prose`of single fields: ${code("PUT /rest/metadata/roles/{id}/fieldPermissions")}. A field that may not be read is
          not answered, and nothing filters, orders or groups by it;`,
        prose`besides records: ${code("DATA_MODEL")}, ${code("API_KEYS_AND_WEBHOOKS")}, ${code("WORKSPACE")} and
          ${code("ROLES")}, with ${code("PUT /rest/metadata/roles/{id}/settingPermissions")}.`,
      ]),
      paragraph(
        prose`What a role does not allow is answered by ${code("PERMISSION_DENIED")}. Nobody makes a role, or a key, that allows more
          than they may do themselves.`,
      ),
      heading(2, "rate-limit", [plain("Rate limit")]),
      paragraph(
        rateLimit === null
          ? prose`This workspace has none. The setting ${code("rateLimit")} of the workspace sets one.`
          : prose`A key may make ${rateLimit.requests} requests in ${rateLimit.seconds} seconds; each record of a batch counts as one.
              ${code("RateLimit-Limit")}, ${code("RateLimit-Remaining")} and ${code("RateLimit-Reset")} of every answer say
              how many are left. Beyond that the answer is ${link("guides/errors#status-429", "429")} with
              ${code("Retry-After")} in seconds.`,
      ),
    ],
  };
}
