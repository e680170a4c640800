import { splitInterval } from '../../kernels/split-interval.ts';
import type { RecordFields, SplitPart } from '../../shared/edit.ts';
import type { Place } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { idsIn, lineIn, textsIn } from './form-values.ts';

/** An event at several places as one event each; the title says which. */
export function partsByPlaces(fields: RecordFields, places: readonly Place[]): readonly SplitPart[] {
  return idsIn(fields['places']).map((id) => {
    const place = places.find((one) => one.id === id);
    const title = Object.entries(textsIn(fields['title'])).map(([language, text]) => [
      language,
      `${text} (${place === undefined ? id : chooseText(place.name, language).text})`,
    ]);
    return { fields: { title: Object.fromEntries(title), places: [id] } };
  });
}

/** An event in two at a date (EDTF); null where its date cannot be parted there. */
export function partsAtDate(fields: RecordFields, at: string): readonly SplitPart[] | null {
  return splitInterval(lineIn(fields['when']), at)?.map((when) => ({ fields: { when } })) ?? null;
}

/** An event in two: the second has this title, and these of its places; all of them where none is chosen. */
export function partsByHand(
  fields: RecordFields,
  title: string,
  language: string,
  takes: readonly string[],
): readonly SplitPart[] {
  const stay = idsIn(fields['places']).filter((id) => !takes.includes(id));
  const second = { title: { [language]: title } };
  return takes.length === 0
    ? [{ fields: {} }, { fields: second }]
    : [{ fields: { places: stay } }, { fields: { ...second, places: takes } }];
}
