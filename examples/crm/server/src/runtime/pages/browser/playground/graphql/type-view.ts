import { button, element, type PageElement, type PageNode } from "../../page.js";
import { inline, prose } from "../prose.js";
import {
  namedTypeOf,
  printType,
  type FieldOfType,
  type InputValue,
  type NamedType,
  type TypeReference,
} from "./introspection.js";

export type ShowType = (name: string) => void;

/** A field with its arguments and what it answers. */
export function fieldReference(
  { description, args, type, isDeprecated, deprecationReason }: FieldOfType,
  show: ShowType,
): readonly PageNode[] {
  return [
    ...(isDeprecated ? [element("p", { class: "problem" }, `Deprecated. ${deprecationReason ?? ""}`)] : []),
    ...(description === null ? [] : prose(description)),
    element("p", {}, "Answers ", typeLink(type, show)),
    ...(args.length === 0 ? [] : [element("h3", {}, "Arguments"), values(args, show)]),
  ];
}

/** A type with all that it consists of. */
export function typeReference(
  { name, kind, description, fields, inputFields, enumValues, possibleTypes }: NamedType,
  show: ShowType,
): PageElement {
  return element(
    "div",
    {},
    element("h2", {}, name, " ", element("span", { class: "quiet" }, kindNames[kind] ?? "")),
    ...(description === null ? [] : prose(description)),
    ...(fields === null ? [] : [values(fields, show)]),
    ...(inputFields === null ? [] : [values(inputFields, show)]),
    ...(enumValues === null
      ? []
      : [
          element(
            "dl",
            { class: "tree" },
            ...enumValues.flatMap((value) => [
              element("dt", {}, element("code", {}, value.name)),
              element("dd", {}, ...inline(value.description ?? "")),
            ]),
          ),
        ]),
    ...(possibleTypes === null
      ? []
      : [element("p", {}, ...possibleTypes.flatMap((type) => [typeLink(type, show), " "]))]),
  );
}

function values(members: readonly (FieldOfType | InputValue)[], show: ShowType): PageElement {
  return element(
    "dl",
    { class: "tree" },
    ...members.flatMap((member) => [
      element("dt", {}, element("code", {}, member.name), " ", typeLink(member.type, show)),
      element("dd", {}, ...inline(member.description ?? "")),
    ]),
  );
}

function typeLink(type: TypeReference, show: ShowType): PageElement {
  return button(printType(type), () => show(namedTypeOf(type)), { class: "link mono" });
}

const kindNames: Readonly<Record<string, string>> = {
  OBJECT: "type",
  INPUT_OBJECT: "input",
  ENUM: "enum",
  SCALAR: "scalar",
  INTERFACE: "interface",
  UNION: "union",
};
