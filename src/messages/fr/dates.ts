import type { englishDates } from '../en/dates.ts';

/** Messages in French: dates in words. */
export const frenchDates: Readonly<Record<keyof typeof englishDates, string>> = {
  'when.undated': 'sans date',
  'when.notUnderstood': 'sans date (« {text} »)',
  'when.about':
    '{precision, select, day {vers le {date}} hour {vers le {date}} minute {vers le {date}} second {vers le {date}} decade {vers les {date}} century {vers le {date}} other {vers {date}}}',
  'when.uncertain': '{date} ?',
  'when.always': 'ni début ni fin',
  'when.before':
    '{precision, select, day {avant le {date}} hour {avant le {date}} minute {avant le {date}} second {avant le {date}} decade {avant les {date}} century {avant le {date}} other {avant {date}}}',
  'when.by':
    '{precision, select, day {d’ici au {date}} hour {d’ici au {date}} minute {d’ici au {date}} second {d’ici au {date}} decade {d’ici aux {date}} century {d’ici au {date}} other {d’ici à {date}}}',
  'when.from':
    '{precision, select, day {à partir du {date}} hour {à partir du {date}} minute {à partir du {date}} second {à partir du {date}} decade {à partir des {date}} century {à partir du {date}} about {à partir de : {date}} other {{vowel, select, yes {à partir d’{date}} other {à partir de {date}}}}}',
  'when.fromUnknown':
    '{precision, select, day {à partir du {date}} hour {à partir du {date}} minute {à partir du {date}} second {à partir du {date}} decade {à partir des {date}} century {à partir du {date}} about {à partir de : {date}} other {{vowel, select, yes {à partir d’{date}} other {à partir de {date}}}}}, fin inconnue',
  'when.within': 'entre {start} et {end}',
  'when.interval': '{start} – {end}',
  'when.days': '{start}–{end}',
  'date.decade': 'années {year}',
  'date.decadeBc': '{year}–{last}',
  'date.century': '{roman}{century, plural, one {er} other {e}} siècle',
  'date.centuryBc': '{roman}{century, plural, one {er} other {e}} siècle av. J.-C.',
  'date.season': '{season, select, 0 {hiver} 1 {printemps} 2 {été} other {automne}} {year}',
  'date.time': '{date}, {time}',
  'date.yearBc': '{year} av. J.-C.',
};
