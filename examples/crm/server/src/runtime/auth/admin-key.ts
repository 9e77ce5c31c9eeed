import { randomBytes } from "node:crypto";
import { readOrMakeSecret } from "./secret-file.js";

export interface AdminKey {
  readonly key: string;
  /** True when it was made just now; then it is to be printed, this once. */
  readonly isNew: boolean;
  /** File it is kept in; null when the environment gave it. */
  readonly path: string | null;
  readonly warning: string | null;
}

/** The key of ADMIN_API_KEY, or the one that the data folder keeps since the first start. */
export function findAdminKey(adminApiKey: string | null, dataDir: string): AdminKey {
  if (adminApiKey !== null) return { key: adminApiKey, isNew: false, path: null, warning: null };
  const { value, isNew, path, warning } = readOrMakeSecret(dataDir, "admin-api-key", makeAdminKey, (text) =>
    /^[\x21-\x7e]{16,}$/.test(text),
  );
  return { key: value, isNew, path, warning };
}

/** The prefix tells people and secret scanners what it is. */
function makeAdminKey(): string {
  return `tg_${randomBytes(32).toString("base64url")}`;
}
