import { useId, useState } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { RecordFields, SplitPart } from '../../shared/edit.ts';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { CheckList } from './check-list.tsx';
import { partsAtDate, partsByHand, partsByPlaces } from './event-parts.ts';
import { idsIn } from './form-values.ts';
import { SplitFrame } from './split-frame.tsx';

interface SplitEventProps {
  readonly name: string;
  readonly fields: RecordFields;
  onSplit(parts: readonly SplitPart[]): void;
  onCancel(): void;
}

const ways = ['places', 'date', 'hand'] as const;
type Way = (typeof ways)[number];

const wayWords: Readonly<Record<Way, MessageKey>> = {
  places: 'split.byPlaces',
  date: 'split.atDate',
  hand: 'split.byHand',
};

/** An event becomes several: one a place, or two at a date, or two by hand. */
export function SplitEvent({ name, fields, onSplit, onCancel }: SplitEventProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const places = useExplorer((state) => state.document?.summary.places) ?? [];
  const { readWhen } = useRecordEditing();
  const itsPlaces = idsIn(fields['places']);
  const canPlaces = itsPlaces.length > 1;
  const [way, setWay] = useState<Way>(canPlaces ? 'places' : 'date');
  const [date, setDate] = useState('');
  const [title, setTitle] = useState('');
  const [takes, setTakes] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const id = useId();
  const placeName = (place: string): string => {
    const found = places.find((one) => one.id === place);
    return found === undefined ? place : chooseText(found.name, language).text;
  };
  async function parts(): Promise<readonly SplitPart[] | string> {
    if (way === 'places') return partsByPlaces(fields, places);
    if (way === 'hand')
      return title.trim() === '' ? say('split.needsTitle') : partsByHand(fields, title.trim(), language, takes);
    const meant = await readWhen(date);
    const found = meant.ok ? partsAtDate(fields, meant.value.edtf) : null;
    return found ?? say('split.notInside');
  }
  async function submit(): Promise<void> {
    const made = await parts();
    if (typeof made === 'string') setProblem(made);
    else onSplit(made);
  }
  return (
    <SplitFrame
      name={name}
      action={say('split.do', { count: way === 'places' ? itsPlaces.length : 2 })}
      problem={problem}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <fieldset className="split-ways">
        <legend className="form-label">{say('split.how')}</legend>
        {ways
          .filter((one) => one !== 'places' || canPlaces)
          .map((one) => (
            <label key={one} className="check-list-option">
              <input
                type="radio"
                name={`${id}-way`}
                checked={one === way}
                onChange={() => {
                  setWay(one);
                  setProblem('');
                }}
              />
              <span>{say(wayWords[one], { count: itsPlaces.length })}</span>
            </label>
          ))}
      </fieldset>
      {way === 'places' && (
        <ul className="split-parts">
          {partsByPlaces(fields, places).map((part, index) => (
            <li key={index}>{chooseText(Object(part.fields['title']), language).text}</li>
          ))}
        </ul>
      )}
      {way === 'date' && (
        <div>
          <label className="form-label" htmlFor={`${id}-date`}>
            {say('split.date')}
          </label>
          <input
            id={`${id}-date`}
            className="field"
            autoComplete="off"
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        </div>
      )}
      {way === 'hand' && (
        <>
          <div>
            <label className="form-label" htmlFor={`${id}-title`}>
              {say('split.secondTitle')}
            </label>
            <input
              id={`${id}-title`}
              className="field"
              autoComplete="off"
              value={title}
              onChange={({ target }) => setTitle(target.value)}
            />
          </div>
          {canPlaces && (
            <CheckList
              label={say('split.takesPlaces')}
              options={itsPlaces.map((place) => [place, placeName(place)] as const)}
              checked={takes}
              onCheck={setTakes}
            />
          )}
        </>
      )}
    </SplitFrame>
  );
}
