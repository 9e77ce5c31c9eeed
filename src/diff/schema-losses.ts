/** What documents written for one GraphQL schema may not find in another. Knows schemas only, nothing of models. */
import { namedTypeOf, referencesOf, type SdlField, type SdlInput, type SdlType } from "../core/docs/sdl/sdl-type.js";

/** A part of the old schema that is gone or of another type, or a new input that must be given. */
export interface SchemaLoss {
  readonly type: string;
  /** Field, input or enum value; null for the whole type. */
  readonly member: string | null;
  /** Of a field with arguments. */
  readonly argument: string | null;
  /** Named types that it was of and is of, where they differ; the old one alone where it is gone; of a type, those of its parts. */
  readonly references: readonly string[];
  /** True: it was not there; it must be given now. */
  readonly isNew: boolean;
}

export function findSchemaLosses(before: readonly SdlType[], after: readonly SdlType[]): readonly SchemaLoss[] {
  const next = new Map(after.map((type) => [type.name, type]));
  return before.flatMap((type) => lossesOfType(type, next.get(type.name)));
}

function lossesOfType(before: SdlType, after: SdlType | undefined): readonly SchemaLoss[] {
  if (after === undefined || after.kind !== before.kind) return [lossOfType(before)];
  const type = before.name;
  if (before.kind === "enum" && after.kind === "enum") {
    const values = new Set(after.values.map(({ name }) => name));
    return before.values.filter(({ name }) => !values.has(name)).map(({ name }) => loss(type, name));
  }
  if (before.kind === "object" && after.kind === "object") return lossesOfFields(type, before.fields, after.fields);
  if (before.kind === "input" && after.kind === "input")
    return lossesOfInputs(before.fields, after.fields).map(({ name, ...rest }) => ({
      ...loss(type, name),
      ...rest,
    }));
  return [];
}

function lossOfType(type: SdlType): SchemaLoss {
  return { ...loss(type.name, null), references: [...new Set([...referencesOf(type)].map(namedTypeOf))] };
}

function lossesOfFields(type: string, before: readonly SdlField[], after: readonly SdlField[]): readonly SchemaLoss[] {
  const next = new Map(after.map((field) => [field.name, field]));
  return before.flatMap((field): readonly SchemaLoss[] => {
    const now = next.get(field.name);
    if (now === undefined) return [{ ...loss(type, field.name), references: [namedTypeOf(field.type)] }];
    const ofArguments = lossesOfInputs(field.arguments ?? [], now.arguments ?? []).map(({ name, ...rest }) => ({
      ...loss(type, field.name),
      argument: name,
      ...rest,
    }));
    return isOutputKept(field.type, now.type)
      ? ofArguments
      : [{ ...loss(type, field.name), references: bothTypes(field.type, now.type) }, ...ofArguments];
  });
}

interface InputLoss {
  readonly name: string;
  readonly references: readonly string[];
  readonly isNew: boolean;
}

function lossesOfInputs(before: readonly SdlInput[], after: readonly SdlInput[]): readonly InputLoss[] {
  const next = new Map(after.map((input) => [input.name, input]));
  const known = new Set(before.map(({ name }) => name));
  const lost = before.flatMap(({ name, type }): readonly InputLoss[] => {
    const now = next.get(name);
    if (now === undefined) return [{ name, references: [namedTypeOf(type)], isNew: false }];
    return isInputKept(type, now.type) ? [] : [{ name, references: bothTypes(type, now.type), isNew: false }];
  });
  const demanded = after
    .filter(({ name, type, defaultValue }) => !known.has(name) && type.endsWith("!") && defaultValue === undefined)
    .map(({ name, type }) => ({ name, references: [namedTypeOf(type)], isNew: true }));
  return [...lost, ...demanded];
}

/** What was answered is still answered: the same, or never null where it could be. */
function isOutputKept(before: string, after: string): boolean {
  if (before === after) return true;
  if (after.endsWith("!")) return isOutputKept(before.endsWith("!") ? before.slice(0, -1) : before, after.slice(0, -1));
  const [old, next] = [elementOf(before), elementOf(after)];
  return old !== null && next !== null && isOutputKept(old, next);
}

/** What was taken is still taken: the same, or also null where it could not be. */
function isInputKept(before: string, after: string): boolean {
  return isOutputKept(after, before);
}

/** `[Company!]` → `Company!`; null where it is no list. */
function elementOf(type: string): string | null {
  return type.startsWith("[") && type.endsWith("]") ? type.slice(1, -1) : null;
}

function bothTypes(before: string, after: string): readonly string[] {
  const [old, next] = [namedTypeOf(before), namedTypeOf(after)];
  return old === next ? [old] : [old, next];
}

function loss(type: string, member: string | null): SchemaLoss {
  return { type, member, argument: null, references: [], isNew: false };
}

/** `Company.employees`, `Company.people(filter)`, `CompanyEdge`. */
export function printSchemaLoss({ type, member, argument }: SchemaLoss): string {
  if (member === null) return type;
  return `${type}.${member}${argument === null ? "" : `(${argument})`}`;
}
