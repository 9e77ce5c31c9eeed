import { kebabCase } from "./case.js";

/** `Acme CRM` → `acme-crm-server`: name of a generated server's npm package. */
export function packageName(displayName: string): string {
  const words = displayName
    .normalize("NFKD")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map(kebabCase);
  return [...words, "server"].join("-").slice(0, 200);
}
