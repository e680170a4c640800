import './map-tools.css';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { coveringCard } from './covering-cards.ts';

interface MapControlsProps {
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFitAll: () => void;
  readonly onFitSelection: () => void;
}

/** Buttons for the pointer. They are no tab stops: on the map the keys in `aria-keyshortcuts` do the same. */
export function MapControls({ onZoom, onFitAll, onFitSelection }: MapControlsProps): React.JSX.Element {
  const say = translatorFor(useExplorer(({ language }) => language));
  const nothingSelected = useExplorer(({ view }) => view.selection.length === 0);
  const buttons = [
    { label: say('map.zoomIn'), keys: '+', run: () => onZoom(1), icon: 'M8 3v10M3 8h10' },
    { label: say('map.zoomOut'), keys: '-', run: () => onZoom(-1), icon: 'M3 8h10' },
    { label: say('map.fitAll'), keys: 'Home', run: onFitAll, icon: 'M6 3H3v3M10 3h3v3M13 10v3h-3M6 13H3v-3' },
    {
      label: say('map.fitSelection'),
      keys: 'End',
      run: onFitSelection,
      icon: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 7.4a.6.6 0 1 0 0 1.2.6.6 0 1 0 0-1.2',
      disabled: nothingSelected,
    },
  ];
  return (
    <div className="map-controls map-card" role="group" aria-label={say('map.controls')} {...coveringCard}>
      {buttons.map(({ label, keys, run, icon, disabled = false }) => (
        <button
          key={keys}
          type="button"
          tabIndex={-1}
          aria-label={label}
          title={label}
          aria-keyshortcuts={keys}
          disabled={disabled}
          onClick={run}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={icon} />
          </svg>
        </button>
      ))}
    </div>
  );
}
