const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a text such as `2025-01-13` that names a day which is in the calendar. */
export function isDayText(text: string): boolean {
  const match = dayPattern.exec(text);
  return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** True for a day of the years 1 to 9999; months count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
