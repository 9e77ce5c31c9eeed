import { parameterError, type QueryValues } from "./read-query.js";

/** 0: the record alone; 1: with its relations; 2: with theirs too. */
export type Depth = (typeof depths)[number];
export const depths = [0, 1, 2] as const;

export function readDepth(values: QueryValues): Depth {
  const text = values.get("depth");
  if (text === undefined) return 0;
  const depth = depths.find((known) => String(known) === text);
  if (depth === undefined)
    throw parameterError("depth", `"depth" must be 0, 1 or 2, not "${text}"`, { value: text, allowed: depths });
  return depth;
}
