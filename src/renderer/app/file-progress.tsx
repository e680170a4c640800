import './file-progress.css';
import { useEffect, useState } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { OpeningProgress } from '../../shared/explorer-api.ts';
import type { Language } from '../../shared/language.ts';

const stageWords: Readonly<Record<OpeningProgress['stage'], MessageKey>> = {
  reading: 'opening.reading',
  parsing: 'opening.parsing',
  checking: 'opening.checking',
  arranging: 'opening.arranging',
};
const barAfterMs = 200;
const wordsAfterMs = 2000;

interface OpeningProgressBarProps {
  readonly opening: OpeningProgress;
  readonly language: Language;
}

/** How far a file has been opened. */
export function OpeningProgressBar({ opening, language }: OpeningProgressBarProps): React.JSX.Element {
  const say = translatorFor(language);
  const { fileName, stage, done } = opening;
  return (
    <FileProgress
      title={say('notice.opening', { fileName })}
      step={say(stageWords[stage])}
      done={done}
      language={language}
    />
  );
}

interface FileProgressProps {
  readonly title: string;
  readonly step: string;
  /** 0 … 1; null where it cannot be known. */
  readonly done: number | null;
  readonly language: Language;
}

/** Nothing at first, then a thin bar, and words where it takes its time. */
export function FileProgress({ title, step, done, language }: FileProgressProps): React.JSX.Element | null {
  const say = translatorFor(language);
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
