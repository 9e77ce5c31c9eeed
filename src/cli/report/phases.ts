import type { CommandIo } from "../command-io.js";
import { colors } from "./colors.js";

export interface PhaseOptions<Result> {
  /** What the phase has dealt with, in numbers. */
  readonly count: (result: Result) => string;
}

/**
 * Shows a command at work, one line per phase: name, counts, time. In CI it keeps to one line at the end; quiet, to none.
 */
export class Phases {
  readonly #io: CommandIo;
  readonly #detail: "phases" | "summary" | "none";
  readonly #start = performance.now();

  constructor(io: CommandIo, isQuiet: boolean) {
    this.#io = io;
    this.#detail = isQuiet ? "none" : isCi(io.env) ? "summary" : "phases";
  }

  async run<Result>(name: string, work: () => Promise<Result>, { count }: PhaseOptions<Result>): Promise<Result> {
    const start = performance.now();
    const waiting = setTimeout(() => this.#announce(name), announceAfterMilliseconds);
    try {
      const result = await work();
      this.#line(name, count(result), performance.now() - start);
      return result;
    } finally {
      clearTimeout(waiting);
    }
  }

  finish(summary: string, nextSteps: () => string): void {
    if (this.#detail === "none") return;
    const seconds = ((performance.now() - this.#start) / 1000).toFixed(2);
    this.#io.stdout(
      `${this.#detail === "summary" ? summary : colors(this.#io.isColor).bold(summary)} in ${seconds} s\n`,
    );
    if (this.#detail === "phases") this.#io.stdout(nextSteps());
  }

  /** Only of work that takes long, and only for someone who looks on. */
  #announce(name: string): void {
    if (this.#detail === "phases" && this.#io.isTerminal) this.#io.stdout(`  ${name} …\n`);
  }

  #line(name: string, count: string, milliseconds: number): void {
    if (this.#detail !== "phases") return;
    const { dim } = colors(this.#io.isColor);
    const time = `${Math.round(milliseconds)} ms`;
    this.#io.stdout(`  ${name.padEnd(20)} ${count.padEnd(44)} ${dim(time.padStart(8))}\n`);
  }
}

const announceAfterMilliseconds = 400;

function isCi(env: CommandIo["env"]): boolean {
  return env["CI"] !== undefined && env["CI"] !== "" && env["CI"] !== "false";
}
