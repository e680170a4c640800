import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { movedInOrder } from '../../kernels/layer-order.ts';
import type { StackedLayer } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface LayerOpacityProps {
  readonly layer: StackedLayer | 'figures';
  /** The layer in words. */
  readonly name: string;
  /** Name of the pane's tab stop. */
  readonly stop: string;
}

/** How much of a layer is seen, from a tenth to all. */
export function LayerOpacity({ layer, name, stop }: LayerOpacityProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const opacity = useExplorer((state) => state.view.layers.opacity);
  const { setLayers } = useGestures();
  const percent = Math.round((opacity[layer] ?? 1) * 100);
  return (
    <>
      <input
        type="range"
        min={10}
        max={100}
        step={10}
        value={percent}
        aria-label={translatorFor(language)('layers.opacity', { name })}
        aria-valuetext={`${formatNumber(percent, language)}\u00a0%`}
        tabIndex={stop === `opacity:${layer}` ? 0 : -1}
        data-stop={`opacity:${layer}`}
        onChange={(event) => setLayers({ opacity: { ...opacity, [layer]: event.target.valueAsNumber / 100 } })}
      />
      <span className="layer-percent" aria-hidden="true">
        {`${formatNumber(percent, language)}\u00a0%`}
      </span>
    </>
  );
}

interface LayerOrderProps extends LayerOpacityProps {
  readonly layer: StackedLayer;
  /** Those that are shown, the topmost first: it moves past one of these. */
  readonly among: readonly StackedLayer[];
}

/** Moves a layer over the next one above, or under the next one below. */
export function LayerOrder({ layer, among, name, stop }: LayerOrderProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const order = useExplorer((state) => state.view.layers.order);
  const { setLayers } = useGestures();
  const ways = [
    { way: 'up', icon: 'arrowUp', label: say('layers.up', { name }), next: among[among.indexOf(layer) - 1] },
    { way: 'down', icon: 'arrowDown', label: say('layers.down', { name }), next: among[among.indexOf(layer) + 1] },
  ] as const;
  return (
    <>
      {ways.map(({ way, icon, label, next }) => (
        <IconButton
          key={way}
          icon={icon}
          label={label}
          // it keeps the focus at the end of its way
          aria-disabled={next === undefined}
          tabIndex={stop === `${way}:${layer}` ? 0 : -1}
          data-stop={`${way}:${layer}`}
          onClick={() => {
            if (next === undefined) return;
            setLayers({ order: movedInOrder(order, layer, order.indexOf(next) - order.indexOf(layer)) });
          }}
        />
      ))}
    </>
  );
}
