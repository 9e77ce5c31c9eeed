import type { MigrationProblem } from "./migration-plan.js";

/** The database cannot be brought to the model without losing or breaking something; nothing was changed. */
export class MigrationRefused extends Error {
  readonly problems: readonly MigrationProblem[];

  constructor(problems: readonly MigrationProblem[], cause?: unknown) {
    const lines = problems.map((problem) => `- ${problem.message}`);
    super(
      `The database does not fit the model; nothing was changed.\n${lines.join("\n")}`,
      cause === undefined ? {} : { cause },
    );
    this.name = "MigrationRefused";
    this.problems = problems;
  }
}
