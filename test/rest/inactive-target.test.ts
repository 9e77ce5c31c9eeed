import { describe, expect, it } from "vitest";
import { at, useServer } from "./use-server.js";

describe("a relation to an object that is inactive", () => {
  const api = useServer("pglite", {
    model: {
      objects: [
        {
          nameSingular: "rocket",
          fields: [
            { name: "name", type: "TEXT" },
            { name: "maker", type: "RELATION", relation: { type: "MANY_TO_ONE", targetObject: "company" } },
          ],
        },
        { nameSingular: "company", isActive: false, fields: [{ name: "name", type: "TEXT" }] },
      ],
    },
  });

  it("compiles in the generated routes, which say that it leads nowhere", async () => {
    const { id } = await api.create("rockets", { name: "Ariane" });
    const answer = await api.get(`/rockets/${id}/maker`);
    expect(answer, answer.text).toMatchObject({ status: 400, body: { code: "INVALID_PATH" } });
    expect(at((await api.get(`/rockets/${id}/name`)).body, "data", "name")).toBe("Ariane");
  });
});
