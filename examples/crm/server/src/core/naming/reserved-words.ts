/** Words that cannot be names, each list with its reason. */

const inBothNumbers = [
  "approvedAccessDomain",
  "appToken",
  "billingCustomer",
  "billingEntitlement",
  "billingMeter",
  "billingProduct",
  "billingSubscription",
  "billingSubscriptionItem",
  "featureFlag",
  "job",
  "keyValuePair",
  "pageLayout",
  "pageLayoutTab",
  "pageLayoutWidget",
  "postgresCredential",
  "twoFactorMethod",
  "user",
  "userWorkspace",
  "workspace",
  "role",
  "userWorkspaceRole",
  "plan",
  "event",
  "field",
  "link",
  "type",
  "object",
  "relation",
];

/** Twenty refuses these for whatever a workspace adds: they name entities and types of its own. */
const twentyWords: ReadonlySet<string> = new Set([
  ...inBothNumbers,
  ...inBothNumbers.map((name) => `${name}s`),
  "currency",
  "currencies",
  "fullNames",
  "address",
  "addresses",
  "index",
  "aggregate",
]);

/** Path segments of the REST APIs that stand where an object's plural would. */
const pathWords: ReadonlySet<string> = new Set([
  "batch",
  "metadata",
  "openApi",
  "restore",
  "duplicates",
  "groupBy",
  "merge",
  "webhooks",
  "apiKeys",
]);

/** Keys that a field name cannot take: a path below a record, and the words of filters. */
const fieldWords: Readonly<Record<string, string>> = {
  restore: "is the path that restores a record",
  and: "joins conditions in filters",
  or: "joins conditions in filters",
  not: "negates a condition in filters",
  some: "asks for related records in filters",
  none: "asks for related records in filters",
  every: "asks for related records in filters",
  connect: "links a record in requests",
  disconnect: "unlinks a record in requests",
};

/** Properties that every JavaScript object inherits: code that looks a name up would find them. */
const prototypeWords: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);

/** Names of folders that some systems cannot create. */
const deviceWords = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** True for the words that Twenty reserves; they bind custom objects and fields only. */
export function isReservedByTwenty(name: string): boolean {
  return twentyWords.has(name);
}

/** Why no object may have this name (it ends a sentence that begins with the name), or null. */
export function whyReservedForObjects(name: string): string | null {
  if (pathWords.has(name)) return "is a path of the REST API";
  if (prototypeWords.has(name)) return "is a property of every JavaScript object";
  if (name.startsWith("__")) return "starts with two underscores, which GraphQL keeps for itself";
  if (deviceWords.test(name)) return "is a device name on Windows, where no folder can have it";
  return null;
}

/** Why no field may have this name (it ends a sentence that begins with the name), or null. */
export function whyReservedForFields(name: string): string | null {
  if (Object.hasOwn(fieldWords, name)) return fieldWords[name] ?? null;
  if (prototypeWords.has(name)) return "is a property of every JavaScript object";
  if (name.startsWith("__")) return "starts with two underscores, which GraphQL keeps for itself";
  return null;
}
