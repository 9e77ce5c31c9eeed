import type { JsonObject } from "../../src/core/json/json-value.js";

const longest = (start: string, length: number): string => start.padEnd(length, "LongName");
const one = longest("a", 55);
const field = longest("f", 55);

/** Names as long as they may be: every line that can be too long for its file is. */
export const longNames: JsonObject = {
  workspace: { displayName: "Long" },
  objects: [
    {
      nameSingular: one,
      namePlural: longest("b", 56),
      fields: [
        { name: "name", type: "TEXT" },
        { name: field, type: "TEXT", isUnique: true },
        { name: longest("g", 40), type: "LINKS" },
        {
          name: longest("r", 50),
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: one, inverseField: longest("i", 50) },
        },
      ],
    },
    {
      nameSingular: "short",
      namePlural: "shorts",
      description: "Ends a comment */ and\n@starts a tag\u2028or a line.  \n\n`code` | pipe",
      fields: [
        {
          name: longest("s", 40),
          type: "SELECT",
          options: Array.from({ length: 30 }, (_, index) => ({ value: `OPTION_${index}`, label: `Option ${index}` })),
        },
        {
          name: longest("m", 40),
          type: "MULTI_SELECT",
          options: [{ value: longest("A_", 60).toUpperCase(), label: "A" }],
        },
        { name: "files", type: "FILES", settings: { maxNumberOfValues: 3 } },
      ],
    },
  ],
};
