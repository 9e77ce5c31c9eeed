import { namedTypeOf, referencesOf, type SdlType } from "./sdl-type.js";

/** The types that requests can get to from the roots, in their order. What nothing refers to is left out. */
export function reachableTypes(types: readonly SdlType[], roots: readonly string[]): readonly SdlType[] {
  const typesByName = new Map(types.map((type) => [type.name, type]));
  // As fields write them: `[Company!]!` and `Company` are two ways to one type.
  const met = new Set(roots);
  const reached = new Set<SdlType>();
  // A set that grows while it is walked is the list of what is still to do.
  for (const written of met) {
    const type = typesByName.get(namedTypeOf(written));
    if (type === undefined || reached.has(type)) continue;
    reached.add(type);
    for (const reference of referencesOf(type)) met.add(reference);
  }
  return types.filter((type) => reached.has(type));
}
