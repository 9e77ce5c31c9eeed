/** The picture of the data model as data: boxes with their places, and lines between them. Knows nothing of SVG. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly lines: readonly DiagramLine[];
  readonly captions: readonly DiagramCaption[];
}

export interface DiagramBox {
  /** Path of the object's page. */
  readonly page: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly isSystem: boolean;
  readonly rows: readonly DiagramRow[];
}

/** A field that points to another object. */
export interface DiagramRow {
  readonly text: string;
  /** Path of the page of the other object; null for a row that stands for several. */
  readonly page: string | null;
}

export interface DiagramLine {
  /** `person.company → Company` */
  readonly title: string;
  readonly points: readonly DiagramPoint[];
}

export type DiagramPoint = readonly [x: number, y: number];

export interface DiagramCaption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export const boxWidth = 240;
export const titleHeight = 36;
export const rowHeight = 20;
export const boxPadding = 8;
/** Between columns; lines run there. */
export const columnGap = 64;
export const rowGap = 44;
export const margin = 24;
