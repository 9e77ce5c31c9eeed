import { problemsError } from "../../errors/problems-error.js";
import type { Choice } from "../form/inputs.js";
import type { FormValues } from "../form/read-form.js";

const day = 24 * 60 * 60 * 1000;

/** Days of each choice. What is never to end gets a hundred years, since every key has an end. */
const daysOf: Readonly<Record<string, number>> = { "7": 7, "30": 30, "90": 90, "365": 365, "730": 730, never: 36525 };

export const defaultExpiry = "90";

export const expiryChoices: readonly Choice[] = [
  { value: "7", label: "In 7 days" },
  { value: "30", label: "In 30 days" },
  { value: "90", label: "In 90 days" },
  { value: "365", label: "In 1 year" },
  { value: "730", label: "In 2 years" },
  { value: "never", label: "Never (in 100 years)" },
  { value: "date", label: "After the day below" },
];

export const keepExpiry = "keep";

/** When the key is to stop working, in ISO 8601; null to leave it as it is. */
export function readExpiry(form: FormValues, now: number): string | null {
  const choice = form.text("expiresAt");
  if (choice === keepExpiry) return null;
  const days = daysOf[choice];
  if (days !== undefined) return new Date(now + days * day).toISOString();
  const on = form.text("expiresOn");
  if (choice === "date" && on !== "") return `${on}T23:59:59.999Z`;
  const message = "Choose when the key is to stop working.";
  throw problemsError("INVALID_ARGS_DATA", [
    { path: choice === "date" ? "data.expiresOn" : "data.expiresAt", message },
  ]);
}

export type KeyState = "active" | "ending" | "expired" | "revoked";

const soon = 14 * day;

export function keyState(
  key: { readonly expiresAt: string; readonly revokedAt: string | null },
  now: number,
): KeyState {
  if (key.revokedAt !== null) return "revoked";
  const left = Date.parse(key.expiresAt) - now;
  if (left <= 0) return "expired";
  return left < soon ? "ending" : "active";
}
