import type { Parameter } from "./database.js";

/** A parameter as the text that Postgres reads; arrays in its curly brace notation. */
export function encodeParameter(value: Parameter): string | null {
  if (typeof value === "string" || value === null) return value;
  if (typeof value === "object") return `{${value.map(encodeElement).join(",")}}`;
  return String(value);
}

function encodeElement(value: string | number | boolean | null): string {
  if (value === null) return "NULL";
  if (typeof value === "string") return `"${value.replace(/[\\"]/g, "\\$&")}"`;
  return String(value);
}
