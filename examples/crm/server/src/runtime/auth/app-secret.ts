import { randomBytes } from "node:crypto";
import { readOrMakeSecret } from "./secret-file.js";

export interface AppSecret {
  readonly secret: string;
  readonly warning: string | null;
}

/** The secret of APP_SECRET, or the one that the data folder keeps since the first start. */
export function findAppSecret(appSecret: string | null, dataDir: string): AppSecret {
  if (appSecret !== null) return { secret: appSecret, warning: null };
  const { value, warning } = readOrMakeSecret(dataDir, "app-secret", makeAppSecret, (text) => text.length >= 32);
  return { secret: value, warning };
}

function makeAppSecret(): string {
  return randomBytes(48).toString("base64url");
}
