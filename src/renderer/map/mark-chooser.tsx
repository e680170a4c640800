import { useEffect, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { shortTitleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { whenWords } from './event-words.ts';
import type { MarkChoice } from './open-mark.ts';

interface MarkChooserProps {
  readonly choice: MarkChoice;
  /** Where the mark is, CSS pixels of the pane. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (row: number) => void;
  readonly onClose: () => void;
}

const mostRows = 100;

/** The events of a mark that no closer look parts, as a list to choose from. */
export function MarkChooser({ choice, at, onChoose, onClose }: MarkChooserProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer(({ language }) => language));
  const list = useRef<HTMLDivElement>(null);
  useEffect(
    function standBesideMark() {
      const element = list.current;
      const room = element?.offsetParent;
      if (element === null || !(room instanceof HTMLElement)) return;
      const right = at.x + 26 + element.offsetWidth < room.clientWidth;
      const x = right ? at.x + 26 : at.x - 26 - element.offsetWidth;
      const y = Math.min(at.y - 24, room.clientHeight - element.offsetHeight - 8);
      element.style.transform = `translate(${Math.max(x, 8)}px, ${Math.max(y, 8)}px)`;
      element.querySelector('button')?.focus();
    },
    [at],
  );
  return (
    <div
      ref={list}
      className="map-chooser map-card"
      role="dialog"
      aria-label={say('map.choose', { count: choice.rows.length + choice.outside.length })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'ArrowDown') moveFocus(list.current, 1);
        else if (event.key === 'ArrowUp') moveFocus(list.current, -1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <ChoiceList rows={choice.rows} onChoose={onChoose} />
      {choice.outside.length > 0 && (
        <>
          <p>{say('map.chooseOutside', { count: choice.outside.length })}</p>
          <ChoiceList rows={choice.outside} onChoose={onChoose} />
        </>
      )}
    </div>
  );
}

interface ChoiceListProps {
  readonly rows: readonly number[];
  readonly onChoose: (row: number) => void;
}

function ChoiceList({ rows, onChoose }: ChoiceListProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  if (document === null || rows.length === 0) return null;
  return (
    <ul>
      {rows.slice(0, mostRows).map((row) => (
        <li key={row}>
          <button type="button" onClick={() => onChoose(row)}>
            <MarkIcon category={document.columns.category[row] ?? 0} />
            <span>{shortTitleOf(document, row, language)}</span>
            <time>{whenWords(document, row, language)}</time>
          </button>
        </li>
      ))}
      {rows.length > mostRows && (
        <li>{translatorFor(language)('map.chooseMore', { count: rows.length - mostRows })}</li>
      )}
    </ul>
  );
}

function moveFocus(list: HTMLElement | null, by: 1 | -1): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}
