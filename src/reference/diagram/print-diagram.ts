import { escapeHtml } from "../site/escape-html.js";
import {
  boxWidth,
  rowHeight,
  titleHeight,
  type Diagram,
  type DiagramBox,
  type DiagramLine,
  type DiagramPoint,
} from "./diagram.js";

export interface DiagramOptions {
  /** Where the page of an object is, as links of the picture say it. */
  readonly hrefOf: (page: string) => string;
  /** Rules of its own, for a file that stands alone; null where the page around it has them. */
  readonly style: string | null;
}

/** Pictures up to this width are shown whole where there is almost room for them; larger ones scroll. */
const widest = 1400;

/** The diagram as SVG; its colours are classes. */
export function printDiagram({ width, height, boxes, lines, captions }: Diagram, options: DiagramOptions): string {
  const { hrefOf, style } = options;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="diagram${width > widest ? " large" : ""}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="diagram-title diagram-description">`,
    `<title id="diagram-title">Objects and how they relate</title>`,
    `<desc id="diagram-description">${boxes.length} objects. Each box names an object and the fields by which it points to others; a line leads from such a field to the object.</desc>`,
    ...(style === null ? [] : [`<style>${style}</style>`]),
    `<defs><marker id="diagram-one" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0L8 4L0 8z"/></marker><marker id="diagram-many" viewBox="0 0 6 6" refX="3" refY="3" markerWidth="6" markerHeight="6"><circle class="head" cx="3" cy="3" r="2.5"/></marker></defs>`,
    ...lines.map(printLine),
    ...captions.map(({ text, x, y }) => `<text class="caption" x="${x}" y="${y}">${escapeHtml(text)}</text>`),
    ...boxes.map((box) => printBox(box, hrefOf)),
    "</svg>",
  ].join("\n");
}

function printLine({ title, points }: DiagramLine): string {
  return `<path class="line" d="${roundedPath(points)}" marker-start="url(#diagram-many)" marker-end="url(#diagram-one)"><title>${escapeHtml(title)}</title></path>`;
}

const cornerRadius = 6;

/** Straight pieces with rounded corners between them. */
function roundedPath(points: readonly DiagramPoint[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${x} ${y}`;
      if (after === undefined) return `L${x} ${y}`;
      const [fromX, fromY] = towards([x, y], before);
      const [toX, toY] = towards([x, y], after);
      return `L${fromX} ${fromY}Q${x} ${y} ${toX} ${toY}`;
    })
    .join("");
}

/** The point a corner's radius away on the way to another; no further than half of it. */
function towards([x, y]: DiagramPoint, [otherX, otherY]: DiagramPoint): DiagramPoint {
  const length = Math.abs(otherX - x) + Math.abs(otherY - y);
  const step = Math.min(cornerRadius, length / 2);
  return [x + Math.sign(otherX - x) * step, y + Math.sign(otherY - y) * step];
}

function printBox({ page, title, x, y, height, isSystem, rows }: DiagramBox, hrefOf: (page: string) => string): string {
  const lines = [
    `<rect class="box" x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="6"/>`,
    `<a href="${escapeHtml(hrefOf(page))}"><text class="name" x="${x + 12}" y="${y + titleHeight - 13}">${shortened(title, 22)}</text></a>`,
    ...rows.map((row, index) => {
      const text = `<text class="field" x="${x + 12}" y="${y + titleHeight + index * rowHeight + 14}">${shortened(row.text, 29)}</text>`;
      return row.page === null ? text : `<a href="${escapeHtml(hrefOf(row.page))}">${text}</a>`;
    }),
  ];
  if (rows.length > 0) lines.splice(1, 0, `<path class="rule" d="M${x} ${y + titleHeight - 3}h${boxWidth}"/>`);
  return `<g${isSystem ? ` class="system"` : ""}>\n${lines.join("\n")}\n</g>`;
}

/** What fits into a box; the whole is told where somebody points at it. */
function shortened(text: string, most: number): string {
  const whole = text.replaceAll(/\s+/g, " ");
  const characters = [...whole];
  if (characters.length <= most) return escapeHtml(whole);
  return `<title>${escapeHtml(whole)}</title>${escapeHtml(characters.slice(0, most - 1).join(""))}…`;
}

/** Colours of a picture that stands alone. */
export const diagramStyle = `svg{font-family:system-ui,sans-serif;background:#fff}.box{fill:#f6f7f9;stroke:#767d89}.system .box{fill:#fff;stroke-dasharray:4 3}.rule{stroke:#c9ced6}.name{font-size:15px;font-weight:600;fill:#1a1d23}.field{font-size:12px;fill:#454c59}.caption{font-size:16px;font-weight:600;fill:#1a1d23}.line{fill:none;stroke:#5b6472;stroke-width:1.4}.line:hover{stroke:#0b57d0;stroke-width:3}.head{fill:#5b6472}a:hover text{text-decoration:underline}@media (prefers-color-scheme:dark){svg{background:#14171c}.box{fill:#1e232b;stroke:#7d8797}.system .box{fill:#14171c}.rule{stroke:#3b4350}.name,.caption{fill:#eef1f5}.field{fill:#c3cad5}.line{stroke:#9aa4b3}.head{fill:#9aa4b3}.line:hover{stroke:#8ab4f8}}`;
