import { isComposite, leavesOf } from "../../src/core/fields/leaves-of.js";
import type { Leaf } from "../../src/core/fields/leaf.js";
import type { Field, ObjectType } from "../../src/core/model/workspace.js";
import { compositeTypeNames, enumTypeName, isCompositeType } from "../../src/core/naming/type-names.js";
import type { Printable } from "../print/code.js";
import { declared, typeFrom } from "../print/code.js";
import { compositesFile } from "../shared/leaf-types.js";

/** The type of a composite field: its value, or one of its inputs. */
export function compositeType(field: Field, suffix: "" | "CreateInput" | "FilterInput" | "OrderByInput"): Printable {
  if (!isComposite(field) || !isCompositeType(field.type)) return null;
  return typeFrom(compositesFile, compositeTypeNames[field.type] + suffix);
}

/** The only leaf of a field that is not composite; null for ONE_TO_MANY, which has none. */
export function onlyLeaf(field: Field): Leaf | null {
  return leavesOf(field)[0] ?? null;
}

/** The type of a value that has a name of its own: an enum, or a list of files. Null for the others. */
export function namedValue(object: ObjectType, field: Field): Printable {
  if (field.options !== null) return declared(enumTypeName(object, field));
  if (field.type === "FILES") return fileList;
  return null;
}

const fileList: Printable = {
  kind: "lines",
  items: ["readonly ", typeFrom(compositesFile, "FileObject"), "[]"],
  separator: "",
};
