import { useEffect, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { whenOnClock } from '../../messages/when-on-clock.ts';
import { edtfOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { followFrames } from './follow-frames.ts';
import { labelText } from './label-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import type { TimelineStage } from './timeline-stage.ts';

interface Named {
  readonly document: OpenDocument;
  readonly rows: readonly number[];
}

/**
 * The events that the canvas names just now, and the chosen ones that it shows, as text for those who cannot see it; it follows
 * once the canvas rests.
 */
export function NamedEvents({ stage }: { readonly stage: TimelineStage }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const [named, setNamed] = useState<Named | null>(null);

  useEffect(
    () =>
      followFrames(stage, (frame) => {
        setNamed((before) => sameOr(before, { document: frame.document, rows: namedRows(frame) }));
      }),
    [stage],
  );

  const say = translatorFor(language);
  return (
    <ul className="visually-hidden" aria-label={say('timeline.named')}>
      {named?.rows.map((row) => (
        <li key={row}>
          {say('timeline.namedEvent', {
            title: titleOf(named.document, row, language),
            when: whenOnClock(named.document, row, edtfOf(named.document, row), language),
          })}
        </li>
      ))}
    </ul>
  );
}

function namedRows({ layout, labels }: TimelineFrame): readonly number[] {
  const named = layout.lanes.flatMap(({ placed }) =>
    placed.filter((event) => event.isSelected || labelText(event, labels) !== null).map(({ row }) => row),
  );
  // one that is in several lanes is one event
  return [...new Set(named)];
}

/** The same value where nothing changed, so that nothing is drawn again. */
function sameOr(before: Named | null, after: Named): Named {
  const same =
    before?.document === after.document &&
    before.rows.length === after.rows.length &&
    before.rows.every((row, index) => row === after.rows[index]);
  return same && before !== null ? before : after;
}
