/**
 * A client that somebody generates from the served SDL alone, with a tool of theirs: its types accept a true program
 * and refuse a false one, and the program does what it says.
 */
import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "@genql/cli";
import { beforeAll, describe, expect, test } from "vitest";
import { packageFolder } from "../../src/cli/package-folder.js";
import { engines } from "../support/databases.js";
import { temporaryFolder } from "../support/temporary-folder.js";
import { useServer } from "../rest/use-server.js";

const program = `
import { createClient, type CompanyGenqlSelection, type FieldsSelection, type Company } from "./client";

async function main(url: string, key: string): Promise<object> {
  const client = createClient({ url: url + "/graphql", headers: { authorization: "Bearer " + key } });
  const shown = { id: true, name: true, employees: true, domainName: { primaryLinkUrl: true } } satisfies CompanyGenqlSelection;
  type Shown = FieldsSelection<Company, typeof shown>;

  const created = await client.mutation({
    createCompany: {
      __args: { data: { name: "Acme", employees: 3, domainName: { primaryLinkUrl: "https://acme.example" } } },
      ...shown,
    },
  });
  const company: Shown | null | undefined = created.createCompany;
  if (!company) throw new Error("Nothing was created");
  const id: string = company.id;

  const people = await client.mutation({
    createPeople: {
      __args: {
        data: ["Ada", "Bob"].map((firstName, index) => ({
          name: { firstName },
          position: index,
          company: { connect: { where: { domainName: { primaryLinkUrl: "https://acme.example" } } } },
        })),
      },
      companyId: true,
      name: { firstName: true },
    },
  });
  const read = await client.query({
    company: {
      __args: { filter: { id: { eq: id } } },
      ...shown,
      people: {
        __args: { first: 1, orderBy: [{ name: { firstName: "DescNullsLast" } }] },
        totalCount: true,
        edges: { node: { name: { firstName: true } } },
      },
    },
  });
  const updated = await client.mutation({
    updateCompany: { __args: { id, data: { employees: 4 } }, ...shown },
  });
  const upserted = await client.mutation({
    createCompanies: {
      __args: {
        data: [
          { name: "Acme again", domainName: { primaryLinkUrl: "https://acme.example" } },
          { name: "Globex", domainName: { primaryLinkUrl: "https://globex.example" } },
        ],
        upsert: true,
      },
      ...shown,
    },
  });
  const deleted = await client.mutation({
    deleteCompany: { __args: { id }, id: true, deletedAt: true },
  });
  const left = await client.query({
    companies: {
      __args: { filter: { employees: { is: "NOT_NULL" } } },
      totalCount: true,
      edges: { node: { name: true } },
    },
  });
  const employees: number | null | undefined = updated.updateCompany?.employees;
  const count: number | null | undefined = read.company?.people?.totalCount;
  return {
    isSame: people.createPeople?.every((person) => person?.companyId === id),
    first: read.company?.people?.edges?.map((edge) => edge?.node?.name?.firstName),
    count,
    employees,
    upserted: upserted.createCompanies?.map((one) => ({ isFirst: one?.id === id, name: one?.name })),
    isDeleted: typeof deleted.deleteCompany?.deletedAt === "string",
    left: left.companies?.totalCount,
  };
}

const [, , url = "", key = ""] = process.argv;
main(url, key).then((told) => console.log(JSON.stringify(told)));
`;

/** Each of its statements is wrong in one way. */
const falseProgram = `
import { createClient } from "./client";
const client = createClient();
void client.query({ companies: { edges: { node: { nam: true } } } });
void client.query({ companys: { totalCount: true } });
void client.query({ companies: { __args: { filter: { name: { equals: "Acme" } } }, totalCount: true } });
void client.mutation({ createCompany: { __args: { data: { name: 5 } }, id: true } });
void client.mutation({ updateCompany: { __args: { data: { name: "Acme" } }, id: true } });
void client.mutation({ createOpportunity: { __args: { data: { stage: "NO_STAGE" } }, id: true } });
`;

const configuration = {
  compilerOptions: {
    strict: true,
    target: "ES2023",
    lib: ["ES2023", "DOM"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    types: [],
    outDir: "dist",
    rootDir: ".",
  },
};

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  const child = spawn(command, args, { cwd });
  let output = "";
  const collect = (chunk: Buffer): void => void (output += chunk.toString("utf8"));
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

describe.each(engines)("a client generated from the SDL of a server on %s", (engine) => {
  const api = useServer(engine);
  let folder: string;

  const compile = async (file: string): Promise<Ended> => {
    const settings = { ...configuration, files: [file, "globals.d.ts"] };
    await writeFile(join(folder, `tsconfig.${file}.json`), JSON.stringify(settings));
    return run(join(packageFolder(), "node_modules/.bin/tsc"), ["-p", `tsconfig.${file}.json`], folder);
  };

  beforeAll(async () => {
    folder = temporaryFolder();
    const answer = await fetch(`${api.server.url}/graphql/schema.graphql`, {
      headers: { authorization: `Bearer ${api.server.key}` },
    });
    await generate({
      schema: await answer.text(),
      output: join(folder, "client"),
      scalarTypes: { UUID: "string", DateTime: "string" },
    });
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "commonjs" }));
    await writeFile(join(folder, "globals.d.ts"), "declare const process: { readonly argv: readonly string[] };\n");
    await writeFile(join(folder, "program.ts"), program);
    await writeFile(join(folder, "false-program.ts"), falseProgram);
  });

  test("compiles and creates, reads, updates, upserts and deletes", async () => {
    expect(await compile("program.ts")).toEqual({ code: 0, output: "" });
    const { code, output } = await run(process.execPath, ["dist/program.js", api.server.url, api.server.key], folder);
    expect(code, output).toBe(0);
    expect(JSON.parse(output)).toEqual({
      isSame: true,
      first: ["Bob"],
      count: 2,
      employees: 4,
      upserted: [
        { isFirst: true, name: "Acme again" },
        { isFirst: false, name: "Globex" },
      ],
      isDeleted: true,
      left: 0,
    });
  });

  test("does not compile with names, values or arguments that the SDL does not have", async () => {
    const { code, output } = await compile("false-program.ts");
    expect(code).not.toBe(0);
    const lines = [...output.matchAll(/^false-program\.ts\((\d+),/gm)].map(([, line]) => Number(line));
    expect(lines, output).toEqual([4, 5, 6, 7, 8, 9]);
  });
});
