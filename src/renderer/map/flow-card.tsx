import './flow-card.css';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Flow, Source } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';
import { flowFacts } from './flow-words.ts';

/** A flow that was clicked on, and where, CSS pixels of the map's element. */
export interface FlowChoice {
  readonly flow: Flow;
  readonly document: OpenDocument;
  readonly x: number;
  readonly y: number;
}

interface FlowCardProps {
  readonly choice: FlowChoice;
  readonly onClose: () => void;
}

const besidePx = 14;
const edgePx = 8;

/** All that is known of a flow, with a way to each of its sources. It stays until it is closed or the map moves. */
export function FlowCard({ choice, onClose }: FlowCardProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(
    function standBeside() {
      const element = box.current;
      const room = element?.offsetParent;
      if (element === null || !(room instanceof HTMLElement)) return;
      const fitsRight = choice.x + besidePx + element.offsetWidth + edgePx <= room.clientWidth;
      const x = fitsRight ? choice.x + besidePx : choice.x - besidePx - element.offsetWidth;
      const y = Math.min(choice.y - 20, room.clientHeight - element.offsetHeight - edgePx);
      element.style.transform = `translate(${Math.round(Math.max(x, edgePx))}px, ${Math.round(Math.max(y, edgePx))}px)`;
    },
    [choice],
  );
  useEffect(function takeFocus() {
    const before = document.activeElement;
    const element = box.current;
    element?.focus({ preventScroll: true });
    return function giveFocusBack() {
      const isOurs = document.activeElement === document.body || element?.contains(document.activeElement) === true;
      if (isOurs && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const { summary } = choice.document;
  const { head, lines, note, sources } = flowFacts(summary, choice.flow, language);
  return (
    <section
      ref={box}
      className="flow-card map-card"
      aria-label={say('map.flowCard', { flow: head })}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div className="flow-card-head">
        <h2>{head}</h2>
        <IconButton icon="close" label={say('map.flowClose')} onClick={onClose} />
      </div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {note !== '' && <p className="flow-card-note">{note}</p>}
      {sources.length > 0 && (
        <ul aria-label={say('map.flowSources')}>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function SourceLine({ source: { title, publisher, url } }: { readonly source: Source }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <>
      <OutsideLink url={url} hint={say('details.opensOutside')}>
        {title}
      </OutsideLink>
      {publisher !== undefined && ` · ${publisher}`}
    </>
  );
}
