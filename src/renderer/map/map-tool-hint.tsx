import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectShownFigures } from '../store/map-figures.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { coveringCard } from './covering-cards.ts';

/** Map panes narrower than this have no room beside the tools, CSS pixels: with the card of figures, and without. */
const narrowPx = { figures: 960, none: 500 };

interface MapToolHintProps {
  readonly words: string;
  readonly children?: React.ReactNode;
}

/** What to do with a tool of the map, and the way to put it away: beside the tools, and under them in a narrow map. */
export function MapToolHint({ words, children }: MapToolHintProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { takeMapTool } = useGestures();
  const hasFigures = useExplorer((state) => selectShownFigures(state) !== null);
  const [watchWidth, isNarrow] = useNarrow(hasFigures ? narrowPx.figures : narrowPx.none);
  return (
    <div ref={watchWidth} className={`map-tool-strip${isNarrow ? ' map-tool-strip-narrow' : ''}`}>
      <div className="map-tool-hint map-card" {...coveringCard}>
        <p role="status">{words}</p>
        {children}
        <button type="button" className="button" onClick={() => takeMapTool(null)}>
          {say('map.tool.done')}
        </button>
      </div>
    </div>
  );
}
