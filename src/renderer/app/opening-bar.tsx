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

/** How far a file has been opened or saved: nothing at first, then a thin bar, and words where it takes its time. */
export function OpeningBar(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const opening = useExplorer((state) => state.opening);
  const saving = useExplorer((state) => state.saving);
  if (opening !== null) {
    const { fileName, stage, done } = opening;
    return <Progress title={say('notice.opening', { fileName })} step={say(stageWords[stage])} done={done} />;
  }
  if (saving === null) return null;
  const { fileName, done } = saving;
  return <Progress title={say('notice.saving', { fileName })} step={say('opening.saving')} done={done} />;
}

interface ProgressProps {
  readonly title: string;
  readonly step: string;
  /** 0 … 1; null where it cannot be known. */
  readonly done: number | null;
}

function Progress({ title, step, done }: ProgressProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const hasBar = useElapsed(barAfterMs);
  const hasWords = useElapsed(wordsAfterMs);
  if (!hasBar) return null;
  return (
    <div className="opening">
      <progress className="opening-bar" aria-label={title} max={1} {...(done !== null && { value: done })} />
      {hasWords && (
        <p className="opening-words">
          <strong>{title}</strong> {done === null ? step : say('opening.part', { step, done })}
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
