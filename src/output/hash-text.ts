import { hash } from "node:crypto";

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
export function hashText(text: string | Buffer): string {
  return hash("sha256", text);
}
