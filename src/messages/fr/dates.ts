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
    '{precision, select, day {avant le {bare}} hour {avant le {bare}} minute {avant le {bare}} second {avant le {bare}} decade {avant les {bare}} century {avant le {bare}} other {avant {bare}}}{about, select, yes { environ} other {}}{doubt, select, yes { ?} other {}}',
  'when.by':
    '{precision, select, day {d’ici au {bare}} hour {d’ici au {bare}} minute {d’ici au {bare}} second {d’ici au {bare}} decade {d’ici aux {bare}} century {d’ici au {bare}} other {d’ici à {bare}}}{about, select, yes { environ} other {}}{doubt, select, yes { ?} other {}}',
  'when.from':
    '{precision, select, day {à partir du {bare}} hour {à partir du {bare}} minute {à partir du {bare}} second {à partir du {bare}} decade {à partir des {bare}} century {à partir du {bare}} other {{vowel, select, yes {à partir d’{bare}} other {à partir de {bare}}}}}{about, select, yes { environ} other {}}{doubt, select, yes { ?} other {}}',
  'when.fromUnknown':
    '{precision, select, day {à partir du {bare}} hour {à partir du {bare}} minute {à partir du {bare}} second {à partir du {bare}} decade {à partir des {bare}} century {à partir du {bare}} other {{vowel, select, yes {à partir d’{bare}} other {à partir de {bare}}}}}{about, select, yes { environ} other {}}{doubt, select, yes { ?} other {}}, fin inconnue',
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
  'date.yearAd': '{year} apr. J.-C.',
  'date.yearAdShort': 'an {year}',
};
