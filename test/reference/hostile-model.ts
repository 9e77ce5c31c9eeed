import type { JsonValue } from "../../src/core/json/json-value.js";

const hostile = `<script>alert(1)</script>&amp;"'\`*_[x](javascript:alert(1))|\\ <!-- ]]> \u0007`;

/** A model whose people wrote whatever they liked, and named things like parts of pages. */
export const hostileModel: JsonValue = {
  workspace: { displayName: `Evil ${hostile}` },
  objects: [
    {
      nameSingular: "entry",
      namePlural: "queries",
      labelSingular: "Query <b>",
      labelPlural: `Queries ${"<img src=x onerror=alert(1)>"}`,
      description: hostile,
      fields: [
        { name: "name", type: "TEXT", label: "<i>Name", description: `${hostile}\n\n# not a heading\n- no list` },
        {
          name: "state",
          type: "SELECT",
          options: [
            { value: "NEW", label: "<script>" },
            { value: "OLD", label: "a | b" },
          ],
        },
        { name: "content", type: "TEXT", description: "1. no list", defaultValue: "'</script><b>`'" },
        {
          name: "parent",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "entry", inverseField: "children" },
        },
      ],
    },
    {
      nameSingular: "content",
      namePlural: "mutations",
      fields: [
        {
          name: "query",
          type: "RELATION",
          relation: { type: "MANY_TO_ONE", targetObject: "entry", inverseField: "contents" },
        },
      ],
    },
  ],
};
