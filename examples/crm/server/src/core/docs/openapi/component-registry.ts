import type {
  ComponentsObject,
  HeaderObject,
  ParameterObject,
  ReferenceObject,
  ResponseObject,
  SchemaObject,
} from "openapi3-ts/oas31";
import { byCodePoint } from "../../json/sort-keys.js";

interface SectionValues {
  readonly schemas: SchemaObject;
  readonly responses: ResponseObject;
  readonly parameters: ParameterObject;
  readonly headers: HeaderObject;
}
type SectionName = keyof SectionValues;

/** The components that something refers to: each is built when it is first referred to, so that none is left over. */
export class ComponentRegistry {
  readonly #sections: { readonly [Name in SectionName]: Section<SectionValues[Name]> } = {
    schemas: new Section("schemas"),
    responses: new Section("responses"),
    parameters: new Section("parameters"),
    headers: new Section("headers"),
  };

  /**
   * @param owner what the schema is made of; two owners never share a schema, though they may want the same name
   */
  schema(name: string, owner: unknown, build: () => SchemaObject): ReferenceObject {
    return this.#sections.schemas.refer(name, owner, build);
  }

  response(name: string, build: () => ResponseObject): ReferenceObject {
    return this.#sections.responses.refer(name, name, build);
  }

  parameter(name: string, build: () => ParameterObject): ReferenceObject {
    return this.#sections.parameters.refer(name, name, build);
  }

  header(name: string, build: () => HeaderObject): ReferenceObject {
    return this.#sections.headers.refer(name, name, build);
  }

  /** All components so far, sorted by name; empty sections are left out. */
  toObject(): Pick<ComponentsObject, SectionName> {
    const { schemas, responses, parameters, headers } = this.#sections;
    return {
      ...(schemas.isEmpty ? {} : { schemas: schemas.toObject() }),
      ...(responses.isEmpty ? {} : { responses: responses.toObject() }),
      ...(parameters.isEmpty ? {} : { parameters: parameters.toObject() }),
      ...(headers.isEmpty ? {} : { headers: headers.toObject() }),
    };
  }
}

class Section<Value> {
  readonly #name: SectionName;
  readonly #references = new Map<unknown, Map<string, ReferenceObject>>();
  readonly #values = new Map<string, Value | null>();

  constructor(name: SectionName) {
    this.#name = name;
  }

  refer(wanted: string, owner: unknown, build: () => Value): ReferenceObject {
    const ofOwner = this.#references.get(owner) ?? new Map<string, ReferenceObject>();
    this.#references.set(owner, ofOwner);
    let reference = ofOwner.get(wanted);
    if (reference === undefined) {
      const name = this.#freeName(wanted);
      reference = { $ref: `#/components/${this.#name}/${name}` };
      ofOwner.set(wanted, reference);
      // The name is taken before the value is built: schemas refer to each other in circles.
      this.#values.set(name, null);
      this.#values.set(name, build());
    }
    return { ...reference };
  }

  get isEmpty(): boolean {
    return this.#values.size === 0;
  }

  toObject(): { [component: string]: Value } {
    const sorted = [...this.#values].toSorted(([a], [b]) => byCodePoint(a, b));
    return Object.fromEntries(sorted.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
  }

  /** An object may be called as the schema of another one is: the later one gets a number. */
  #freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#values.has(name); number += 1) name = `${wanted}${number}`;
    return name;
  }
}
