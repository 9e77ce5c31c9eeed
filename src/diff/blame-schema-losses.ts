import { coreSdlTypes } from "../core/docs/sdl/core-sdl-types.js";
import type { Workspace } from "../core/model/workspace.js";
import type { Change } from "./change.js";
import type { ChangeList, ChangeOwner } from "./change-list.js";
import { fieldPlace, objectPlace, schemaPlace, type ChangePlace } from "./change-places.js";
import type { ModelMatch } from "./match-models.js";
import { findSchemaLosses, printSchemaLoss, type SchemaLoss } from "./schema-losses.js";
import { SchemaOwners } from "./schema-owners.js";

/**
 * Finds what of the old GraphQL schema is lost in the new one, and lays each loss at the door of the change that explains
 * it. What none explains becomes a change of its own, so that a breaking schema is never called anything else.
 */
export function blameSchemaLosses(
  before: Workspace,
  after: Workspace,
  match: ModelMatch,
  list: ChangeList,
): ReadonlyMap<Change, readonly string[]> {
  const owners = new SchemaOwners(before);
  const newOwners = new SchemaOwners(after);
  const formerOf = formerOwners(match);
  const losses = findSchemaLosses(coreSdlTypes(before), coreSdlTypes(after)).map((loss) => {
    const candidates = suspects(loss, owners, newOwners, formerOf);
    const change = candidates.map((owner) => list.breakingOf(owner)).find((found) => found !== null) ?? null;
    return { loss, change, owner: candidates[0] ?? null };
  });
  const explained = explainUnused(losses);
  const names = new Map<Change, string[]>();
  const unexplained = new Map<ChangeOwner, string[]>();
  for (const { loss, owner, change } of losses) {
    const name = printSchemaLoss(loss);
    const cause = change ?? (loss.member === null ? explained.get(loss.type) : undefined);
    if (cause !== undefined) push(names, cause, name);
    else if (owner !== null) push(unexplained, owner, name);
    else list.tell("schema-changed", schemaPlace(name), null, { names: { graphql: [name] } });
  }
  for (const [owner, lost] of unexplained) {
    list.tell("schema-changed", placeOf(owner, owners, newOwners), owner, { names: { graphql: lost } });
  }
  return names;
}

function placeOf(owner: ChangeOwner, owners: SchemaOwners, newOwners: SchemaOwners): ChangePlace {
  if ("nameSingular" in owner) return objectPlace(owner);
  const object = owners.objectOf(owner) ?? newOwners.objectOf(owner);
  return object === null ? schemaPlace(owner.name) : fieldPlace(object, owner);
}

/** Whoever may have caused a loss, the likeliest first: the part itself, what it refers to, its type. */
function suspects(
  loss: SchemaLoss,
  owners: SchemaOwners,
  newOwners: SchemaOwners,
  formerOf: ReadonlyMap<ChangeOwner, ChangeOwner>,
): readonly ChangeOwner[] {
  const { type, member, references, isNew } = loss;
  const demanding = isNew && member !== null ? newOwners.ofMember(type, member) : null;
  const own =
    demanding !== null
      ? (formerOf.get(demanding) ?? demanding)
      : member === null
        ? owners.ofType(type)
        : owners.ofMember(type, member);
  const found = [own, ...references.map((name) => owners.ofType(name)), owners.ofType(type)];
  return [...new Set(found.filter((owner) => owner !== null))];
}

interface BlamedLoss {
  readonly loss: SchemaLoss;
  /** Null where neither its owner nor what it refers to has changed. */
  readonly change: Change | null;
}

/** Types that went because the parts that were of them did: each by the change that took the first of these. */
function explainUnused(losses: readonly BlamedLoss[]): ReadonlyMap<string, Change> {
  const explained = new Map<string, Change>();
  const types = new Map(losses.flatMap(({ loss }) => (loss.member === null ? [[loss.type, loss] as const] : [])));
  const visit = ({ references }: SchemaLoss, change: Change): void => {
    for (const name of references) {
      const type = types.get(name);
      if (type === undefined || explained.has(name)) continue;
      explained.set(name, change);
      visit(type, change);
    }
  };
  for (const { loss, change } of losses) if (change !== null) visit(loss, change);
  return explained;
}

/** What new objects and fields were in the old model, under which changes are listed. */
function formerOwners({ objects }: ModelMatch): ReadonlyMap<ChangeOwner, ChangeOwner> {
  const former = new Map<ChangeOwner, ChangeOwner>();
  for (const object of objects) {
    if (object.before !== null && object.after !== null) former.set(object.after, object.before);
    for (const { before, after } of object.fields) if (before !== null && after !== null) former.set(after, before);
  }
  return former;
}

function push<Key>(lists: Map<Key, string[]>, key: Key, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
