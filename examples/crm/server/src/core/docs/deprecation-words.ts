import type { Deprecation } from "../model/deprecation.js";

/** What a deprecation says to a reader: `Since 2026-01-31. Use legalName instead.`; never empty. */
export function deprecationReason(deprecation: Deprecation): string {
  const facts = factsOf(deprecation);
  return facts === "" ? "Nothing new should use it." : facts;
}

/** The same where nothing beside it says that it is about a deprecation: `Deprecated since 2026-01-31. …` */
export function deprecationNote({ since, ...rest }: Deprecation): string {
  const facts = factsOf({ since: null, ...rest });
  return [`Deprecated${since === null ? "" : ` since ${since}`}.`, ...(facts === "" ? [] : [facts])].join(" ");
}

function factsOf({ since, sunset, replacement, reason }: Deprecation): string {
  return [
    since === null ? null : `Since ${since}.`,
    sunset === null ? null : `May stop working on ${sunset}.`,
    replacement === null ? null : adviceOf(oneLine(replacement)),
    reason === null ? null : sentence(oneLine(reason)),
  ]
    .filter((fact) => fact !== null)
    .join(" ");
}

/** A whole sentence is advice by itself. */
function adviceOf(replacement: string): string {
  return endsSentence(replacement) ? replacement : `Use ${replacement} instead.`;
}

function sentence(text: string): string {
  return endsSentence(text) ? text : `${text}.`;
}

function endsSentence(text: string): boolean {
  return /[.!?]$/.test(text);
}

/** People's texts may hold anything that JSON can; tags and strings of GraphQL hold one line. */
function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
}
