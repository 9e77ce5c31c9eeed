import { dateGranularities, type DateGranularity } from "../../surface/date-granularities.js";
import { weekStartDays, type WeekStartDay } from "../../surface/week-start-days.js";
import type { SdlType } from "./sdl-type.js";

const granularities: Readonly<Record<DateGranularity, string>> = {
  DAY: "Each day: 2025-01-13",
  WEEK: "Each week, by its first day: 2025-01-13",
  MONTH: "Each month: 2025-01",
  QUARTER: "Each quarter: 2025-Q1",
  YEAR: "Each year: 2025",
  DAY_OF_THE_WEEK: "Days of the week, in all weeks: Monday",
  MONTH_OF_THE_YEAR: "Months of the year, in all years: January",
  QUARTER_OF_THE_YEAR: "Quarters of the year, in all years: Q1",
  NONE: "Each value for itself",
};

const weekStarts: Readonly<Record<WeekStartDay, string>> = {
  MONDAY: "Weeks start on Monday",
  SUNDAY: "Weeks start on Sunday",
  SATURDAY: "Weeks start on Saturday",
};

/** How dates are cut down to dimensions. */
export const dateDimensionTypes: readonly SdlType[] = [
  {
    kind: "input",
    name: "GroupByDateGranularityInput",
    description: "How to group by a date",
    fields: [
      { name: "granularity", type: "DateGranularityEnum", description: "What the date is cut down to" },
      { name: "weekStartDay", type: "FirstDayOfTheWeek", description: "First day of the week; Monday when not given" },
      {
        name: "timeZone",
        type: "String",
        description: "IANA name of the time zone that days start in, such as Europe/Paris; UTC when not given",
      },
    ],
  },
  {
    kind: "input",
    name: "OrderByDateGranularityInput",
    description: "How to order groups by a date they are grouped by",
    fields: [
      { name: "orderBy", type: "OrderByDirection", description: "Which groups come first" },
      { name: "granularity", type: "DateGranularityEnum", description: "What the date is cut down to, as in groupBy" },
    ],
  },
  {
    kind: "enum",
    name: "DateGranularityEnum",
    description: "What a date can be cut down to",
    values: dateGranularities.map((name) => ({ name, description: granularities[name] })),
  },
  {
    kind: "enum",
    name: "FirstDayOfTheWeek",
    description: "Days that weeks can start with",
    values: weekStartDays.map((name) => ({ name, description: weekStarts[name] })),
  },
];
