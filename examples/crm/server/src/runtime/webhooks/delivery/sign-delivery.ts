import { createHmac, randomBytes } from "node:crypto";

export interface SignedMessage {
  /** Id of the delivery: the same each time it is sent, so that receivers can tell a repetition. */
  readonly id: string;
  readonly body: string;
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The headers of Twenty and those of Standard Webhooks, over the same body and secret. */
export function signatureHeaders({ id, body, secret, now }: SignedMessage): Readonly<Record<string, string>> {
  const milliseconds = String(now);
  const seconds = String(Math.floor(now / 1000));
  return {
    "X-Twenty-Webhook-Timestamp": milliseconds,
    "X-Twenty-Webhook-Signature": createHmac("sha256", secret).update(`${milliseconds}:${body}`).digest("hex"),
    "X-Twenty-Webhook-Nonce": randomBytes(16).toString("hex"),
    "webhook-id": id,
    "webhook-timestamp": seconds,
    "webhook-signature": `v1,${createHmac("sha256", standardKey(secret)).update(`${id}.${seconds}.${body}`).digest("base64")}`,
  };
}

const standardPrefix = "whsec_";

/** False: it claims to be base64 and is not. */
export function isSigningSecret(secret: string): boolean {
  return (
    !secret.startsWith(standardPrefix) ||
    /^(?:[A-Za-z0-9+/]{4})+$|^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)$/.test(
      secret.slice(standardPrefix.length),
    )
  );
}

/** Verifiers take a secret without the prefix for raw bytes when told so (`format: "raw"`). */
function standardKey(secret: string): Buffer {
  return secret.startsWith(standardPrefix)
    ? Buffer.from(secret.slice(standardPrefix.length), "base64")
    : Buffer.from(secret, "utf8");
}
