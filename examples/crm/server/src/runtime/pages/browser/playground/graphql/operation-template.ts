import {
  isRequired,
  printType,
  type FieldOfType,
  type InputValue,
  type NamedType,
  type RootField,
  type Schema,
  type TypeReference,
} from "./introspection.js";

export interface OperationTemplate {
  readonly document: string;
  /** As JSON. */
  readonly variables: string;
}

/** Arguments that most readers want, besides those that must be given. */
const usualArguments: ReadonlySet<string> = new Set([
  "filter",
  "orderBy",
  "first",
  "after",
  "data",
  "id",
  "ids",
  "limit",
]);
/** Fields that a selection shows of a type; people add what else they want. */
const longestSelection = 12;
const deepestSelection = 4;
/** Types with few fields wrap others, as connections and events do. */
const longestEnvelope = 6;

/** An operation over a root field that validates as it stands, to be filled in. */
export function operationTemplate(schema: Schema, { kind, field }: RootField): OperationTemplate {
  const used = field.args.filter((argument) => isRequired(argument) || usualArguments.has(argument.name));
  const declared = used.map((argument) => `$${argument.name}: ${variableType(argument)}`).join(", ");
  const passed = used.map(({ name }) => `${name}: $${name}`).join(", ");
  const name = field.name.charAt(0).toUpperCase() + field.name.slice(1);
  const selection = selectionOf(schema, schema.typeOf(field.type), 1, 0);
  return {
    document: `${kind} ${name}${declared && `(${declared})`} {\n  ${field.name}${passed && `(${passed})`}${selection ?? ""}\n}\n`,
    variables: JSON.stringify(
      Object.fromEntries(
        used.filter((one) => isRequired(one) || one.name === "first").map((one) => [one.name, startValue(schema, one)]),
      ),
      null,
      2,
    ),
  };
}

/** The variable of an argument that has a default must be one that can be left out, or the default would never count. */
function variableType(argument: InputValue): string {
  const type = printType(argument.type);
  return isRequired(argument) ? type : type.replace(/!$/, "");
}

/** What is selected of a type, in braces; empty for a leaf, null when nothing of it can be. */
function selectionOf(schema: Schema, type: NamedType, indent: number, depth: number): string | null {
  if (type.kind === "UNION") return block(["__typename"], indent);
  const fields = (type.fields ?? []).filter((field) => !field.args.some(isRequired) && !field.isDeprecated);
  if (fields.length === 0) return type.kind === "OBJECT" || type.kind === "INTERFACE" ? null : "";
  const isConnection = fields.some(({ name }) => name === "edges");
  const isEnvelope = isConnection || fields.length <= longestEnvelope;
  const wanted = isConnection ? fields.filter(({ name }) => connectionFields.has(name)) : fields;
  const lines: string[] = [];
  for (const field of wanted) {
    if (lines.length >= longestSelection) break;
    const line = lineOf(schema, field, indent, depth, isEnvelope);
    if (line !== null) lines.push(line);
  }
  return block(lines.length > 0 ? lines : ["__typename"], indent);
}

const connectionFields: ReadonlySet<string> = new Set(["edges", "pageInfo", "totalCount"]);

function lineOf(
  schema: Schema,
  field: FieldOfType,
  indent: number,
  depth: number,
  isInEnvelope: boolean,
): string | null {
  const type = schema.typeOf(field.type);
  if (isLeaf(type)) return field.name;
  // Of records only what is flat, or a page would pull the whole graph.
  if (depth >= deepestSelection || !(isInEnvelope || isFlat(schema, type))) return null;
  const selection = selectionOf(schema, type, indent + 1, depth + 1);
  return selection === null ? null : field.name + selection;
}

function block(lines: readonly string[], indent: number): string {
  const inner = "  ".repeat(indent + 1);
  return ` {\n${lines.map((line) => inner + line).join("\n")}\n${"  ".repeat(indent)}}`;
}

function isLeaf({ kind }: NamedType): boolean {
  return kind === "SCALAR" || kind === "ENUM";
}

function isFlat(schema: Schema, { fields }: NamedType): boolean {
  return fields !== null && fields.every(({ type, args }) => args.length === 0 && isLeaf(schema.typeOf(type)));
}

function startValue(schema: Schema, { name, type }: InputValue): unknown {
  return name === "first" ? 5 : valueOf(schema, type, 0);
}

/** Something of the right shape to start from. */
function valueOf(schema: Schema, type: TypeReference, depth: number): unknown {
  if (type.kind === "NON_NULL") return type.ofType ? valueOf(schema, type.ofType, depth) : null;
  if (type.kind === "LIST") return type.ofType ? [valueOf(schema, type.ofType, depth)] : [];
  const { kind, name, enumValues, inputFields } = schema.typeOf(type);
  if (kind === "ENUM") return enumValues?.[0]?.name ?? null;
  if (kind !== "INPUT_OBJECT") return scalarValues[name] ?? "";
  if (depth > 1) return {};
  const required = (inputFields ?? []).filter(isRequired);
  const shown = required.length > 0 ? required : (inputFields ?? []).filter(({ name: field }) => field === "name");
  return Object.fromEntries(shown.map((field) => [field.name, valueOf(schema, field.type, depth + 1)]));
}

const scalarValues: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, JSON: {} };
