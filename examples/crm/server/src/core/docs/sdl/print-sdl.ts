import { printDescription } from "./print-description.js";
import type { SdlEnumValue, SdlField, SdlInput, SdlType } from "./sdl-type.js";

const indentation = "  ";

/** SDL of the types in their order, as graphql-js prints the schema made from it, with the newline that ends a file. */
export function printSdl(types: readonly SdlType[]): string {
  return `${types.map(printType).join("\n\n")}\n`;
}

/** The same schema for programs that look at its types only: a third of the text. */
export function printBareSdl(types: readonly SdlType[]): string {
  const bare = <Described extends SdlInput | SdlEnumValue>(member: Described): Described => ({
    ...member,
    description: "",
  });
  return types
    .map((type) => {
      if (type.kind === "scalar") return bare(type);
      if (type.kind === "enum") return { ...bare(type), values: type.values.map(bare) };
      if (type.kind === "input") return { ...bare(type), fields: type.fields.map(bare) };
      const fields = type.fields.map((field) => ({ ...bare(field), arguments: (field.arguments ?? []).map(bare) }));
      return { ...bare(type), fields };
    })
    .map(printType)
    .join("\n\n");
}

function printType(type: SdlType): string {
  return printDescription(type.description, "") + printDefinition(type);
}

function printDefinition(type: SdlType): string {
  switch (type.kind) {
    case "scalar":
      return `scalar ${type.name}`;
    case "enum":
      return `enum ${type.name}${printBlock(type.values, (value) => value.name)}`;
    case "object":
      return `type ${type.name}${printBlock(type.fields, printField)}`;
    case "input":
      return `input ${type.name}${printBlock(type.fields, printInput)}`;
  }
}

function printBlock<Member extends SdlEnumValue>(
  members: readonly Member[],
  print: (member: Member) => string,
): string {
  return ` {\n${members.map((member) => printDescribed(member, print(member), indentation)).join("\n\n")}\n}`;
}

function printDescribed(member: SdlEnumValue, printed: string, indent: string): string {
  return `${printDescription(member.description, indent)}${indent}${printed}`;
}

function printField(field: SdlField): string {
  return `${field.name}${printArguments(field.arguments ?? [])}: ${field.type}`;
}

function printArguments(inputs: readonly SdlInput[]): string {
  if (inputs.length === 0) return "";
  const deeper = indentation + indentation;
  const printed = inputs.map((input) => printDescribed(input, printInput(input), deeper));
  return `(\n${printed.join("\n\n")}\n${indentation})`;
}

function printInput(input: SdlInput): string {
  return `${input.name}: ${input.type}`;
}
