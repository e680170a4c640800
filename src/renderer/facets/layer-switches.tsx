import { useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Layers } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { FigureChoices } from './figure-choices.tsx';

const layers = [
  { layer: 'events', label: 'layers.events' },
  { layer: 'flows', label: 'layers.flows' },
] as const satisfies readonly { readonly layer: Exclude<keyof Layers, 'figures'>; readonly label: string }[];

interface LayerSwitchesProps {
  readonly document: OpenDocument;
  /** Name of the pane's tab stop. */
  readonly stop: string;
}

/** What the map draws. A layer is no filter: what it hides on the map stays on the timeline and in the list. */
export function LayerSwitches({ stop, document }: LayerSwitchesProps): React.JSX.Element {
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
      <FigureChoices document={document} stop={stop} />
    </div>
  );
}
