import type { ObjectType } from "../../model/workspace.js";
import { recordPaths, type RecordPath } from "../../surface/record-paths.js";

/** What `memberOf` makes of the paths of an object, in their order; null where a path has no place in the type. */
export function pathMembers<Member>(
  object: ObjectType,
  memberOf: (name: string, path: RecordPath) => Member | null,
): readonly Member[] {
  const members: Member[] = [];
  for (const [name, path] of recordPaths(object)) {
    const member = memberOf(name, path);
    if (member !== null) members.push(member);
  }
  return members;
}
