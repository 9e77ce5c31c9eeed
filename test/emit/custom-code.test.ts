import { execFileSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-folder.js";
import { emitWholeServer, exampleModel } from "../support/emit-test-server.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { writeTree } from "../support/write-tree.js";

const hooks = `import type { Hooks } from "../objects/index.js";

export const hooks: Hooks = {
  sample: {
    beforeCreate: (input) => ({ ...input, select: "SMALL", position: "last" }),
    async beforeUpdate(ids, input, { actor }) {
      if (ids.length > 1) return { ...input, text: actor.name };
      return undefined;
    },
    afterCreate: (records) => console.log(records[0]?.fullName.firstName, records[0]?.webLinks.secondaryLinks[0]?.url),
  },
};
`;

const routes = `import { Router } from "express";
import type { ObjectTypesByName } from "../objects/index.js";
import type { CustomRoutes } from "../runtime/custom/custom-routes.js";

export const customRoutes: CustomRoutes<ObjectTypesByName> = ({ recordsFor }) => {
  const routes = Router();
  routes.get("/custom/samples", async (request, response) => {
    const { sample, place } = recordsFor(request);
    const { records } = await sample.findMany({
      filter: { select: { in: ["SMALL"] }, children: { some: { text: { ilike: "%a%" } } }, not: { number: { gt: 3 } } },
      orderBy: [{ fullName: { lastName: "AscNullsLast" } }, { subjectPlace: { name: "DescNullsLast" } }],
      depth: 1,
    });
    const created = await place.createOne({ name: "Lab" });
    await sample.updateOne(records[0]!.id, {
      subjectPlace: { connect: { where: { id: created.id } } },
      parent: { connect: { where: { emails: { primaryEmail: "a@b.co" } } } },
      emails: { primaryEmail: "c@d.co" },
      rating: null,
    });
    response.json({ name: records[0]?.subjectPlace?.name, children: records[0]?.children?.length });
  });
  return routes;
};
`;

test("code of one's own is typed by the model", async () => {
  const folder = temporaryFolder();
  writeTree(folder, await emitWholeServer(exampleModel("field-kinds")));
  symlinkSync(join(packageFolder(), "node_modules"), join(folder, "node_modules"), "dir");
  const compile = (hooksText: string, routesText: string): string => {
    writeFileSync(join(folder, "src/custom/hooks.ts"), hooksText);
    writeFileSync(join(folder, "src/custom/routes.ts"), routesText);
    const compiler = join(packageFolder(), "node_modules/typescript/bin/tsc");
    try {
      return execFileSync(process.execPath, [compiler, "--noEmit", "--incremental", "false"], {
        cwd: folder,
      }).toString();
    } catch (error) {
      return (error as { stdout: Buffer }).stdout.toString();
    }
  };
  expect(compile(hooks, routes)).toBe("");
  expect(compile(hooks.replace('"SMALL"', '"TINY"'), routes)).toMatch(/^src\/custom\/hooks\.ts\(5,/);
  expect(compile(hooks.replace("sample:", "smaple:"), routes)).toMatch(/'smaple' does not exist|smaple/);
  expect(compile(hooks, routes.replace('in: ["SMALL"]', 'eq: "SMALL", neq: "LARGE"'))).toMatch(
    /^src\/custom\/routes\.ts/,
  );
  expect(compile(hooks, routes.replace("lastName:", "lastname:"))).toMatch(/lastname/);
  expect(compile(hooks, routes.replace("subjectPlace?.name", "subjectPlace?.title"))).toMatch(/title/);
});

const resolvers = `
import type { CustomResolvers } from "../graphql/resolvers.js";

export const resolvers: CustomResolvers = {
  Query: {
    sample: async (_parent, args, { queries }, info) => {
      const found = await queries.sample({ filter: { and: [args.filter, { text: { is: "NOT_NULL" } }] } }, info);
      return found ?? null;
    },
  },
  Mutation: {
    createSample: (_parent, { data, upsert }, { mutations }, info) =>
      mutations.createSample({ data: { ...data, text: data.text ?? "none" }, upsert: upsert ?? null }, info),
  },
  Sample: {
    text: async ({ id, text }, _args, { records }) =>
      text ?? (await records.sample.findOne(id))?.text ?? "",
  },
};
`;

test("resolvers of one's own are typed by the schema", async () => {
  const folder = temporaryFolder();
  const files = await emitWholeServer(exampleModel("field-kinds"));
  writeTree(folder, files);
  symlinkSync(join(packageFolder(), "node_modules"), join(folder, "node_modules"), "dir");
  const compile = (path: string, text: string): string => {
    writeFileSync(join(folder, path), text);
    try {
      const compiler = join(packageFolder(), "node_modules/typescript/bin/tsc");
      return execFileSync(process.execPath, [compiler, "--noEmit", "--incremental", "false"], {
        cwd: folder,
      }).toString();
    } catch (error) {
      return (error as { stdout: Buffer }).stdout.toString();
    }
  };
  const custom = "src/custom/resolvers.ts";
  expect(compile(custom, resolvers)).toBe("");
  expect(compile(custom, resolvers.replace("text: async", "txet: async"))).toMatch(/txet/);
  expect(compile(custom, resolvers.replace("createSample: (", "creatSample: ("))).toMatch(/creatSample/);
  expect(compile(custom, resolvers.replace("{ data, upsert }", "{ date, upsert }"))).toMatch(/date/);
  expect(compile(custom, resolvers.replace("{ id, text }", "{ id, txt }"))).toMatch(/txt/);
  expect(compile(custom, resolvers.replace("queries.sample({ filter:", "queries.sample({ filtre:"))).toMatch(/filtre/);
  expect(compile(custom, resolvers.replace('?? ""', "?? 5"))).toMatch(/^src\/custom\/resolvers\.ts/);
  expect(compile(custom, resolvers.replace("Sample: {", "Sampel: {"))).toMatch(/Sampel/);
  expect(compile(custom, resolvers)).toBe("");

  const generated = files.find(({ path }) => path.endsWith("sample.resolvers.ts"));
  if (generated === undefined) throw new Error("The sample has no resolvers");
  expect(compile(generated.path, generated.text.replace("samples: (", "sampels: ("))).toMatch(/sampels/);
  expect(
    compile(generated.path, generated.text.replace("queries.samples(args", "queries.samples({ frist: 1 }")),
  ).toMatch(/frist/);
});
