import type { Hooks } from "../objects/index.js";

/**
 * Your code around writes, by object. Add a hook with `twenty-gen add hook <object>.<event>`, or by hand.
 * Whatever way a record is written, its hooks run.
 */
export const hooks: Hooks = {};
