import type { Field, ObjectType } from "../../model/workspace.js";
import { recordPaths, type RecordPath } from "../../surface/record-paths.js";
import { deprecationNote } from "../deprecation-words.js";
import { deprecatedBy } from "./deprecated-by.js";
import type { SdlInput } from "./sdl-type.js";

type MemberOf<Member> = (name: string, path: RecordPath) => Member | null;

/** What `memberOf` makes of the paths of an object, in their order; null where a path has no place in the type. */
export function pathMembers<Member extends SdlInput>(
  object: ObjectType,
  memberOf: MemberOf<Member>,
): readonly Member[] {
  return membersOf(object, memberOf, (field, member) => ({ ...member, ...deprecatedBy(field) }));
}

/** The same for inputs: what must be given cannot be deprecated, and says it in words. */
export function inputMembers(object: ObjectType, memberOf: MemberOf<SdlInput>): readonly SdlInput[] {
  return membersOf(object, memberOf, (field, member) =>
    member.type.endsWith("!") && field.deprecated !== null
      ? { ...member, description: `${member.description}\n\n${deprecationNote(field.deprecated)}` }
      : { ...member, ...deprecatedBy(field) },
  );
}

function membersOf<Member extends SdlInput>(
  object: ObjectType,
  memberOf: MemberOf<Member>,
  deprecate: (field: Field, member: Member) => Member,
): readonly Member[] {
  const members: Member[] = [];
  for (const [name, path] of recordPaths(object)) {
    const member = memberOf(name, path);
    if (member !== null) members.push(path.field.deprecated === null ? member : deprecate(path.field, member));
  }
  return members;
}
