import fc from "fast-check";
import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** Every random document declares these, and uses each at least once. */
export const variableDefinitions =
  '($first: Int = 2, $cursor: String, $yes: Boolean! = true, $no: Boolean = false, $since: DateTime = "2000-01-01T00:00:00.000Z")';
const usesAllVariables =
  "used: companies(first: $first, after: $cursor, filter: {createdAt: {gt: $since}}) @include(if: $yes) @skip(if: $no) { __typename }";

/** Arguments of a connection: sensible ones, and ones that are refused. */
const connectionArguments = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "(first: 1)",
      "(first: $first)",
      "(last: 2)",
      "(first: 3, offset: 1)",
      "(first: $first, after: $cursor)",
      "(first: 2, filter: {id: {is: NOT_NULL}})",
      "(first: 2, filter: {createdAt: {gt: $since}})",
      '(filter: {not: {createdAt: {lt: "2001-01-01T00:00:00.000Z"}}}, last: 1)',
      "(first: 2, orderBy: [{position: DescNullsLast}])",
      "(first: 2, orderBy: [{createdAt: AscNullsFirst}, {id: DescNullsLast}], filter: null)",
      "(first: 0)",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('(after: "nonsense")', "(first: -1)", "(first: 100000)", "(first: 1, last: 1)"),
  },
);

const groupByArguments = fc.constantFrom(
  "(groupBy: [{createdAt: {granularity: YEAR}}])",
  "(groupBy: [{createdAt: {granularity: MONTH_OF_THE_YEAR}}], limit: 2)",
  "(groupBy: [{updatedAt: {granularity: DAY}}], orderByForRecords: [{id: AscNullsFirst}])",
  "(groupBy: [{createdAt: {granularity: DAY}}], offsetForRecords: 1, filter: {createdAt: {gt: $since}})",
  "(groupBy: [])",
);

/** Queries over all that a schema offers, nested along its relations; text of whole documents. */
export function randomQueries(schema: GraphQLSchema): fc.Arbitrary<string> {
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error("The schema has no queries");
  const roots = Object.values(query.getFields()).filter(
    ({ name }) => !name.endsWith("Duplicates") && name !== "search",
  );
  const root = fc.constantFrom(...roots);
  const rootSelection = root.chain((field) => rootField(field));
  return fc
    .array(rootSelection, { minLength: 1, maxLength: 3 })
    .map((selections) => new DocumentPrinter().print(selections));
}

/** A field with everything below it; keys are made unique where they might clash. */
interface Picked {
  readonly name: string;
  readonly args: string;
  readonly directive: string;
  readonly alias: boolean;
  readonly twice: boolean;
  readonly wrap: "plain" | "inline" | "typed" | "fragment";
  readonly type: string;
  readonly children: readonly Picked[] | null;
}

const decorations = {
  directive: fc.oneof(
    { weight: 12, arbitrary: fc.constant("") },
    {
      weight: 1,
      arbitrary: fc.constantFrom("@include(if: $yes)", "@skip(if: $yes)", "@skip(if: $no)", "@include(if: $no)"),
    },
  ),
  alias: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  twice: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  wrap: fc.oneof(
    { weight: 6, arbitrary: fc.constant("plain" as const) },
    { weight: 2, arbitrary: fc.constantFrom("inline" as const, "typed" as const, "fragment" as const) },
  ),
};

function rootField(field: GraphQLField<unknown, unknown>): fc.Arbitrary<Picked> {
  const args = field.name.endsWith("GroupBy")
    ? groupByArguments
    : field.args.some(({ name }) => name === "first")
      ? connectionArguments
      : fc.constantFrom("(filter: {id: {is: NOT_NULL}})", "(filter: {})", "(filter: {id: {is: NULL}})");
  return pick("Query", field, 3, args);
}

function pick(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  args: fc.Arbitrary<string>,
): fc.Arbitrary<Picked> {
  const type = getNamedType(field.type);
  return fc.record({
    name: fc.constant(field.name),
    type: fc.constant(parent),
    args,
    ...decorations,
    children: isObjectType(type) ? childrenOf(type, depth) : fc.constant(null),
  });
}

function childrenOf(type: GraphQLObjectType, depth: number): fc.Arbitrary<readonly Picked[]> {
  const fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const branches = fields.filter((field) => !leaves.includes(field) && (depth > 0 || isShallow(field)));
  const typeName: Picked = {
    name: "__typename",
    type: type.name,
    args: "",
    directive: "",
    alias: false,
    twice: false,
    wrap: "plain",
    children: null,
  };
  const choice: fc.WeightedArbitrary<Picked>[] = [{ weight: 1, arbitrary: fc.constant(typeName) }];
  if (leaves.length > 0)
    choice.push({
      weight: 5,
      arbitrary: fc.constantFrom(...leaves).chain((field) => pick(type.name, field, depth, fc.constant(""))),
    });
  if (branches.length > 0)
    choice.push({
      weight: 5,
      arbitrary: fc.constantFrom(...branches).chain((field) => {
        const isConnection = field.args.some(({ name }) => name === "first");
        const isStep = !["edges", "node", "pageInfo"].includes(field.name);
        return pick(type.name, field, depth - (isStep ? 1 : 0), isConnection ? connectionArguments : fc.constant(""));
      }),
    });
  return fc.array(fc.oneof(...choice), { minLength: 1, maxLength: 4 });
}

/** Parts that lead to no further record. */
function isShallow(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && Object.values(type.getFields()).every((inner) => isLeafType(getNamedType(inner.type)));
}

/** Numbers aliases and fragments from one in each document. */
class DocumentPrinter {
  readonly #fragments: string[] = [];
  #count = 0;

  print(selections: readonly Picked[]): string {
    const keys = new Set<string>();
    const body = selections.map((selection) => this.#field(selection, keys)).join("\n  ");
    return [`query Random${variableDefinitions} {\n  ${body}\n  ${usesAllVariables}\n}`, ...this.#fragments].join("\n");
  }

  /** `keys` of the selection that are taken: fields with arguments or parts are not named twice, lest they differ. */
  #field(picked: Picked, keys: Set<string>): string {
    const parts = picked.children === null ? "" : ` { ${this.#all(picked.children)} }`;
    const alias = picked.alias || (parts !== "" && keys.has(picked.name)) ? `a${(this.#count += 1)}: ` : "";
    if (alias === "") keys.add(picked.name);
    const once = `${alias}${picked.name}${picked.args}${picked.directive === "" ? "" : ` ${picked.directive}`}${parts}`;
    const field = picked.twice ? `${once} ${once}` : once;
    if (picked.wrap === "plain") return field;
    if (picked.wrap === "inline") return `... @include(if: $yes) { ${field} }`;
    if (picked.wrap === "typed") return `... on ${picked.type} { ${field} }`;
    const name = `F${(this.#count += 1)}`;
    this.#fragments.push(`fragment ${name} on ${picked.type} { ${field} }`);
    return `...${name}`;
  }

  #all(children: readonly Picked[]): string {
    const keys = new Set<string>();
    return children.map((child) => this.#field(child, keys)).join(" ");
  }
}
