/**
 * Text of `src/custom/hooks.ts` → the same with one more hook. Edits through ts-morph, so that what stands there stays
 * as it is.
 */
import type { Node, ObjectLiteralExpression } from "ts-morph";
import { IndentationText, Project, QuoteKind, SyntaxKind } from "ts-morph";
import type { HookEvent } from "../../runtime/records/hooks.js";

export type AddedHook =
  | { readonly kind: "added"; readonly text: string; readonly line: number }
  /** The object has this hook already. */
  | { readonly kind: "exists"; readonly line: number }
  /** There is no `export const hooks = {…}` to add to. */
  | { readonly kind: "unknown structure" };

const parametersOf: Readonly<Record<HookEvent, string>> = {
  beforeCreate: "input, context",
  beforeUpdate: "ids, input, context",
  beforeDelete: "ids, context",
  beforeDestroy: "ids, context",
  beforeRestore: "ids, context",
  afterCreate: "records, context",
  afterUpdate: "records, context",
  afterDelete: "records, context",
  afterDestroy: "records, context",
  afterRestore: "records, context",
};

export function addHook(text: string, objectName: string, event: HookEvent): AddedHook {
  const project = new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
      useTrailingCommas: true,
    },
  });
  const source = project.createSourceFile("hooks.ts", text);
  const hooks = literal(source.getVariableDeclaration("hooks")?.getInitializer());
  if (hooks === null) return { kind: "unknown structure" };

  const known = hooks.getProperty(objectName);
  const ofObject =
    known === undefined
      ? literal(hooks.addPropertyAssignment({ name: objectName, initializer: "{}" }).getInitializer())
      : literal(known.asKind(SyntaxKind.PropertyAssignment)?.getInitializer());
  if (ofObject === null) return { kind: "unknown structure" };
  const existing = ofObject.getProperty(event);
  if (existing !== undefined) return { kind: "exists", line: existing.getStartLineNumber() };

  const changesInput = event === "beforeCreate" || event === "beforeUpdate";
  const added = ofObject.addMethod({
    name: event,
    isAsync: true,
    parameters: parametersOf[event].split(", ").map((name) => ({ name })),
    statements: changesInput ? ["return input;"] : [],
  });
  if (!changesInput) added.getBodyOrThrow().replaceWithText("{}");
  return { kind: "added", text: source.getFullText(), line: added.getStartLineNumber() };
}

/** An object literal, also behind `satisfies`, `as` and parentheses. */
function literal(node: Node | undefined): ObjectLiteralExpression | null {
  if (node === undefined) return null;
  if (node.isKind(SyntaxKind.ObjectLiteralExpression)) return node;
  const inner =
    node.asKind(SyntaxKind.SatisfiesExpression) ??
    node.asKind(SyntaxKind.AsExpression) ??
    node.asKind(SyntaxKind.ParenthesizedExpression);
  return literal(inner?.getExpression());
}
