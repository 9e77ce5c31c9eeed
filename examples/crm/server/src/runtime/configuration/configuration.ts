import type { Setting } from "./setting.js";
import type { settings } from "./settings.js";

type Settings = typeof settings;

/** What the environment says, checked; one member per setting. */
export type Configuration = {
  readonly [Key in keyof Settings]: Settings[Key] extends Setting<infer Value> ? Value : never;
};
