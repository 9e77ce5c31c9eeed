/**
 * A GraphQL schema as data: what the parts of this folder build from the workspace and `print-sdl.ts` prints.
 * Knows nothing of records. Types of fields are written as SDL writes them: `[Company!]!`.
 */
export type SdlType =
  | { readonly kind: "scalar"; readonly name: string; readonly description: string }
  | {
      readonly kind: "enum";
      readonly name: string;
      readonly description: string;
      readonly values: readonly SdlEnumValue[];
    }
  | {
      readonly kind: "object";
      readonly name: string;
      readonly description: string;
      readonly fields: readonly SdlField[];
    }
  | {
      readonly kind: "input";
      readonly name: string;
      readonly description: string;
      readonly fields: readonly SdlInput[];
    };

export interface SdlEnumValue {
  readonly name: string;
  readonly description: string;
  /** One line; set where clients should use it no longer. Inputs and arguments that must be given cannot have it. */
  readonly deprecationReason?: string;
}

/** A field of an input, or an argument. */
export interface SdlInput extends SdlEnumValue {
  readonly type: string;
  /** As SDL writes it: `{first: 10}`. */
  readonly defaultValue?: string;
}

export interface SdlField extends SdlInput {
  readonly arguments?: readonly SdlInput[];
}

/** `[Company!]!` → `Company`. */
export function namedTypeOf(type: string): string {
  return type.replaceAll(/[[\]!]/g, "");
}

/** The types that the fields and arguments of a type have, as SDL writes them and in its order. */
export function* referencesOf(type: SdlType): Iterable<string> {
  if (type.kind === "scalar" || type.kind === "enum") return;
  for (const field of type.fields as readonly SdlField[]) {
    yield field.type;
    for (const argument of field.arguments ?? []) yield argument.type;
  }
}
