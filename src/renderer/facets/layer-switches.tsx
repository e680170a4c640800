import './layer-switches.css';
import { useId, useMemo, useState } from 'react';
import { asksForEvents } from '../../kernels/related-flows.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { StackedLayer } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { WhereEdited } from '../store/where-edited.tsx';
import { Icon } from '../ui/icon.tsx';
import { FigureChoices } from './figure-choices.tsx';
import { NamesLanguage } from './names-language.tsx';
import { OwnMapList } from './own-map-list.tsx';
import { LayerOpacity, LayerOrder } from './layer-controls.tsx';

const layerNames = {
  events: 'layers.events',
  areas: 'layers.areas',
  flows: 'layers.flows',
  labels: 'layers.labels',
} as const satisfies Readonly<Record<StackedLayer, string>>;

interface LayerSwitchesProps {
  readonly document: OpenDocument;
  /** Name of the pane's tab stop. */
  readonly stop: string;
}

/** What the map draws, the topmost layer first; unfolded, how much of each is seen and what lies over what. A layer is no filter: what it hides on the map stays on the timeline and in the list. */
export function LayerSwitches({ stop, document }: LayerSwitchesProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const shown = useExplorer((state) => state.view.layers);
  const isAsked = useExplorer((state) => asksForEvents(state.view.filters));
  const { setLayers } = useGestures();
  const head = useId();
  const [isOpen, setOpen] = useState(false);
  const { flows, places } = document.summary;
  const hasAreas = useMemo(() => places.some(({ geometry }) => geometry !== undefined), [places]);
  const isThere = { flows: flows.length > 0, areas: hasAreas, labels: true, events: true };
  // topmost first; what the dataset has none of is no choice
  const offered = shown.order.toReversed().filter((layer) => isThere[layer]);
  return (
    <div role="group" aria-labelledby={head} className="facet-section">
      <h2 id={head} className="facet-head facet-head-plain">
        {say('layers.title')}
      </h2>
      <button
        type="button"
        className="layer-fold"
        aria-expanded={isOpen}
        tabIndex={stop === 'layers:fold' ? 0 : -1}
        data-stop="layers:fold"
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevronRight" />
        {say('layers.more')}
      </button>
      {offered.map((layer) => {
        // a filter by events leaves the flows that concern them
        const name = say(layer === 'flows' && isAsked ? 'layers.flowsOfEvents' : layerNames[layer]);
        return (
          <div key={layer} className="layer" role="group" aria-label={name}>
            <button
              type="button"
              role="switch"
              className="layer-switch"
              aria-checked={shown[layer]}
              tabIndex={stop === `layer:${layer}` ? 0 : -1}
              data-stop={`layer:${layer}`}
              onClick={() => setLayers({ [layer]: !shown[layer] })}
            >
              {name}
              <span className="layer-switch-track" aria-hidden="true" />
            </button>
            {layer === 'flows' && isOpen && (
              <button
                type="button"
                role="switch"
                className="layer-switch layer-switch-part"
                aria-checked={shown.greatCircles}
                tabIndex={stop === 'layer:greatCircles' ? 0 : -1}
                data-stop="layer:greatCircles"
                onClick={() => setLayers({ greatCircles: !shown.greatCircles })}
              >
                {say('layers.greatCircles')}
                <span className="layer-switch-track" aria-hidden="true" />
              </button>
            )}
            {layer === 'labels' && isOpen && <NamesLanguage stop={stop} />}
            {isOpen && (
              <div className="layer-controls">
                <LayerOpacity layer={layer} name={name} stop={stop} />
                <LayerOrder layer={layer} among={offered} name={name} stop={stop} />
              </div>
            )}
          </div>
        );
      })}
      {document.summary.annotations.length > 0 && (
        <div className="layer">
          <button
            type="button"
            role="switch"
            className="layer-switch"
            aria-checked={shown.annotations}
            tabIndex={stop === 'layer:annotations' ? 0 : -1}
            data-stop="layer:annotations"
            onClick={() => setLayers({ annotations: !shown.annotations })}
          >
            {say('layers.annotations')}
            <span className="layer-switch-track" aria-hidden="true" />
          </button>
        </div>
      )}
      {isOpen && shown.figures !== null && (
        <div className="layer" role="group" aria-label={say('figures.title')}>
          <p className="layer-name">{say('figures.title')}</p>
          <div className="layer-controls">
            <LayerOpacity layer="figures" name={say('figures.title')} stop={stop} />
          </div>
        </div>
      )}
      <WhereEdited>
        <OwnMapList stop={stop} isOpen={isOpen} />
      </WhereEdited>
      <FigureChoices document={document} stop={stop} />
    </div>
  );
}
