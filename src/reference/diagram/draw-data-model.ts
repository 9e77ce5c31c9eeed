import { leavesOf } from "../../core/fields/leaves-of.js";
import type { ObjectType } from "../../core/model/workspace.js";
import { servedFields } from "../../core/surface/record-operations.js";
import { relatedObject } from "../../core/docs/sdl/related-object.js";
import { objectPath, type Reference } from "../reference.js";
import {
  boxPadding,
  boxWidth,
  columnGap,
  margin,
  rowGap,
  rowHeight,
  titleHeight,
  type Diagram,
  type DiagramBox,
  type DiagramCaption,
  type DiagramLine,
} from "./diagram.js";
import { placeOnGrid, type GridPlace } from "./place-on-grid.js";
import { LineRouter } from "./route-lines.js";

interface Pointer {
  /** Name of the field. */
  readonly name: string;
  readonly target: ObjectType;
}

interface Drawn {
  readonly object: ObjectType;
  readonly pointers: readonly Pointer[];
}

const mostRows = 14;
const mostColumns = 8;

/**
 * The workspace's own objects on a grid with lines between them; below, apart, the system's, which point everywhere:
 * their boxes name what they point to.
 */
export function drawDataModel({ workspace, objects }: Reference): Diagram {
  const drawn = objects.map((object): Drawn => ({
    object,
    pointers: servedFields(object).flatMap((field) => {
      const target = field.relation?.type === "MANY_TO_ONE" ? relatedObject(workspace, field) : null;
      return target === null || leavesOf(field).length === 0 ? [] : [{ name: field.name, target }];
    }),
  }));
  const own = drawn.filter(({ object }) => !object.isSystem);
  const system = drawn.filter(({ object }) => object.isSystem);
  const columns = Math.min(mostColumns, Math.max(4, Math.ceil(Math.sqrt(objects.length) / 1.5)));
  const top = drawOwn(own, Math.min(columns, Math.max(1, Math.ceil(Math.sqrt(own.length)))));
  const bottom = drawSystem(system, columns, top.bottom);
  const boxes = [...top.boxes, ...bottom.boxes];
  const corners = top.lines.flatMap(({ points }) => points);
  return {
    width: Math.max(boxWidth, ...boxes.map(({ x }) => x + boxWidth), ...corners.map(([x]) => x)) + margin,
    height: Math.max(margin, ...boxes.map(({ y, height }) => y + height), ...corners.map(([, y]) => y)) + margin,
    boxes,
    lines: top.lines,
    captions: bottom.captions,
  };
}

interface OwnObjects {
  readonly boxes: readonly DiagramBox[];
  readonly lines: readonly DiagramLine[];
  readonly bottom: number;
}

function drawOwn(drawn: readonly Drawn[], columns: number): OwnObjects {
  const indexes = new Map(drawn.map(({ object }, index) => [object, index]));
  const pairs = drawn.flatMap(({ pointers }, index) =>
    pointers.flatMap(({ target }): readonly (readonly [number, number])[] => {
      const other = indexes.get(target);
      return other === undefined ? [] : [[index, other]];
    }),
  );
  const places = placeOnGrid(drawn.length, pairs, columns);
  const rowEdges = edgesOfRows(drawn, places);
  const boxes = drawn.map((one, index) => {
    const place = places[index]!;
    return boxOf(one, columnX(place.column), rowEdges[place.row]!);
  });
  const router = new LineRouter(rowEdges);
  const entered = new Map<number, number>();
  const lines = drawn.flatMap(({ object, pointers }, index) =>
    pointers.flatMap(({ name, target }, row): readonly DiagramLine[] => {
      const other = indexes.get(target);
      if (other === undefined || row >= mostRows) return [];
      const from = { place: places[index]!, x: boxes[index]!.x, y: rowY(boxes[index]!, row) };
      const number = entered.get(other) ?? 0;
      entered.set(other, number + 1);
      const to = { place: places[other]!, x: boxes[other]!.x, y: boxes[other]!.y + 8 + (number % 4) * 7 };
      return [{ title: `${object.nameSingular}.${name} → ${target.labelSingular}`, points: router.route(from, to) }];
    }),
  );
  return { boxes, lines, bottom: rowEdges.at(-1) ?? margin };
}

/** Top of every row, and of what follows the last. */
function edgesOfRows(drawn: readonly Drawn[], places: readonly GridPlace[]): readonly number[] {
  const heights: number[] = [];
  for (const [index, { row }] of places.entries())
    heights[row] = Math.max(heights[row] ?? 0, heightOf(drawn[index]!.pointers.length));
  let y = margin;
  return [y, ...heights.map((height) => (y += height + rowGap))];
}

interface SystemObjects {
  readonly boxes: readonly DiagramBox[];
  readonly captions: readonly DiagramCaption[];
}

/** Each into the column that is shortest by then. */
function drawSystem(drawn: readonly Drawn[], columns: number, top: number): SystemObjects {
  if (drawn.length === 0) return { boxes: [], captions: [] };
  const start = top + 32;
  const ends = Array.from({ length: Math.min(columns, drawn.length) }, () => start);
  const boxes = drawn.map((one) => {
    const column = ends.indexOf(Math.min(...ends));
    const box = boxOf(one, columnX(column) - column * (columnGap - 20), ends[column]!);
    ends[column] = box.y + box.height + 20;
    return box;
  });
  return { boxes, captions: [{ text: "System objects", x: margin, y: top + 12 }] };
}

function boxOf({ object, pointers }: Drawn, x: number, y: number): DiagramBox {
  const shown = pointers.slice(0, mostRows).map(({ name, target }) => ({
    text: `${name} → ${target.labelSingular}`,
    page: objectPath(target),
  }));
  const more = pointers.length - shown.length;
  const rows = more === 0 ? shown : [...shown, { text: `and ${more} more`, page: null }];
  return {
    page: objectPath(object),
    title: object.labelSingular,
    x,
    y,
    height: heightOf(pointers.length),
    isSystem: object.isSystem,
    rows,
  };
}

function heightOf(pointers: number): number {
  const rows = pointers > mostRows ? mostRows + 1 : pointers;
  return titleHeight + (rows === 0 ? 0 : rows * rowHeight + boxPadding);
}

function rowY({ y }: DiagramBox, row: number): number {
  return y + titleHeight + row * rowHeight + rowHeight / 2;
}

function columnX(column: number): number {
  return margin + column * (boxWidth + columnGap);
}
