import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { startTool } from "../tools.js";

export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Milliseconds until a document must have been read, on a machine that does much else. */
const patience = 60_000;

/** Starts `prism proxy` with the document at this path in front of `upstream`, and waits until it takes requests. */
export async function startPrism(document: string, upstream: string): Promise<Prism> {
  const port = await freePort();
  const prepared = ["--require", join(import.meta.dirname, "prepare-prism.cjs")];
  // What it finds is in its answers too. What it prints of every request would take longer than finding it.
  const quiet = ["--cors", "false", "--verboseLevel", "fatal"];
  const child = startTool("prism", ["proxy", document, upstream, "--port", String(port), ...quiet], {
    nodeArguments: prepared,
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => void (log += text));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  await vi.waitUntil(
    async () => {
      expect(child.exitCode, `Prism ended:\n${log}`).toBeNull();
      return await fetch(url).then(
        () => true,
        () => false,
      );
    },
    { timeout: patience, interval: 100 },
  );
  return {
    url,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Prism does not tell in a way made for programs which port it took, so it is told one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<unknown>((resolve) => server.close(resolve));
  return port;
}
