import { useId } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { figureDrawings } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

const names = {
  fills: 'figures.drawnAs.fills',
  circles: 'figures.drawnAs.circles',
} as const satisfies Readonly<Record<(typeof figureDrawings)[number], string>>;

/** How the figures are drawn: countries in the colours of classes, or circles of an area in proportion to the value. */
export function FigureDrawing(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const layer = useExplorer((state) => state.view.layers.figures);
  const { setLayers } = useGestures();
  const name = useId();
  if (layer === null) return null;
  return (
    <fieldset className="figure-drawing">
      <legend className="visually-hidden">{say('figures.drawnAs')}</legend>
      {figureDrawings.map((drawnAs) => (
        <label key={drawnAs}>
          <input
            type="radio"
            name={name}
            checked={layer.drawnAs === drawnAs}
            onChange={() => setLayers({ figures: { ...layer, drawnAs } })}
          />
          {say(names[drawnAs])}
        </label>
      ))}
    </fieldset>
  );
}
