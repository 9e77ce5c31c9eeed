import { printDescription } from "./print-description.js";
import type { SdlEnumValue, SdlField, SdlInput, SdlType } from "./sdl-type.js";

const indentation = "  ";

/** SDL of the types in their order, as graphql-js prints the schema made from it, with the newline that ends a file. */
export function printSdl(types: readonly SdlType[]): string {
  return `${printTypes(types, printDescription)}\n`;
}

/** The same schema for programs that look at its types only: a third of the text. */
export function printBareSdl(types: readonly SdlType[]): string {
  return printTypes(types, () => "");
}

type Describe = (description: string, indent: string) => string;

function printTypes(types: readonly SdlType[], describe: Describe): string {
  return types.map((type) => describe(type.description, "") + printDefinition(type, describe)).join("\n\n");
}

function printDefinition(type: SdlType, describe: Describe): string {
  switch (type.kind) {
    case "scalar":
      return `scalar ${type.name}`;
    case "enum":
      return `enum ${type.name}${printBlock(type.values, (value) => value.name + printDeprecated(value), describe)}`;
    case "object":
      return `type ${type.name}${printBlock(type.fields, (field) => printField(field, describe), describe)}`;
    case "input":
      return `input ${type.name}${printBlock(type.fields, printInput, describe)}`;
  }
}

function printBlock<Member extends SdlEnumValue>(
  members: readonly Member[],
  print: (member: Member) => string,
  describe: Describe,
): string {
  const printed = members.map((member) => describe(member.description, indentation) + indentation + print(member));
  return ` {\n${printed.join("\n\n")}\n}`;
}

function printField(field: SdlField, describe: Describe): string {
  return `${field.name}${printArguments(field.arguments ?? [], describe)}: ${field.type}${printDeprecated(field)}`;
}

function printArguments(inputs: readonly SdlInput[], describe: Describe): string {
  if (inputs.length === 0) return "";
  const deeper = indentation + indentation;
  const printed = inputs.map((input) => describe(input.description, deeper) + deeper + printInput(input));
  return `(\n${printed.join("\n\n")}\n${indentation})`;
}

function printInput(input: SdlInput): string {
  const standard = input.defaultValue === undefined ? "" : ` = ${input.defaultValue}`;
  return `${input.name}: ${input.type}${standard}${printDeprecated(input)}`;
}

/** Reasons hold no control characters, so that JSON and GraphQL write them alike. */
function printDeprecated({ deprecationReason }: SdlEnumValue): string {
  return deprecationReason === undefined ? "" : ` @deprecated(reason: ${JSON.stringify(deprecationReason)})`;
}
