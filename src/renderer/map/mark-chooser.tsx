import { namingPlace, shortPlaceName } from '../../kernels/naming-place.ts';
import { useMemo } from 'react';
import { translatorFor, type Translate } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import { whenFlag } from '../../shared/when.ts';
import { lookOfEvent } from '../store/event-look.ts';
import { titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { ChoiceList, type ChoiceOption } from '../ui/choice-list.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { whenWords } from './event-words.ts';
import type { MarkChoice } from './open-target.ts';

interface MarkChooserProps {
  readonly choice: MarkChoice;
  /** Where the mark is, CSS pixels of the pane. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (row: number) => void;
  readonly onClose: () => void;
}

/** The events of a mark, to choose from: those outside of the window of time are the last ones, and say so. */
export function MarkChooser({ choice, at, onChoose, onClose }: MarkChooserProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { document, count } = choice;
  const selected = useExplorer(selectSelectedRows);
  const options = useMemo(() => optionsOf(choice, selected, language), [choice, selected, language]);
  const say = translatorFor(language);
  const place = shortPlaceName(namingPlace(document.summary.places, choice.places), language);
  const more = moreWords(choice, say);
  return (
    <ChoiceList
      label={say('map.clusterAt', { place, count })}
      options={options}
      at={at}
      onChoose={(key) => onChoose(Number(key))}
      onClose={onClose}
      {...(more === null ? {} : { more })}
    />
  );
}

/** What the list does not show, and how it is seen; else that its last events lie outside of the window. */
function moreWords({ document, inside, outside, count }: MarkChoice, say: Translate): string | null {
  const left = count - inside.length - outside.length;
  if (left > 0) return say('map.chooseBeyond', { count: left });
  const dated = outside.filter((row) => isDated(document, row)).length;
  return inside.length > 0 && dated > 0 ? say('map.chooseOutside', { count: dated }) : null;
}

/** What has no date lies outside of no window. */
function isDated({ columns }: OpenDocument, row: number): boolean {
  return ((columns.whenFlags[row] ?? 0) & whenFlag.undated) === 0;
}

/** A mark may stand for a thousand events: what an option says is composed when it is drawn. */
function optionsOf(
  { document, inside, outside }: MarkChoice,
  selected: readonly number[],
  language: Language,
): readonly ChoiceOption[] {
  const chosen = new Set(selected);
  const isOutside = new Set(inside.length === 0 ? [] : outside.filter((row) => isDated(document, row)));
  const say = translatorFor(language);
  return [...inside, ...outside].map((row) => ({
    key: String(row),
    isSelected: chosen.has(row),
    get icon() {
      const { category, style } = lookOfEvent(document, row);
      return <MarkIcon category={category} style={style} />;
    },
    get title() {
      return titleOf(document, row, language);
    },
    get detail() {
      const when = whenWords(document, row, language);
      return isOutside.has(row) ? say('map.outsideWindow', { when }) : when;
    },
  }));
}
