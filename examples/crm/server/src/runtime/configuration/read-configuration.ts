/**
 * The environment in, a checked configuration out, or every problem at once. Reads no file and opens no connection.
 */
import { nearestName } from "../../core/text/nearest-name.js";
import type { Configuration } from "./configuration.js";
import type { Setting } from "./setting.js";
import { settings } from "./settings.js";

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ReadConfiguration {
  readonly configuration: Configuration;
  /** What is probably a mistake but stops nothing, such as a misspelled name. */
  readonly warnings: readonly string[];
}

/** The environment is not one the server can start with. */
export class ConfigurationRefused extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The server cannot start with these environment variables:\n${problems.map((line) => `- ${line}`).join("\n")}`,
    );
    this.name = "ConfigurationRefused";
    this.problems = problems;
  }
}

/** @throws ConfigurationRefused with every problem, not only the first. */
export function readConfiguration(environment: Environment): ReadConfiguration {
  const problems: string[] = [];
  const entries = Object.entries<Setting<unknown>>(settings).map(([key, setting]) => [
    key,
    readSetting(setting, environment[setting.name], problems),
  ]);
  if (problems.length > 0) throw new ConfigurationRefused(problems);
  // The table gives every member its value, which the compiler cannot follow through the entries.
  const configuration = Object.fromEntries(entries) as Configuration;
  return { configuration, warnings: nearMisses(environment) };
}

function readSetting(setting: Setting<unknown>, text: string | undefined, problems: string[]): unknown {
  // Container tools pass variables that were left out as empty ones.
  if (text === undefined || text.trim() === "") return setting.fallback;
  const value = setting.parse(text.trim());
  if (value !== undefined) return value;
  const shown = setting.isSecret ? `its value (${text.trim().length} characters, not shown)` : JSON.stringify(text);
  problems.push(
    `${setting.name}: ${shown} is not allowed; it must be ${setting.allowed}. Default: ${setting.fallbackText}.`,
  );
  return undefined;
}

/** Names that Node, npm, shells and platforms set, and that only look like ours. */
const foreignNames = /^(npm_|NODE|VITE|npm|LC_|XDG_|SSH_|K_|KUBERNETES_)/;

function nearMisses(environment: Environment): readonly string[] {
  const names = Object.values<Setting<unknown>>(settings).map((setting) => setting.name);
  return Object.keys(environment)
    .filter((name) => !names.includes(name) && !foreignNames.test(name) && (environment[name] ?? "") !== "")
    .flatMap((name) => {
      const nearest = looksMeant(name, names);
      return nearest === null
        ? []
        : [`The environment variable ${name} is not known and does nothing. Did you mean ${nearest}?`];
    });
}

/** Short names (HOST, PORT) are near to many honest ones (POST, SORT), so only case and separators may differ in them. */
function looksMeant(name: string, names: readonly string[]): string | null {
  const folded = fold(name);
  const same = names.find((known) => fold(known) === folded);
  if (same !== undefined) return same;
  return nearestName(
    name,
    names.filter((known) => known.length >= 8 && Math.abs(known.length - name.length) <= 2),
  );
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
