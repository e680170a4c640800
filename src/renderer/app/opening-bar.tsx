import './opening-bar.css';
import { useEffect, useState } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { OpeningProgress } from '../../shared/explorer-api.ts';
import { useExplorer } from '../store/explorer-context.tsx';

const stageWords: Readonly<Record<OpeningProgress['stage'], MessageKey>> = {
  reading: 'opening.reading',
  parsing: 'opening.parsing',
  checking: 'opening.checking',
  arranging: 'opening.arranging',
};
const barAfterMs = 200;
const wordsAfterMs = 2000;

/** How far a file has been opened: nothing at first, then a thin bar, and words where it takes its time. */
export function OpeningBar(): React.JSX.Element | null {
  const opening = useExplorer((state) => state.opening);
  const isOpening = opening !== null;
  return isOpening ? <Progress opening={opening} /> : null;
}

function Progress({ opening }: { readonly opening: OpeningProgress }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const hasBar = useElapsed(barAfterMs);
  const hasWords = useElapsed(wordsAfterMs);
  const { fileName, stage, done } = opening;
  if (!hasBar) return null;
  const step = say(stageWords[stage]);
  return (
    <div className="opening">
      <progress
        className="opening-bar"
        aria-label={say('notice.opening', { fileName })}
        max={1}
        {...(done !== null && { value: done })}
      />
      {hasWords && (
        <p className="opening-words">
          <strong>{say('notice.opening', { fileName })}</strong>{' '}
          {done === null ? step : say('opening.part', { step, done })}
        </p>
      )}
    </div>
  );
}

/** Whether so many milliseconds have gone by since this was first drawn. */
function useElapsed(ms: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(
    function wait() {
      const waiting = setTimeout(() => setOver(true), ms);
      return () => clearTimeout(waiting);
    },
    [ms],
  );
  return isOver;
}
