import { fieldKinds } from "../../core/fields/field-kinds.js";
import { operatorsOf } from "../../core/surface/filter-operators.js";
import type { Leaf } from "../../core/fields/leaf.js";
import type { Field, ObjectType } from "../../core/model/workspace.js";
import { recordPaths } from "../../core/surface/record-paths.js";
import { relatedObject } from "../../core/docs/sdl/related-object.js";
import { code, link, listed, plain, prose, type Inline } from "../inline.js";
import { table, type Table } from "../page.js";
import { objectPath, type Reference } from "../reference.js";

type Row = readonly Inline[];

/** By what records can be filtered, ordered and grouped, one row per comparable value. */
export function filterTable({ workspace }: Reference, object: ObjectType): Table {
  const rows = [...recordPaths(object)].flatMap(([name, path]): readonly Row[] => {
    const { field } = path;
    switch (path.kind) {
      case "leaf":
        return path.leaf.kind === "TS_VECTOR" ? [] : [leafRow(name, path.leaf, field)];
      case "composite":
        return [...path.leaves].map(([part, leaf]) => leafRow(`${name}.${part}`, leaf, field));
      case "toOne":
      case "toMany": {
        const related = relatedObject(workspace, field);
        return related === null ? [] : [relationRow(name, related, path.kind === "toMany")];
      }
    }
  });
  return table(`Filters and orders of ${object.labelPlural}`, ["Path", "Comparators", "Order", "Group"], rows);
}

function leafRow(path: string, leaf: Leaf, field: Field): Row {
  const { isOrderable, isGroupable } = fieldKinds[field.type];
  // JSON has no order, and no two values of it make a group.
  const isPlain = leaf.kind !== "JSON";
  return [
    [code(path)],
    listed(
      operatorsOf(leaf).map((operator) => code(operator)),
      " ",
    ),
    yesOrNo(isOrderable && isPlain),
    yesOrNo(isGroupable && isPlain),
  ];
}

function relationRow(name: string, related: ObjectType, isToMany: boolean): Row {
  const target = link(`${objectPath(related)}#filters`, related.labelPlural);
  return isToMany
    ? [
        prose`${code(`${name}.some.…`)}, ${code("none")}, ${code("every")}`,
        prose`as of ${target}`,
        yesOrNo(false),
        yesOrNo(false),
      ]
    : [[code(`${name}.…`)], prose`as of ${target}`, yesOrNo(true), yesOrNo(true)];
}

function yesOrNo(value: boolean): Inline {
  return [plain(value ? "yes" : "no")];
}
