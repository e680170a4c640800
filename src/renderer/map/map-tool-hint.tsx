import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { coveringCard } from './covering-cards.ts';

interface MapToolHintProps {
  readonly words: string;
  readonly children?: React.ReactNode;
}

/** What to do with a tool of the map, and the way to put it away. */
export function MapToolHint({ words, children }: MapToolHintProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { takeMapTool } = useGestures();
  return (
    <div className="map-tool-hint map-card" {...coveringCard}>
      <p role="status">{words}</p>
      {children}
      <button type="button" className="button" onClick={() => takeMapTool(null)}>
        {say('map.tool.done')}
      </button>
    </div>
  );
}
