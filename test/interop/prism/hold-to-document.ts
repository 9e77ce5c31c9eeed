import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, expect } from "vitest";
import { speakThrough, type Answer } from "../../rest/use-server.js";
import { temporaryFolder } from "../../support/temporary-folder.js";
import { Judge, type Request } from "./judge.js";

export interface DocumentPlace {
  /** Where it is in the folder of a server. */
  readonly file: string;
  /** A path of the server as the document writes it; null when the document is not about it. */
  readonly within: (path: string) => string | null;
  /** Where a server answers it, and which requests change it. Left out where the tests change nothing. */
  readonly live?: { readonly path: string; readonly isChangedBy: (request: Request) => boolean };
  readonly exceptions: readonly Exception[];
}

/** What a request may do though the document does not tell of it. There is none for answers. */
export interface Exception {
  readonly why: string;
  readonly applies: (request: Request, finding: string) => boolean;
}

/** One exchange of a kind that was found without fault. */
export interface Sample {
  readonly judge: Judge;
  readonly request: Request;
  readonly answer: Answer;
}

export interface Held {
  /** How many exchanges Prism saw. */
  readonly judged: () => number;
  /** One of each operation and status. */
  readonly samples: ReadonlyMap<string, Sample>;
  /** Exceptions that no request needed. */
  readonly unusedExceptions: () => readonly string[];
}

/**
 * Speaks to all servers that tests of this file use through Prism, which holds every exchange to the document of the
 * very server. A test fails when an answer breaks the document, whatever its status is, or when a request does that was
 * not refused. Refused requests are there to break it.
 */
export function holdToDocument({ file, within, live, exceptions }: DocumentPlace): Held {
  const judges = new Map<string, Promise<Judge>>();
  const folder = temporaryFolder();
  const samples = new Map<string, Sample>();
  const used = new Set<Exception>();
  let findings: string[] = [];
  let judged = 0;

  const judgeOf = (document: string): Promise<Judge> => {
    const path = join(folder, `${createHash("sha256").update(document).digest("hex")}.json`);
    const known = judges.get(path);
    if (known !== undefined) return known;
    writeFileSync(path, document);
    const judge = Judge.start(path);
    judges.set(path, judge);
    return judge;
  };
  const find = ({ method, path }: Request, { status }: Answer, finding: string): void =>
    void findings.push(`${method} ${path} answers ${status}: ${finding}`);
  /** Of a request that the server took. */
  const findInTaken = (request: Request, answer: Answer, finding: string): void => {
    if (answer.status >= 400) return;
    const exception = exceptions.find(({ applies }) => applies(request, finding));
    if (exception === undefined) find(request, answer, finding);
    else used.add(exception);
  };

  speakThrough(async (server, direct) => {
    let judge = await judgeOf(readFileSync(join(server.folder, file), "utf8"));
    const exchange = async (request: Request, deliver: () => Promise<Answer>): Promise<Answer> => {
      const operation = judge.find(request.method, request.path.split("?")[0] ?? "");
      if (operation === null) {
        const answer = await deliver();
        findInTaken(request, answer, "the document does not tell of it");
        return answer;
      }
      const { answer, violations, refusal } = await judge.judge(request, deliver);
      if (refusal !== null) {
        // Text that is no JSON, headers that are too long: what Prism cannot read, no server may take.
        findInTaken(request, answer, `Prism refuses it itself: ${refusal}`);
        return answer;
      }
      judged++;
      for (const { side, text } of violations)
        if (side === "response") find(request, answer, `the answer breaks the document: ${text}`);
        else findInTaken(request, answer, `it breaks the document: ${text}`);
      const kind = `${operation} ${answer.status}`;
      if (violations.length === 0 && !samples.has(kind)) samples.set(kind, { judge, request, answer });
      return answer;
    };
    return async (method, path, body, headers) => {
      const deliver = (): Promise<Answer> => direct(method, path, body, headers);
      const own = within(path);
      const answer = await (own === null ? deliver() : exchange({ method, path: own, body, headers }, deliver));
      if (live?.isChangedBy({ method, path, body, headers }) && answer.status < 400) {
        const asAdmin = { authorization: `Bearer ${server.key}` };
        judge = await judgeOf((await direct("GET", live.path, undefined, asAdmin)).text);
      }
      return answer;
    };
  });

  afterEach(() => {
    const found = findings;
    findings = [];
    expect(found).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([...judges.values()].map(async (judge) => (await judge).stop()));
    // Of what is done after the last test.
    expect(findings).toEqual([]);
  });
  return {
    judged: () => judged,
    samples,
    unusedExceptions: () => exceptions.filter((one) => !used.has(one)).map(({ why }) => why),
  };
}
