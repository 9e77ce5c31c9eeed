/** What a date can be cut down to when it is grouped by. */
export const dateGranularities = [
  "DAY",
  "WEEK",
  "MONTH",
  "QUARTER",
  "YEAR",
  "DAY_OF_THE_WEEK",
  "MONTH_OF_THE_YEAR",
  "QUARTER_OF_THE_YEAR",
  "NONE",
] as const;
export type DateGranularity = (typeof dateGranularities)[number];
