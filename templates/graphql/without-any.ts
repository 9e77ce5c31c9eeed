/** The boilerplate of resolver types says `any` in a few places where `unknown` does as well. */
export function withoutAny(types: string): string {
  return types.replaceAll(/(?<=[<,:] ?)any(?=[,>[])/g, "unknown");
}
