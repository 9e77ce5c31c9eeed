/** What the playground reads of an introspection. */
export interface TypeReference {
  readonly kind: string;
  readonly name: string | null;
  readonly ofType?: TypeReference | null;
}

export interface InputValue {
  readonly name: string;
  readonly description: string | null;
  readonly type: TypeReference;
  readonly defaultValue: string | null;
}

export interface FieldOfType {
  readonly name: string;
  readonly description: string | null;
  readonly args: readonly InputValue[];
  readonly type: TypeReference;
  readonly isDeprecated: boolean;
  readonly deprecationReason: string | null;
}

export interface NamedType {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly fields: readonly FieldOfType[] | null;
  readonly inputFields: readonly InputValue[] | null;
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null;
  readonly possibleTypes: readonly TypeReference[] | null;
}

export const operationKinds = ["query", "mutation", "subscription"] as const;
export type OperationKind = (typeof operationKinds)[number];

export interface Introspection {
  readonly types: readonly NamedType[];
  readonly queryType: { readonly name: string } | null;
  readonly mutationType: { readonly name: string } | null;
  readonly subscriptionType: { readonly name: string } | null;
}

/** A field that operations start with. */
export interface RootField {
  readonly kind: OperationKind;
  readonly field: FieldOfType;
}

const reference = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";
const inputValue = `name description type { ${reference} } defaultValue`;

export const introspectionQuery = `query Introspection {
  schema: __schema {
    queryType { name }
    mutationType { name }
    subscriptionType { name }
    types {
      kind name description
      fields(includeDeprecated: true) { name description args { ${inputValue} } type { ${reference} } isDeprecated deprecationReason }
      inputFields { ${inputValue} }
      enumValues(includeDeprecated: true) { name description }
      possibleTypes { kind name }
    }
  }
}`;

/** A schema that can be asked for its types. */
export class Schema {
  readonly roots: readonly RootField[];
  readonly #types: ReadonlyMap<string, NamedType>;

  constructor(introspection: Introspection) {
    this.#types = new Map(introspection.types.map((type) => [type.name, type]));
    this.roots = operationKinds.flatMap((kind) => {
      const name = introspection[`${kind}Type`]?.name;
      const fields = name === undefined ? null : this.#types.get(name)?.fields;
      return (fields ?? []).map((field) => ({ kind, field }));
    });
  }

  get types(): readonly NamedType[] {
    return [...this.#types.values()].filter(({ name }) => !name.startsWith("__"));
  }

  /** The type beneath lists and non-null. */
  typeOf(type: TypeReference): NamedType {
    const found = this.#types.get(namedTypeOf(type));
    if (found === undefined) throw new Error(`The schema has no type ${namedTypeOf(type)}`);
    return found;
  }

  find(name: string): NamedType | undefined {
    return this.#types.get(name);
  }
}

export function namedTypeOf(type: TypeReference): string {
  return type.ofType === null || type.ofType === undefined ? (type.name ?? "") : namedTypeOf(type.ofType);
}

/** `[CompanyCreateInput!]!` */
export function printType(type: TypeReference): string {
  const inner = type.ofType === null || type.ofType === undefined ? "" : printType(type.ofType);
  if (type.kind === "NON_NULL") return `${inner}!`;
  return type.kind === "LIST" ? `[${inner}]` : (type.name ?? "");
}

export function isRequired({ type, defaultValue }: InputValue): boolean {
  return type.kind === "NON_NULL" && defaultValue === null;
}
