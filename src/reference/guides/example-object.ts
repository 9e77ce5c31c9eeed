import type { ObjectType } from "../../core/model/workspace.js";
import { requiredFields } from "../../core/surface/required-fields.js";
import type { Reference } from "../reference.js";

/** The object that guides take their examples from: one of the workspace's own that needs no other; null where there is none. */
export function exampleObject({ objects }: Reference): ObjectType | null {
  const own = objects.filter(({ isSystem }) => !isSystem);
  const candidates = own.length > 0 ? own : objects;
  return (
    candidates.find((object) => requiredFields(object).every(({ relation }) => relation === null)) ??
    candidates[0] ??
    null
  );
}
