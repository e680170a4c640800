/** Lengths of time, milliseconds. */
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
/** The mean year of the Gregorian calendar. */
export const yearMs = 365.2425 * dayMs;
