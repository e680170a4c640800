import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectIsOutlineEmpty } from '../store/facet-selectors.ts';
import { isFilteredBesides } from '../store/selectors.ts';
import { coveringCard } from './covering-cards.ts';
import type { MapScene } from './map-scene.ts';

/** Says that a rectangle or an outline leaves no event, and takes it away. Nothing where it leaves some, or other filters leave none. */
export function EmptyOutline({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const kind = useExplorer(({ view }) => view.filters.outline?.kind ?? null);
  // what is told of a tool in hand stands in the same place
  const isSaid = useExplorer((state) => state.mapTool === null && selectIsOutlineEmpty(state));
  const hasOthers = useExplorer((state) => isFilteredBesides(state.view, 'outline'));
  const { dropFilter } = useGestures();
  const isShown = kind !== null && isSaid;
  return (
    <div className={isShown ? 'map-empty-outline map-card' : ''} {...(isShown ? coveringCard : {})}>
      {/* it stands before there are words in it: only what changes is read out */}
      <p aria-live="polite">{isShown && say(hasOthers ? 'map.outline.nonePasses' : 'map.outline.none', { kind })}</p>
      {isShown && (
        <button
          type="button"
          className="button"
          onClick={() => {
            // the button goes with it
            scene.map.getContainer().focus();
            dropFilter('outline');
          }}
        >
          {say('map.outline.drop', { kind })}
        </button>
      )}
    </div>
  );
}
