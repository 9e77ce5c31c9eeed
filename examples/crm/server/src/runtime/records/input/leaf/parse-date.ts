import type { JsonValue } from "../../../../core/json/json-value.js";
import { isCalendarDay, isDayText } from "../../../../core/text/calendar-day.js";
import { wrongValue } from "../problem.js";
import type { Problem } from "../problem.js";

/** A day of the calendar as `YYYY-MM-DD`. */
export function parseDate(value: JsonValue): string | Problem {
  return typeof value === "string" && isDayText(value)
    ? value
    : wrongValue("must be a day of the calendar such as 2025-01-13", value);
}

const dateTimePattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?)?$/i;
const furthestOffsetMinutes = 15 * 60 + 59;

/** A point in time as ISO 8601 in UTC with milliseconds. Without an offset it is taken as UTC, without a time as midnight. */
export function parseDateTime(value: JsonValue): string | Problem {
  const match = typeof value === "string" ? dateTimePattern.exec(value) : null;
  return (match === null ? null : instantOf(match)) ?? wrongDateTime(value);
}

function instantOf(match: RegExpExecArray): string | null {
  const [, year = "", month = "", day = "", hour = "00", minute = "00", second = "00", fraction = ""] = match;
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0);
  if (offset > furthestOffsetMinutes || Number(match[10] ?? 0) > 59) return null;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
  if (offset === 0) return local;
  const instant = new Date(Date.parse(local) - (match[8] === "-" ? -offset : offset) * 60_000);
  const isInRange = instant.getUTCFullYear() >= 1 && instant.getUTCFullYear() <= 9999;
  return isInRange ? instant.toISOString() : null;
}

function wrongDateTime(value: JsonValue): Problem {
  return wrongValue("must be a date and time such as 2025-01-13T09:30:00.000Z", value);
}
