import { GraphQLError, Kind, valueFromASTUntyped, type GraphQLScalarType, type ValueNode } from "graphql";

/** How a scalar of the SDL is read. It is written as it comes: what answers is JSON already. */
interface ScalarReading {
  /** What stands in the message for other values. */
  readonly expected: string;
  /** Looks at the JSON type only. The record operations check what is in it, for REST and GraphQL alike. */
  readonly accepts: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === "string";
const isNumberOrText = (value: unknown): boolean =>
  isText(value) || (typeof value === "number" && Number.isFinite(value));

const readings: Readonly<Record<string, ScalarReading>> = {
  UUID: { expected: "a UUID as text, such as 5f0c1c7e-8d55-4a4e-9a53-1a3c6a8e7b11", accepts: isText },
  DateTime: { expected: "a date and time as text, such as 2025-01-13T09:30:00.000Z", accepts: isText },
  Date: { expected: "a day as text, such as 2025-01-13", accepts: isText },
  BigInt: { expected: "a whole number, or its digits as text", accepts: isNumberOrText },
  BigFloat: { expected: "a number, or a number as text", accepts: isNumberOrText },
  Position: { expected: 'a number, "first" or "last"', accepts: isNumberOrText },
  JSON: { expected: "any JSON value", accepts: () => true },
  Cursor: { expected: "a cursor as text", accepts: isText },
  ConnectionCursor: { expected: "a cursor as text", accepts: isText },
};

/** True when the scalar takes `value` and leaves it as it is; false also for scalars that are not ours. */
export function acceptsUnchanged(type: GraphQLScalarType, value: unknown): boolean {
  return readings[type.name]?.accepts(value) === true;
}

/** Gives a scalar of a schema that was built from SDL the reading of its name; others stay as they are. */
export function attachScalar(type: GraphQLScalarType): void {
  const reading = readings[type.name];
  if (reading === undefined) return;
  const read = (value: unknown, node?: ValueNode): unknown => {
    if (reading.accepts(value)) return value;
    const options = node === undefined ? {} : { nodes: node };
    throw new GraphQLError(`${type.name} must be ${reading.expected}`, options);
  };
  type.serialize = (value) => value;
  type.parseValue = (value) => read(value);
  type.parseLiteral = (node, variables) => read(literalValue(node, variables), node);
}

/** Digits that a JSON number would lose are kept as text. */
function literalValue(node: ValueNode, variables: { readonly [name: string]: unknown } | null | undefined): unknown {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) {
    const number = Number(node.value);
    return node.kind === Kind.INT && !Number.isSafeInteger(number) ? node.value : number;
  }
  return valueFromASTUntyped(node, variables);
}
