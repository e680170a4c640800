/** From fine to coarse. Decades and centuries begin with the years that 10 and 100 divide. */
export const periodUnits = ['hour', 'day', 'month', 'year', 'decade', 'century'] as const;
export type PeriodUnit = (typeof periodUnits)[number];
