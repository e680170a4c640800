import { memo } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import type { Asking } from './ask-value.ts';
import type { FacetValue } from './facet-value.ts';

interface FacetRowProps {
  readonly value: FacetValue;
  /** Index of the category whose mark it has. */
  readonly category: number | null;
  /** The events that all other filters leave. */
  readonly count: number;
  /** Length of its bar. Whole pixels, so that a bar that looks the same is not drawn again. */
  readonly barPx: number;
  readonly standing: 'free' | 'wanted' | 'leftOut';
  /** Name of its stop, and whether that is the pane's one. */
  readonly stop: string;
  readonly isStop: boolean;
  onAsk(id: string, asking: Asking): void;
}

/**
 * A value, how many events it would leave, and three things to ask: only this (click, Enter), this too (its box,
 * Ctrl or ⌘ click, Space), all but this (its bar, Alt click, x). Drawn again only where something of it has changed.
 */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { value, category, count, barPx, standing, stop, isStop, onAsk } = props;
  const { id, name, detail } = value;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const looks = [standing === 'leftOut' && 'facet-row-left-out', count === 0 && 'facet-row-empty'];
  return (
    <div
      role="checkbox"
      aria-checked={standing === 'wanted'}
      aria-label={say(standing === 'leftOut' ? 'facet.valueLeftOut' : 'facet.value', { name, count })}
      className={['facet-row', ...looks.filter((look) => look !== false)].join(' ')}
      title={detail === '' ? name : `${name}\n${detail}`}
      tabIndex={isStop ? 0 : -1}
      data-stop={stop}
      onClick={(event) => onAsk(id, askedByClick(event))}
      onKeyDown={(event) => {
        const asking = event.altKey || event.ctrlKey || event.metaKey ? undefined : askedByKey[event.key];
        if (asking === undefined) return;
        event.preventDefault();
        onAsk(id, asking);
      }}
    >
      <svg className="facet-box" viewBox="0 0 14 14" aria-hidden="true" data-asking="add">
        <title>{say('facet.add')}</title>
        <rect x="0.5" y="0.5" width="13" height="13" rx="2.5" />
        <path d={standing === 'leftOut' ? 'M4 4l6 6M10 4l-6 6' : 'M3.5 7.3l2.4 2.4 4.6-5'} />
      </svg>
      {category !== null && <MarkIcon category={category} />}
      <span className="facet-text">
        <span className="facet-name">{name}</span>
        {detail !== '' && <span className="facet-detail">{detail}</span>}
      </span>
      <svg className="facet-leave-out" viewBox="0 0 14 14" aria-hidden="true" data-asking="leaveOut">
        <title>{say('facet.leaveOut')}</title>
        <rect width="14" height="14" />
        <path d="M7 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M3.2 10.8l7.6-7.6" />
      </svg>
      <span className="facet-bar" aria-hidden="true">
        <span style={{ width: barPx }} />
      </span>
      <span className="facet-count">{formatNumber(count, language)}</span>
    </div>
  );
});

const askedByKey: Readonly<Record<string, Asking>> = { Enter: 'only', ' ': 'add', x: 'leaveOut', X: 'leaveOut' };

function askedByClick(event: React.MouseEvent): Asking {
  if (event.altKey) return 'leaveOut';
  if (event.ctrlKey || event.metaKey) return 'add';
  const part = event.target instanceof Element ? event.target.closest<SVGElement>('[data-asking]') : null;
  const asking = part?.dataset['asking'];
  return asking === 'add' || asking === 'leaveOut' ? asking : 'only';
}
