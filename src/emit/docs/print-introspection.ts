import { buildSchema, introspectionFromSchema } from "graphql";
import type { JsonObject } from "../../core/json/json-value.js";
import { namedTypeOf, type SdlField, type SdlInput, type SdlType } from "../../core/docs/sdl/sdl-type.js";

/**
 * What a schema answers to the introspection query, as tools keep it in a file: one line per type. Made from the types
 * themselves, since to parse their SDL and to ask the schema takes ten times as long.
 */
export function printIntrospection(types: readonly SdlType[]): string {
  const introspector = new Introspector(types);
  const own = new Set(types.map(({ name }) => name));
  const used = new Set(types.flatMap(namesUsedBy));
  const shared = ownOfGraphql.types.filter(
    ({ name, kind }) => name !== "Query" && (kind !== "SCALAR" || used.has(name) || alwaysThere.has(name)),
  );
  const root = (name: string): string =>
    `"${name.toLowerCase()}Type":${own.has(name) ? `{"name":"${name}","kind":"OBJECT"}` : "null"}`;
  const lines = [...types.map((type) => introspector.introspect(type)), ...shared].map((type) => JSON.stringify(type));
  return `{"data":{"__schema":{"description":null,${["Query", "Mutation", "Subscription"].map(root).join(",")},"types":[
${lines.join(",\n")}
],"directives":${JSON.stringify(ownOfGraphql.directives)}}}}
`;
}

/** Scalars, directives and types of introspection, which every schema has or may use. */
const ownOfGraphql = introspectionFromSchema(
  buildSchema("type Query { a: String b: Int c: Float d: Boolean e: ID }", { assumeValid: true }),
  { inputValueDeprecation: true, specifiedByUrl: true },
)["__schema"];

/** Introspection itself speaks of these. */
const alwaysThere: ReadonlySet<string> = new Set(["String", "Boolean"]);

function namesUsedBy(type: SdlType): readonly string[] {
  if (type.kind === "scalar" || type.kind === "enum") return [];
  const fields: readonly SdlField[] = type.fields;
  return fields.flatMap((field) => [field, ...(field.arguments ?? [])].map((one) => namedTypeOf(one.type)));
}

const kinds = { scalar: "SCALAR", enum: "ENUM", object: "OBJECT", input: "INPUT_OBJECT" } as const satisfies Readonly<
  Record<SdlType["kind"], string>
>;

function deprecationOf({ deprecationReason = null }: { readonly deprecationReason?: string | null }): JsonObject {
  return { isDeprecated: deprecationReason !== null, deprecationReason };
}

/** Tells types the way `__type` does, with every key that may be asked for. */
class Introspector {
  readonly #kinds: ReadonlyMap<string, string>;
  readonly #references = new Map<string, JsonObject>();

  constructor(types: readonly SdlType[]) {
    this.#kinds = new Map(types.map(({ name, kind }) => [name, kinds[kind]]));
  }

  introspect(type: SdlType): JsonObject {
    const { kind, name, description } = type;
    return {
      kind: kinds[kind],
      name,
      description,
      specifiedByURL: null,
      isOneOf: kind === "input" ? false : null,
      fields: kind === "object" ? type.fields.map((field) => this.#field(field)) : null,
      inputFields: kind === "input" ? type.fields.map((field) => this.#input(field)) : null,
      interfaces: kind === "object" ? [] : null,
      enumValues:
        kind === "enum"
          ? type.values.map((value) => ({ name: value.name, description: value.description, ...deprecationOf(value) }))
          : null,
      possibleTypes: null,
    };
  }

  #field(field: SdlField): JsonObject {
    const { name, description, arguments: given = [], type } = field;
    const args = given.map((argument) => this.#input(argument));
    return { name, description, args, type: this.#reference(type), ...deprecationOf(field) };
  }

  #input(input: SdlInput): JsonObject {
    const { name, description, type } = input;
    const defaultValue = input.defaultValue ?? null;
    return { name, description, type: this.#reference(type), defaultValue, ...deprecationOf(input) };
  }

  /** `[Company!]!` → a list that is not null, of companies that are not null. */
  #reference(type: string): JsonObject {
    let reference = this.#references.get(type);
    if (reference === undefined) this.#references.set(type, (reference = this.#makeReference(type)));
    return reference;
  }

  #makeReference(type: string): JsonObject {
    if (type.endsWith("!")) return { kind: "NON_NULL", name: null, ofType: this.#reference(type.slice(0, -1)) };
    if (type.startsWith("[")) return { kind: "LIST", name: null, ofType: this.#reference(type.slice(1, -1)) };
    return { kind: this.#kinds.get(type) ?? "SCALAR", name: type, ofType: null };
  }
}
