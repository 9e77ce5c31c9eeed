/** What the playground reads of an OpenAPI document. */
export interface OpenapiDocument {
  readonly servers?: readonly { readonly url: string }[];
  readonly tags?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly "x-displayName"?: string;
  }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly deprecated?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

interface Content {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example>>;
}

interface Body {
  readonly description?: string;
  readonly content?: Readonly<Record<string, Content>>;
}

/** One operation, with its references followed as far as a form needs it. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Below the base path, with `{…}` for path parameters. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly isDeprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly schema: Schema | null; readonly examples: readonly Example[] } | null;
  readonly answers: readonly {
    readonly status: string;
    readonly description: string;
    readonly schema: Schema | null;
  }[];
}

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** All operations of a document, in its order. */
export function operationsOf(document: OpenapiDocument): readonly Operation[] {
  const prefix = serverPath(document);
  const tags = new Map((document.tags ?? []).map((tag) => [tag.name, tag["x-displayName"] ?? tag.name]));
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): readonly Operation[] => {
      const operation = item[method] as RawOperation | undefined;
      if (operation === undefined) return [];
      const parameters = [...((item["parameters"] ?? []) as readonly unknown[]), ...(operation.parameters ?? [])];
      const tag = operation.tags?.[0] ?? "Other";
      return [
        {
          id: operation.operationId ?? `${method} ${path}`,
          method,
          path: prefix + path,
          tag: tags.get(tag) ?? tag,
          summary: operation.summary ?? `${method} ${path}`,
          description: operation.description ?? "",
          isDeprecated: operation.deprecated === true,
          parameters: parameters.map((one) => follow<Parameter>(document, one)),
          body: bodyOf(document, operation.requestBody),
          answers: Object.entries(operation.responses ?? {}).map(([status, given]) =>
            answerOf(document, status, given),
          ),
        },
      ];
    }),
  );
}

interface RawOperation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** The value that a reference points to, or the value itself. */
export function follow<Value>(document: OpenapiDocument, given: unknown): Value {
  const reference = (given as { readonly $ref?: string } | null)?.$ref;
  if (reference === undefined) return given as Value;
  const [, , section = "", name = ""] = reference.split("/");
  const found = document.components?.[section]?.[name];
  if (found === undefined) throw new Error(`The document has no ${reference}`);
  return follow<Value>(document, found);
}

/** The server's path only: requests go to where the page is from. */
function serverPath({ servers }: OpenapiDocument): string {
  const url = servers?.[0]?.url ?? "";
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/\/+$/, "");
}

function bodyOf(document: OpenapiDocument, given: unknown): Operation["body"] {
  if (given === undefined) return null;
  const content = follow<Body>(document, given).content?.["application/json"];
  return content === undefined ? null : { schema: content.schema ?? null, examples: examplesOf(content) };
}

function answerOf(document: OpenapiDocument, status: string, given: unknown): Operation["answers"][number] {
  const { description = "", content } = follow<Body>(document, given);
  return { status, description, schema: content?.["application/json"]?.schema ?? null };
}

/** Examples of a body or a parameter, of either form. */
export function examplesOf({ example, examples }: Pick<Content, "example" | "examples">): readonly Example[] {
  if (examples !== undefined) return Object.entries(examples).map(([name, one]) => ({ summary: name, ...one }));
  return example === undefined ? [] : [{ summary: "Example", value: example }];
}
