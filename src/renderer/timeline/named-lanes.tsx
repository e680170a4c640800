import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { followFrames } from './follow-frames.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import type { TimelineStage } from './timeline-stage.ts';

/** What the lanes and the eras behind them are, as text for those who cannot see them. */
export function NamedLanes({ stage }: { readonly stage: TimelineStage }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(
    () =>
      followFrames(stage, (frame) => {
        const said = [...laneLines(frame, language), ...eraLines(frame, language)];
        setLines((before) => (before.join('\n') === said.join('\n') ? before : said));
      }),
    [stage, language],
  );
  return (
    <ul className="visually-hidden" aria-label={translatorFor(language)('timeline.lanes')}>
      {lines.map((line, index) => (
        // by its place, so that another number changes its words alone
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function laneLines({ layout, laneNames }: TimelineFrame, language: Language): readonly string[] {
  const say = translatorFor(language);
  return layout.lanes.map(({ lane: index, count, hidden, density }) => {
    const name = laneNames[index] ?? '';
    const lane = say('timeline.lane', { name, count });
    if (density !== null) return say('timeline.lane.dense', { lane });
    return hidden.length === 0 ? lane : say('timeline.lane.without', { lane, hidden: hidden.length });
  });
}

function eraLines({ eras, document }: TimelineFrame, language: Language): readonly string[] {
  return eras.flatMap(({ era: index }) => {
    const era = document.summary.eras[index];
    if (era === undefined) return [];
    const [title, when] = [chooseText(era.name, language).text, formatWhen(era.when, language)];
    return [translatorFor(language)('timeline.namedEvent', { title, when })];
  });
}
