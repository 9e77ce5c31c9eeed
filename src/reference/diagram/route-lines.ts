import { boxWidth, columnGap, rowGap, type DiagramPoint } from "./diagram.js";
import type { GridPlace } from "./place-on-grid.js";

/** A box on the grid as lines see it. */
export interface Stop {
  readonly place: GridPlace;
  readonly x: number;
  /** Where lines leave or enter. */
  readonly y: number;
}

/** What lies above each row of boxes; one more for what lies below the last. */
export type RowEdges = readonly number[];

/** Finds ways for lines between the boxes: they run in the gaps, next to each other, and never through a box. */
export class LineRouter {
  readonly #rowEdges: RowEdges;
  /** How many lines run in a gap already. */
  readonly #used = new Map<string, number>();

  constructor(rowEdges: RowEdges) {
    this.#rowEdges = rowEdges;
  }

  route(from: Stop, to: Stop): readonly DiagramPoint[] {
    const leavesRight = to.place.column >= from.place.column;
    const entersRight = to.place.column <= from.place.column;
    const start: DiagramPoint = [leavesRight ? from.x + boxWidth : from.x, from.y];
    const end: DiagramPoint = [entersRight ? to.x + boxWidth : to.x, to.y];
    const startGap = from.place.column + (leavesRight ? 1 : 0);
    const endGap = to.place.column + (entersRight ? 1 : 0);
    const startX = this.#columnLane(startGap, from);
    if (startGap === endGap) return [start, [startX, from.y], [startX, to.y], end];
    const endX = this.#columnLane(endGap, to);
    const y = this.#rowLane(from.place.row + (to.place.row < from.place.row ? 0 : 1));
    return [start, [startX, from.y], [startX, y], [endX, y], [endX, to.y], end];
  }

  /** @param beside a box next to the gap, by which its place is known */
  #columnLane(gap: number, beside: Stop): number {
    const left = beside.x + (gap - beside.place.column) * (boxWidth + columnGap) - columnGap;
    return left + columnGap / 2 + this.#lane(`column ${gap}`, columnGap - 24);
  }

  #rowLane(gap: number): number {
    return (this.#rowEdges[gap] ?? 0) - rowGap / 2 + this.#lane(`row ${gap}`, rowGap - 16);
  }

  /** The middle of the gap first, then on either side of it in turn; beyond its width again from the middle. */
  #lane(gap: string, width: number): number {
    const number = this.#used.get(gap) ?? 0;
    this.#used.set(gap, number + 1);
    const lanes = Math.floor(width / laneDistance);
    const lane = number % lanes;
    return (lane % 2 === 0 ? 1 : -1) * Math.ceil(lane / 2) * laneDistance;
  }
}

const laneDistance = 6;
