import { spawn, spawnSync } from "node:child_process";
import { ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import { referenceOf } from "../../reference/reference-of.js";
import { recordsOf, useServer } from "../../rest/use-server.js";
import { exampleModel } from "../../support/emit-test-server.js";

/** How a program of the guides is run, which its reader would paste into a terminal or a file. */
interface Language {
  readonly program: string;
  readonly parameters: readonly string[];
  /** What it calls in its turn. */
  readonly needs?: string;
  readonly prepared: (text: string) => string;
}

const asItIs = (text: string): string => text;

const languages: Readonly<Record<string, Language>> = {
  bash: { program: "bash", parameters: ["-s"], needs: "curl", prepared: asItIs },
  typescript: {
    program: process.execPath,
    parameters: ["--input-type=module", "-"],
    prepared: (text) => ts.transpile(text, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }),
  },
  python: { program: "python3", parameters: ["-"], prepared: asItIs },
};

interface GuideProgram {
  readonly guide: string;
  readonly text: string;
}

const reference = referenceOf(exampleModel("crm"));

/** Those that speak to a server, in the order in which somebody reads them. */
function programsIn(language: string): readonly GuideProgram[] {
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms");
  return [...reference]
    .filter(([path]) => path.startsWith("guides/") && path.endsWith(".md"))
    .flatMap(([guide, text]) => [...text.matchAll(block)].map(([, program = ""]) => ({ guide, text: program })))
    .filter(({ text }) => text.includes("API_URL"));
}

const isInstalled = ({ program, needs = program }: Language): boolean =>
  [program, needs].every((name) => spawnSync(name, ["--version"]).status === 0);
/** `samples.test.ts` tells of those that are not there. */
const installed = Object.entries(languages).flatMap(([name, language]) => (isInstalled(language) ? [name] : []));

describe.each(installed)("programs of the guides in %s", (language) => {
  const api = useServer("postgres");
  const programs = programsIn(language);

  /** Companies to page through: more than one page holds. */
  const companies = 230;

  async function run({ guide, text }: GuideProgram): Promise<string> {
    const { program, parameters, prepared } = languages[language]!;
    const child = spawn(program, parameters, {
      env: { PATH: process.env["PATH"], API_URL: api.server.url, API_KEY: api.server.key },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let printed = "";
    let failed = "";
    child.stdout.on("data", (chunk) => (printed += String(chunk)));
    child.stderr.on("data", (chunk) => (failed += String(chunk)));
    child.stdin.end(prepared(text));
    const exitCode = await new Promise<number | null>((resolve, reject) =>
      child.on("close", resolve).on("error", reject),
    );
    expect({ guide, exitCode, failed }).toEqual({ guide, exitCode: 0, failed: "" });
    return printed;
  }

  test("do what they say", async () => {
    // Ids are the server's, so that the one that is shown stands for the one that the reader has.
    const key = { name: "Shown", expiresAt: "2099-01-01T00:00:00Z", roleId: "Read only" };
    const { id } = (await api.post("/metadata/apiKeys", key)).body as { readonly id: string };
    const withId = ({ guide, text }: GuideProgram): GuideProgram => ({
      guide,
      text: text.replaceAll(/(?<=apiKeys\/)[0-9a-f-]{36}/g, id),
    });
    for (const one of programs.filter(({ guide }) => !guide.includes("pagination"))) {
      const printed = await run(withId(one));
      expect(printed, one.guide).not.toMatch(/statusCode|['"]errors['"]/);
      expect(printed.trim(), one.guide).toMatch(/^\{/);
    }
    const { body } = await api.get("/companies", { fields: "name" });
    expect(body).toMatchObject({ totalCount: 2 });
    for (const path of ["/metadata/objects/launchSite/fields/capacity", "/metadata/objects/landingSite"])
      expect((await api.get(path)).status).toBe(200);
    expect(programs.length).toBeGreaterThan(7);
  });

  test.skipIf(!programs.some(({ guide }) => guide.includes("pagination")))("read all pages", async () => {
    for (let made = 0; made < companies; made += 46)
      await api.createMany(
        "companies",
        Array.from({ length: 46 }, (_, place) => ({ name: `Paged ${made + place}` })),
      );
    const all = await api.get("/companies", { limit: 200 });
    const { totalCount } = all.body as { totalCount: number };
    for (const one of programs.filter(({ guide }) => guide.includes("pagination"))) {
      const lines = (await run(one)).trim().split("\n");
      expect(new Set(lines).size).toBe(totalCount);
      expect(lines).toHaveLength(totalCount);
      expect(lines.slice(0, 200)).toEqual(recordsOf(all).map(({ id }) => id));
    }
  });
});
