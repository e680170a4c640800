import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecurrenceRule, recurringDays } from './recurrence-rule.ts';

const dayMs = 86_400_000;
const dayOf = (text: string): number => Date.parse(`${text}T00:00Z`) / dayMs;
const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

function days(rule: string, first: string, last: string): readonly string[] {
  const parsed = parseRecurrenceRule(rule);
  if (parsed === null) throw new Error(`no rule: ${rule}`);
  return [...recurringDays(parsed, dayOf(first), dayOf(last))].map(textOf);
}

// the examples of RFC 5545, 3.8.5.3
test.each([
  ['FREQ=DAILY;COUNT=3', '1997-09-02', ['1997-09-02', '1997-09-03', '1997-09-04']],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH', '1997-09-02', ['1997-09-02', '1997-09-04', '1997-09-16', '1997-09-18']], // prettier-ignore
  ['FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '1997-09-05', ['1997-09-05', '1997-10-03', '1997-11-07']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '1997-09-22', ['1997-09-22', '1997-10-20', '1997-11-17']],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29']],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', ['1997-09-04', '1997-10-07', '1997-11-06']],
  ['FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200', '1997-01-01', ['1997-01-01', '1997-04-10', '1997-07-19']],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', ['1997-05-19']],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', ['1997-05-12']],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=TH', '1997-03-13', ['1997-03-13', '1997-03-20', '1997-03-27']],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997-06-13', ['1997-06-13']],
  ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '1997-01-01', ['1997-01-01']],
])('%s from %s on', (rule, first, expected) => {
  expect(days(rule, first, '1997-12-31')).toEqual(expected);
});

test('days of a week in every second week are those that a calendar gives', () => {
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 5 }),
      (first, weekDays, interval) => {
        const rule = parseRecurrenceRule(
          `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${weekDays.map((day) => names[day]).join(',')}`,
        );
        if (rule === null) throw new Error('no rule');
        const monday = (day: number): number => Math.floor((day + 3) / 7);
        const naive = Array.from({ length: 200 }, (_, index) => first + index).filter(
          (day) =>
            day === first ||
            ((monday(day) - monday(first)) % interval === 0 && weekDays.includes(new Date(day * dayMs).getUTCDay())),
        );
        expect([...recurringDays(rule, first, first + 199)]).toEqual(naive);
      },
    ),
  );
});

test.each(['', 'FREQ=HOURLY', 'FREQ=SECONDLY;BYMONTH=2', 'FREQ=DAILY;BYHOUR=1,2', 'nonsense'])(
  '%j is not expanded',
  (rule) => {
    expect(parseRecurrenceRule(rule)).toBe(null);
  },
);
