/**
 * The user's code → the places that speak of objects the model no longer has. Reads through ts-morph, changes nothing.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Node, SourceFile } from "ts-morph";
import { Project, SyntaxKind } from "ts-morph";

export interface GoneReference {
  /** From the server's folder. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface GoneObjects {
  /** Removed files, from the server's folder: `src/objects/rockets/rocket.types.ts`. */
  readonly files: readonly string[];
  /** `nameSingular` of every object there is. */
  readonly objectNames: ReadonlySet<string>;
}

/** `folder` is the server's. */
export function findGoneReferences(folder: string, gone: GoneObjects): readonly GoneReference[] {
  const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
  return customFiles(folder).flatMap((file) => {
    const source = project.addSourceFileAtPath(join(folder, file));
    const found = [...goneImports(source, file, gone.files), ...goneNames(source, gone.objectNames)];
    return found.map(({ node, message }) => ({ file, line: node.getStartLineNumber(), message }));
  });
}

interface Found {
  readonly node: Node;
  readonly message: string;
}

function customFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, "src/custom"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}

function goneImports(source: SourceFile, file: string, gone: readonly string[]): readonly Found[] {
  const modules = new Set(gone.map((path) => path.replace(/\.ts$/, ".js")));
  return source
    .getImportDeclarations()
    .filter((declaration) => modules.has(join(file, "..", declaration.getModuleSpecifierValue()).replaceAll("\\", "/")))
    .map((node) => ({ node, message: `imports ${node.getModuleSpecifierValue()}, which was removed` }));
}

/** Names of objects: keys of `hooks`, and what is taken from `recordsFor(…)`. */
function goneNames(source: SourceFile, objectNames: ReadonlySet<string>): readonly Found[] {
  const hooks = source.getVariableDeclaration("hooks")?.getInitializerIfKind(SyntaxKind.ObjectLiteralExpression);
  const keys = (hooks?.getProperties() ?? []).flatMap((property): NamedNode[] =>
    property.isKind(SyntaxKind.PropertyAssignment) || property.isKind(SyntaxKind.ShorthandPropertyAssignment)
      ? [{ node: property, name: property.getName().replaceAll(/["']/g, "") }]
      : [],
  );
  const services = source
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter((call) => /(^|\.)recordsFor$/.test(call.getExpression().getText()))
    .flatMap((call) => namesTakenFrom(call));
  return [...keys, ...services]
    .filter(({ name }) => !objectNames.has(name))
    .map(({ node, name }) => ({ node, message: `speaks of object "${name}", which the model does not have` }));
}

interface NamedNode {
  readonly node: Node;
  readonly name: string;
}

/** `recordsFor(request).company`, `const { company } = recordsFor(request)`. */
function namesTakenFrom(call: Node): readonly NamedNode[] {
  const parent = call.getParent();
  if (parent?.isKind(SyntaxKind.PropertyAccessExpression)) return [{ node: parent, name: parent.getName() }];
  const pattern = parent?.isKind(SyntaxKind.VariableDeclaration) ? parent.getNameNode() : undefined;
  if (!pattern?.isKind(SyntaxKind.ObjectBindingPattern)) return [];
  return pattern
    .getElements()
    .map((element) => ({ node: element, name: element.getPropertyNameNode()?.getText() ?? element.getName() }));
}
