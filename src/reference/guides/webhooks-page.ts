import { printJson } from "../../core/json/print-json.js";
import type { JsonObject } from "../../core/json/json-value.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { stableId } from "../../core/model/stable-id.js";
import { exampleChange } from "../../core/docs/openapi/examples/example-change.js";
import { exampleInstant, exampleRecord } from "../../core/docs/openapi/examples/example-record.js";
import { code, link, listed, plain, prose } from "../inline.js";
import { codeBlock, heading, list, paragraph, table, type Block, type Page } from "../page.js";
import type { Reference } from "../reference.js";
import { requestSamples } from "../samples/request-samples.js";
import { exampleObject } from "./example-object.js";

const actions = ["created", "updated", "deleted", "destroyed", "restored", "upserted"] as const;

/** How other systems hear of changes. */
export function webhooksPage(reference: Reference): Page {
  const object = exampleObject(reference);
  const { allowPrivateWebhookTargets } = reference.workspace.settings;
  return {
    path: "guides/webhooks",
    section: "guides",
    title: "Webhooks",
    summary: "How other systems hear of changes: what is sent, how it is signed, and when it is sent again.",
    keywords: ["events", "signature", "HMAC", "Standard Webhooks", "retry", "replay"],
    blocks: [
      paragraph(
        prose`A webhook posts each change of a record to an address of yours, also those that a batch or an upsert makes. It is
          managed at ${code("/rest/metadata/webhooks")}, or by the mutations of ${link("guides/metadata-graphql", "GraphQL Metadata")}.`,
      ),
      { kind: "samples", title: "Create a webhook", samples: createSamples(object) },
      list([
        prose`${code("operations")}: ${code("<object>.<action>")}, with ${code("*")} for every object or every action.
          Actions: ${listed(actions.map((action) => code(action)))}.`,
        prose`${code("updatedFields")}: updates that touch none of these are not told.`,
        prose`${code("secret")} signs what is sent; one is made, and answered, when it is not given.`,
        allowPrivateWebhookTargets
          ? prose`The address may be in a private network, as the workspace has it.`
          : prose`An address in a private network is refused.`,
      ]),
      ...(object === null ? [] : bodyBlocks(object)),
      heading(2, "headers", [plain("Headers and signatures")]),
      table(
        "Headers of a delivery",
        ["Header", "Holds"],
        [
          [[code("X-Twenty-Webhook-Timestamp")], [plain("When it was sent, in milliseconds since 1970")]],
          [
            [code("X-Twenty-Webhook-Signature")],
            prose`HMAC-SHA256 with the secret over ${code("<timestamp>:<body>")}, in hexadecimal`,
          ],
          [[code("X-Twenty-Webhook-Nonce")], [plain("A random text, new for every attempt")]],
          [[code("webhook-id")], [plain("The delivery: the same in every attempt, to tell repetitions")]],
          [[code("webhook-timestamp")], [plain("When it was sent, in seconds since 1970")]],
          [
            [code("webhook-signature")],
            prose`As in Standard Webhooks: ${code("v1,")} and the HMAC-SHA256 over ${code("<id>.<timestamp>.<body>")}, in Base64`,
          ],
        ],
      ),
      paragraph(
        prose`Check either signature over the body as it came, before it is parsed, and refuse what is older than a few minutes. A secret
          that begins with ${code("whsec_")} goes on as the Base64 of the key of the Standard Webhooks signature.`,
      ),
      codeBlock("javascript", nodeCheck, "Node"),
      codeBlock("python", pythonCheck, "Python"),
      heading(2, "retries", [plain("Answers and retries")]),
      list([
        prose`Any status from 200 to 299 is a success. Answer within five seconds, and do the work afterwards.`,
        prose`${code("410")} ends the delivery. Everything else is tried again: after 15 seconds, 1 minute, 4 minutes, 16 minutes,
          1, 4 and 17 hours, each up to a fifth shorter or longer; ${code("Retry-After")} may ask for more. After 8
          attempts, about a day, a delivery is given up.`,
        prose`Redirects with 307 and 308 are followed, up to three times; others are failures.`,
        prose`Changes of one record come in their order. A delivery may come more than once: ${code("webhook-id")} tells.`,
      ]),
      heading(2, "log", [plain("Log and replay")]),
      paragraph(
        prose`${code("GET /rest/metadata/webhooks/{id}/deliveries")} lists what was sent, newest first, with the status and the error
          of the last attempt. ${code("POST …/deliveries/{delivery}/replay")} sends one again.`,
      ),
    ],
  };
}

function createSamples(object: ObjectType | null) {
  const operations = object === null ? ["*.*"] : [`${object.nameSingular}.created`, `${object.nameSingular}.updated`];
  return requestSamples({
    method: "POST",
    path: "/rest/metadata/webhooks",
    query: {},
    body: { kind: "json", value: { targetUrl: "https://erp.example.com/hooks/crm", operations } },
  });
}

function bodyBlocks(object: ObjectType): readonly Block[] {
  const change = exampleChange(object);
  const payload: JsonObject = {
    targetUrl: "https://erp.example.com/hooks/crm",
    eventName: `${object.nameSingular}.updated`,
    objectMetadata: { id: object.id, nameSingular: object.nameSingular },
    workspaceId: stableId("example/workspace"),
    webhookId: stableId("example/webhook"),
    eventDate: exampleInstant,
    record: exampleRecord(object, 1, change),
    updatedFields: Object.keys(change),
  };
  return [
    heading(2, "body", [plain("What is sent")]),
    paragraph(
      prose`The record as it is after the change; of one that was destroyed, as it was last. ${code("updatedFields")} is there for updates only.`,
    ),
    codeBlock("json", printJson(payload).trimEnd()),
  ];
}

const nodeCheck = `import { createHmac, timingSafeEqual } from "node:crypto";

/** body: the text as it came. headers: with names in lower case. */
export function isGenuine(body, headers, secret) {
  const timestamp = headers["x-twenty-webhook-timestamp"];
  const expected = createHmac("sha256", secret).update(\`\${timestamp}:\${body}\`).digest();
  const given = Buffer.from(headers["x-twenty-webhook-signature"] ?? "", "hex");
  const isRecent = Math.abs(Date.now() - Number(timestamp)) < 5 * 60_000;
  return isRecent && given.length === expected.length && timingSafeEqual(given, expected);
}`;

const pythonCheck = `import hashlib
import hmac
import time


def is_genuine(body: bytes, headers, secret: str) -> bool:
    """headers: with names in lower case."""
    timestamp = headers["x-twenty-webhook-timestamp"]
    signed = timestamp.encode() + b":" + body
    expected = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    is_recent = abs(time.time() - int(timestamp) / 1000) < 300
    return is_recent and hmac.compare_digest(expected, headers["x-twenty-webhook-signature"])`;
