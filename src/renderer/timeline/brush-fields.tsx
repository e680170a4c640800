import { useId, useLayoutEffect, useRef, useState } from 'react';
import { clearBrushSide, setBrushSide, type BrushSide } from '../../kernels/time-brush.ts';
import { windowAround } from '../../kernels/time-window.ts';
import { readDate } from '../../messages/date-reading.ts';
import { sideWords } from '../../messages/tick-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Language } from '../../shared/language.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { useExplorer, useExplorerStore, useGestures, useIsPinned } from '../store/explorer-context.tsx';
import { selectToldBrush } from '../store/playing.ts';
import { selectWholeExtent } from '../store/time-windows.ts';
import { BrushRule } from './brush-rule.tsx';

/** The brush as two dates, both inclusive: to set it exactly, and without a pointer. */
export function BrushFields(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const hasBrush = useExplorer((state) => state.view.brush !== null);
  const gestures = useGestures();
  const isPinned = useIsPinned();
  const [moved, setMoved] = useState<MovedSide | null>(null);
  return (
    <form
      className="timeline-brush"
      aria-label={say(isPinned ? 'timeline.brushPinned' : 'timeline.brush')}
      onSubmit={(event) => event.preventDefault()}
      onBlur={({ currentTarget, relatedTarget }) => {
        // it was told, and lies over the map; what came of leaving the field just now is yet to be read
        if (!currentTarget.contains(relatedTarget)) setMoved((now) => (now === moved ? null : now));
      }}
    >
      <BrushField side="from" label={say('timeline.brush.fromDate')} moved={moved} onMoved={setMoved} />
      <BrushField side="to" label={say('timeline.brush.toDate')} moved={moved} onMoved={setMoved} />
      {hasBrush && <BrushRule />}
      {hasBrush && (
        <button type="button" className="timeline-clear" onClick={() => gestures.setBrush(null)}>
          {say('timeline.brush.clear')}
        </button>
      )}
    </form>
  );
}

/** The end of the brush that went along when the other was put past it. */
interface MovedSide {
  readonly side: BrushSide;
  /** What stood in its field. */
  readonly was: string;
  /** What came of it: told as long as that stands. */
  readonly brush: TimeExtent;
}

interface BrushFieldProps {
  readonly side: BrushSide;
  readonly label: string;
  readonly moved: MovedSide | null;
  onMoved(moved: MovedSide | null): void;
}

const movedKeys = { from: 'timeline.brush.moved.from', to: 'timeline.brush.moved.to' } as const;

/** A whole date in digits counts as soon as it stands there; other words when the field is left, or with Enter. */
const wholeDate = /^-?\d{4,6}-\d{2}-\d{2}$/;

function BrushField({ side, label, moved, onMoved }: BrushFieldProps): React.JSX.Element {
  const store = useExplorerStore();
  const gestures = useGestures();
  const language = useExplorer((state) => state.language);
  const hasBrush = useExplorer((state) => state.view.brush !== null);
  const words = useExplorer((state) => wordsOf(selectToldBrush(state), side, state.language));
  const whole = useExplorer(selectWholeExtent);
  const placeholder = useExplorer((state) => wordsOf(selectWholeExtent(state), side, language));
  const was = useExplorer(({ view }) => (moved?.side === side && isSameTime(moved.brush, view.brush) ? moved.was : ''));
  const [draft, setDraft] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  // what is cleared takes along what was no date
  const [hadBrush, setHadBrush] = useState(hasBrush);
  if (hadBrush !== hasBrush) {
    setHadBrush(hasBrush);
    if (!hasBrush) setDraft(null);
  }
  const shown = draft ?? words;
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(
    function keepChosen() {
      // who comes here from the other field finds this one filled by what was asked there: typing goes on to replace it
      const field = input.current;
      if (draft === null && field !== null && field === document.activeElement && field.value === shown) field.select();
    },
    [draft, shown],
  );
  const noteId = useId();
  const isWrong = draft !== null && draft.trim() !== '' && readDate(draft) === null;
  const isTold = isWrong && isLeft;
  const say = translatorFor(language);

  function commit(text: string): void {
    const state = store.getState();
    const [date, start] = [readDate(text), state.view.brush ?? selectWholeExtent(state)];
    if (date === null || start === null) return;
    const asked = setBrushSide(start, side, date[side]);
    const other = side === 'from' ? 'to' : 'from';
    if (state.view.brush !== null && asked[other] !== start[other])
      onMoved({ side: other, was: wordsOf(start, other, language), brush: asked });
    // a time that was asked for in words may be far from what the window shows
    const { from, to } = state.view.timeExtent;
    if (asked.to <= from || asked.from >= to) gestures.showTime(asked, windowAround(asked, 0.06, 0));
    else gestures.setBrush(asked);
  }
  /** A date that is taken away filters no longer: on that side the brush goes as far as the time. */
  function empty(): void {
    const { brush: set } = store.getState().view;
    if (set === null || whole === null) return;
    gestures.setBrush(clearBrushSide(set, side, whole));
  }
  function change(text: string): void {
    setDraft(text);
    setLeft(false);
    if (wholeDate.test(text)) commit(text);
  }
  /** What is no date stays as it was written, to be put right. */
  function leave(): void {
    setLeft(true);
    if (draft === null || isWrong) return;
    if (draft.trim() === '') empty();
    else commit(draft);
    setDraft(null);
  }
  function press(event: React.KeyboardEvent): void {
    if (event.key === 'Enter') leave();
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <label className="timeline-field">
      <span>{label}</span>
      <input
        ref={input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        size={12}
        value={shown}
        placeholder={placeholder}
        title={say('timeline.brush.hint')}
        // what is told in the same label is no part of its name
        aria-label={label}
        aria-invalid={isWrong}
        aria-describedby={isTold ? noteId : undefined}
        onChange={(event) => change(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={leave}
        onKeyDown={press}
      />
      <span aria-live="polite">
        {was !== '' && (
          <span ref={showOver} popover="manual" className="timeline-field-note timeline-field-moved">
            {say(movedKeys[side], { was })}
          </span>
        )}
      </span>
      {isTold && (
        <span ref={showOver} popover="manual" id={noteId} className="timeline-field-note" role="alert">
          {say('timeline.brush.notADate', { text: draft })}
        </span>
      )}
    </label>
  );
}

/** The timeline lets nothing stand out of it. */
function showOver(note: HTMLElement | null): void {
  note?.showPopover();
}

function isSameTime(a: TimeExtent, b: TimeExtent | null): boolean {
  return a.from === b?.from && a.to === b.to;
}

function wordsOf(extent: TimeExtent | null, side: BrushSide, language: Language): string {
  return extent === null ? '' : sideWords(extent, side, language);
}
