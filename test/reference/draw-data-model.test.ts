import { describe, expect, test } from "vitest";
import { boxWidth, type Diagram, type DiagramBox } from "../../src/reference/diagram/diagram.js";
import { drawDataModel } from "../../src/reference/diagram/draw-data-model.js";
import { makeReference } from "../../src/reference/reference.js";
import { printCoreOpenapi } from "../../src/core/docs/openapi/print-core-openapi.js";
import type { JsonObject, JsonValue } from "../../src/core/json/json-value.js";
import { servedObjects } from "../../src/core/surface/record-operations.js";
import { buildTestWorkspace } from "../support/build-test-workspace.js";
import { exampleModel } from "../support/emit-test-server.js";

function draw(model: JsonValue): Diagram {
  const workspace = buildTestWorkspace(model);
  const openapi = JSON.parse(printCoreOpenapi(workspace)) as JsonObject;
  return drawDataModel(makeReference(workspace, openapi, []));
}

/** A hub that everything points to, a chain, and things that nothing points to. */
const manyObjects: JsonValue = {
  objects: Array.from({ length: 40 }, (_, index) => ({
    nameSingular: `thing${index}`,
    namePlural: `things${index}`,
    fields: [
      { name: "name", type: "TEXT" },
      ...(index === 0 || index > 30 ? [] : [relation("hub", 0, index), relation("previous", index - 1, index)]),
    ],
  })),
};

function relation(name: string, target: number, index: number): JsonObject {
  return {
    name,
    type: "RELATION",
    relation: { type: "MANY_TO_ONE", targetObject: `thing${target}`, inverseField: `${name}Of${index}` },
  };
}

describe.each([
  ["crm", exampleModel("crm")],
  ["self-relation", exampleModel("self-relation")],
  ["two-relations-to-one-object", exampleModel("two-relations-to-one-object")],
  ["many objects", manyObjects],
])("%s", (_name, model) => {
  const diagram = draw(model);

  test("every object has its box, within the picture, and no two overlap", () => {
    const { boxes, width, height } = diagram;
    expect(boxes).toHaveLength(servedObjects(buildTestWorkspace(model)).length);
    for (const box of boxes)
      expect(box.x >= 0 && box.y >= 0 && box.x + boxWidth <= width && box.y + box.height <= height).toBe(true);
    const overlapping = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => isApart(one, other) === false),
    );
    expect(overlapping).toEqual([]);
  });

  test("no line runs through a box", () => {
    const crossed = diagram.lines.flatMap(({ title, points }) =>
      points.slice(1).flatMap((point, index) => {
        const before = points[index]!;
        return diagram.boxes.filter((box) => passesThrough(before, point, box)).map((box) => `${title}: ${box.title}`);
      }),
    );
    expect(crossed).toEqual([]);
  });

  test("lines run straight down or across, and stay within the picture", () => {
    for (const { points } of diagram.lines)
      for (const [index, [x, y]] of points.entries()) {
        const [beforeX, beforeY] = points[index - 1] ?? [x, y];
        expect(x === beforeX || y === beforeY).toBe(true);
        expect(x >= 0 && x <= diagram.width && y >= 0 && y <= diagram.height).toBe(true);
      }
  });
});

test("what is related stands close together", () => {
  const { lines } = draw(exampleModel("crm"));
  expect(lines.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["person.company → Company", "opportunity.pointOfContact → Person"]),
  );
  for (const { title, points } of lines) expect({ title, corners: points.length }).toEqual({ title, corners: 4 });
});

function isApart(one: DiagramBox, other: DiagramBox): boolean {
  return (
    one.x + boxWidth <= other.x ||
    other.x + boxWidth <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  );
}

/** Touching the edge is how lines begin and end. */
function passesThrough(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  { x, y, height }: DiagramBox,
): boolean {
  return (
    Math.max(fromX, toX) > x &&
    Math.min(fromX, toX) < x + boxWidth &&
    Math.max(fromY, toY) > y &&
    Math.min(fromY, toY) < y + height
  );
}
