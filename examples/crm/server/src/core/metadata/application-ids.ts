import { stableId } from "../model/stable-id.js";

/** Owner of the objects and fields that every workspace starts with. */
export const standardApplicationId = stableId("application/standard");
/** Owner of what a workspace added. */
export const customApplicationId = stableId("application/custom");

export function applicationIdOf({ isCustom }: { readonly isCustom: boolean }): string {
  return isCustom ? customApplicationId : standardApplicationId;
}
