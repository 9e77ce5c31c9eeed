import type { Setting } from "./setting.js";
import { settings } from "./settings.js";

/** The settings as a Markdown table, for READMEs and `--help`. */
export function printSettingsReference(): string {
  const rows = Object.values<Setting<unknown>>(settings).map((setting) => [
    `\`${setting.name}\``,
    setting.fallbackText,
    `${setting.description} Allowed: ${setting.allowed}.`,
  ]);
  const table = [["Variable", "Default", "Meaning"], ["---", "---", "---"], ...rows];
  return table.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
