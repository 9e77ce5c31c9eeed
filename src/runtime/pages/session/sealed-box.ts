import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { isJsonObject, type JsonObject } from "../../../core/json/json-value.js";

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Values that browsers keep for the server: nobody else can read them, make them or change them, and they end. Each
 * purpose has a key of its own, so that what was sealed for one is nothing to another.
 */
export class SealedBox {
  readonly #key: Uint8Array;

  constructor(appSecret: string, purpose: string) {
    this.#key = new Uint8Array(hkdfSync("sha256", appSecret, "", `pages:${purpose}`, 32));
  }

  /** `expiresAt` in milliseconds since 1970. */
  seal(value: JsonObject, expiresAt: number): string {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.#key, nonce);
    const sealed = Buffer.concat([cipher.update(JSON.stringify({ value, expiresAt }), "utf8"), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
  }

  /** The value, or null when it is none of ours or has ended. */
  open(text: string, now: number): JsonObject | null {
    const bytes = Buffer.from(text, "base64url");
    if (bytes.length <= nonceBytes + tagBytes) return null;
    const decipher = createDecipheriv(algorithm, this.#key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    let opened: string;
    try {
      opened = decipher.update(bytes.subarray(nonceBytes + tagBytes), undefined, "utf8") + decipher.final("utf8");
    } catch {
      return null;
    }
    const { value, expiresAt } = JSON.parse(opened) as { readonly value: unknown; readonly expiresAt: number };
    return now < expiresAt && isJsonObject(value) ? value : null;
  }
}
