import { useMemo } from 'react';
import { dayMs } from '../../kernels/durations.ts';
import { windowAround } from '../../kernels/time-window.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { readTime } from '../../messages/time-reading.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';

/** What is offered where a person has typed a time: to see what happened in it. */
export interface TimeOffer {
  readonly label: string;
  accept(): void;
}

/** Null where what was typed names no time, or there is nothing to look at. */
export function useTimeOffer(typed: string): TimeOffer | null {
  const language = useExplorer((state) => state.language);
  const year = useExplorer(yearInSight);
  const gestures = useGestures();
  return useMemo(() => {
    const extent = year === null ? null : readTime(typed, year);
    if (extent === null) return null;
    return {
      label: translatorFor(language)('search.time', { extent: extentWords(extent, language) }),
      accept() {
        // a day is seen in its week
        gestures.showTime(extent, windowAround(extent, 0.25, 7 * dayMs));
      },
    };
  }, [typed, language, year, gestures]);
}

/** The year that the middle of the window is in: what a date without a year is meant in. Null where nothing is open. */
function yearInSight({ document, view: { timeExtent } }: ExplorerState): number | null {
  return document === null ? null : new Date((timeExtent.from + timeExtent.to) / 2).getUTCFullYear();
}
