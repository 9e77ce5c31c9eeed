import type { Audience, Surface } from "./change.js";
import { countVerdicts, type ChangeEffect, type ChangeGroup } from "./group-changes.js";

const surfaceNames: Readonly<Record<Surface, string>> = { rest: "REST", graphql: "GraphQL", database: "database" };

const audienceNames: Readonly<Record<Audience, string>> = {
  reader: "clients that read",
  writer: "clients that write",
  operator: "whoever runs server and database",
};

/** `REST, GraphQL` */
export function surfacesInWords({ surfaces }: ChangeEffect): string {
  return surfaces.map((surface) => surfaceNames[surface]).join(", ");
}

/** `clients that read, clients that write`; null where it hits no one. */
export function hitsInWords({ hits }: ChangeEffect): string | null {
  return hits.length === 0 ? null : hits.map((audience) => audienceNames[audience]).join(", ");
}

/** `2 breaking, 1 risky, 3 safe changes` */
export function countsInWords(groups: readonly ChangeGroup[]): string {
  const { breaking, risky, safe } = countVerdicts(groups);
  const parts = [`${breaking} breaking`, `${risky} risky`, `${safe} safe`].filter((part) => !part.startsWith("0 "));
  return `${parts.join(", ")} change${groups.length === 1 ? "" : "s"}`;
}

/** `field "employees" …` → `Field "employees" …` */
export function startSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
