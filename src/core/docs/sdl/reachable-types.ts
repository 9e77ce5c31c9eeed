import { namedTypeOf, type SdlField, type SdlInput, type SdlType } from "./sdl-type.js";

/** The types that requests can get to from the roots, in their order. What nothing refers to is left out. */
export function reachableTypes(types: readonly SdlType[], roots: readonly string[]): readonly SdlType[] {
  const typesByName = new Map(types.map((type) => [type.name, type]));
  const reached = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const type = typesByName.get(name);
    if (type === undefined || reached.has(name)) continue;
    reached.add(name);
    if (type.kind === "object" || type.kind === "input") for (const field of type.fields) open.push(...namesIn(field));
  }
  return types.filter((type) => reached.has(type.name));
}

function namesIn(field: SdlField | SdlInput): readonly string[] {
  const inputs = "arguments" in field ? (field.arguments ?? []) : [];
  return [field, ...inputs].map((one) => namedTypeOf(one.type));
}
