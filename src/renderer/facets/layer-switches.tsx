import { useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { View } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

const layers = [
  { layer: 'events', label: 'layers.events' },
  { layer: 'flows', label: 'layers.flows' },
] as const satisfies readonly { readonly layer: keyof View['layers']; readonly label: string }[];

/** What the map draws. A layer is no filter: what it hides on the map stays on the timeline and in the list. */
export function LayerSwitches({ stop }: { readonly stop: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const shown = useExplorer((state) => state.view.layers);
  const { setLayers } = useGestures();
  const head = useId();
  return (
    <div role="group" aria-labelledby={head} className="facet-section">
      <h2 id={head} className="facet-head facet-head-plain">
        {say('layers.title')}
      </h2>
      {layers.map(({ layer, label }) => (
        <button
          key={layer}
          type="button"
          role="switch"
          className="layer-switch"
          aria-checked={shown[layer]}
          tabIndex={stop === `layer:${layer}` ? 0 : -1}
          data-stop={`layer:${layer}`}
          onClick={() => setLayers({ [layer]: !shown[layer] })}
        >
          {say(label)}
          <span className="layer-switch-track" aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
