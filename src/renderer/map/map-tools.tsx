import './map-tools.css';
import { translatorFor } from '../../messages/translator.ts';
import { mapTools, type MapTool } from '../store/explorer-state.ts';
import { useCommand, useExplorer, useGestures } from '../store/explorer-context.tsx';
import { WhereEdited } from '../store/where-edited.tsx';
import { coveringCard } from './covering-cards.ts';

const looks = {
  rectangle: {
    label: 'map.tool.rectangle',
    icon: 'M3 4h10v8H3zM3 4h.01M13 4h.01M3 12h.01M13 12h.01',
    dashes: '2.4 1.8',
  },
  lasso: {
    label: 'map.tool.lasso',
    icon: 'M8 3c3.3 0 5.5 1.6 5.5 3.8S11.300 10.600 8 10.600 2.500 9 2.500 6.800 4.700 3 8 3zM5.500 10.200c-1.500 1-1.500 2.600.2 3.300',
    dashes: undefined,
  },
  measure: {
    label: 'map.tool.measure',
    icon: 'M2.500 10.500l8-8 3 3-8 8zM5 8l1.200 1.200M7.200 5.800L8.400 7M9.400 3.600l1.200 1.200',
    dashes: undefined,
  },
} as const satisfies Readonly<Record<MapTool, object>>;

/** What can be done on the map with a hand: draw an outline that filters, measure; and filter to what is in view. */
export function MapTools(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const chosen = useExplorer((state) => state.mapTool);
  const toView = useCommand('filterToMap');
  const annotate = useCommand('annotateMap');
  const { takeMapTool } = useGestures();
  return (
    <div className="map-tools map-card" role="group" aria-label={say('map.tools')} {...coveringCard}>
      {mapTools.map((tool) => {
        const { label, icon, dashes } = looks[tool];
        return (
          <button
            key={tool}
            type="button"
            aria-label={say(label)}
            title={say(label)}
            aria-pressed={chosen === tool}
            onClick={() => takeMapTool(chosen === tool ? null : tool)}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={icon} strokeDasharray={dashes} />
            </svg>
          </button>
        );
      })}
      <WhereEdited>
        <button type="button" aria-label={say(annotate.label)} title={say(annotate.label)} onClick={annotate.run}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 2.500h10v6.500H8l-1.500 4V9H3zM5.500 4.800h5M5.500 6.800h3" />
          </svg>
        </button>
      </WhereEdited>
      <button type="button" aria-label={say(toView.label)} title={say(toView.label)} onClick={toView.run}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3h10l-3.800 4.600v4.200l-2.400 1.200V7.600z" />
        </svg>
      </button>
    </div>
  );
}
