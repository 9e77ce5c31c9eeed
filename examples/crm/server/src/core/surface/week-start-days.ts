/** Days that weeks can start with when a date is grouped by. */
export const weekStartDays = ["MONDAY", "SUNDAY", "SATURDAY"] as const;
export type WeekStartDay = (typeof weekStartDays)[number];
