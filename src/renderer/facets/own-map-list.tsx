import './own-map-list.css';
import { useId } from 'react';
import { formatNumber } from '../../messages/number-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures, useOwnMapActions } from '../store/explorer-context.tsx';
import { listedMaps, type ListedMap } from '../store/own-maps.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface OwnMapListProps {
  /** Name of the pane's tab stop. */
  readonly stop: string;
  /** Whether opacity, order and removal are shown too. */
  readonly isOpen: boolean;
}

/** The maps that a person has laid on the basemap, the topmost first. */
export function OwnMapList({ stop, isOpen }: OwnMapListProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const maps = useExplorer((state) => state.ownMaps);
  const layers = useExplorer((state) => state.view.layers.maps);
  const actions = useOwnMapActions();
  const head = useId();
  const listed = listedMaps(maps, layers);
  return (
    <div role="group" aria-labelledby={head} className="own-maps">
      <h3 id={head} className="own-maps-head">
        {say('ownMaps.title')}
      </h3>
      {listed.toReversed().map((one) => (
        <OwnMapRow key={one.path} listed={one} stop={stop} isOpen={isOpen} />
      ))}
      {listed.length === 0 && <p className="own-maps-note">{say('ownMaps.none')}</p>}
      <button
        type="button"
        className="own-maps-add"
        tabIndex={stop === 'map:add' ? 0 : -1}
        data-stop="map:add"
        onClick={actions.choose}
      >
        {say('ownMaps.add')}
      </button>
    </div>
  );
}

function OwnMapRow({
  listed: { path, isShown, opacity, map },
  stop,
  isOpen,
}: OwnMapListProps & { readonly listed: ListedMap }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const fault = useExplorer((state) => (map === null ? undefined : state.mapFaults[map.key]));
  const actions = useOwnMapActions();
  const { setMapExtent } = useGestures();
  const name = map?.fileName ?? path.split(/[/\\]/).at(-1) ?? path;
  const content = map?.content ?? null;
  const problem = map?.problems[0];
  const percent = Math.round(opacity * 100);
  const stopAt = (what: string) => ({
    tabIndex: stop === `${what}:${path}` ? 0 : -1,
    'data-stop': `${what}:${path}`,
  });
  return (
    <div className="layer" role="group" aria-label={name}>
      <button
        type="button"
        role="switch"
        className="layer-switch"
        aria-checked={isShown && content !== null}
        disabled={content === null}
        title={path}
        {...stopAt('map')}
        onClick={() => actions.change(path, { isShown: !isShown })}
      >
        <span className="own-map-name">{name}</span>
        <span className="layer-switch-track" aria-hidden="true" />
      </button>
      {map === null && <p className="own-maps-note">{say('ownMaps.notHere')}</p>}
      {problem !== undefined && (
        <p className="own-maps-note" role="status">
          {sayMessage(say, problem.message)}
        </p>
      )}
      {fault !== undefined && (
        <p className="own-maps-note" role="status">
          {say('ownMaps.partly', { name, reason: sayMessage(say, fault.message) })}
        </p>
      )}
      {content !== null && content.attribution !== '' && isShown && (
        <p className="own-maps-note">{content.attribution}</p>
      )}
      {(isOpen || content === null) && (
        <div className="layer-controls">
          {content !== null && (
            <>
              <input
                type="range"
                min={10}
                max={100}
                step={10}
                value={percent}
                aria-label={say('layers.opacity', { name })}
                aria-valuetext={`${formatNumber(percent, language)}\u00a0%`}
                {...stopAt('map-opacity')}
                onChange={(event) => actions.change(path, { opacity: event.target.valueAsNumber / 100 })}
              />
              <IconButton
                icon="crosshair"
                label={say('ownMaps.fit', { name })}
                {...stopAt('map-fit')}
                onClick={() => setMapExtent(content.extent)}
              />
              <IconButton
                icon="arrowUp"
                label={say('layers.up', { name })}
                {...stopAt('map-up')}
                onClick={() => actions.move(path, 1)}
              />
              <IconButton
                icon="arrowDown"
                label={say('layers.down', { name })}
                {...stopAt('map-down')}
                onClick={() => actions.move(path, -1)}
              />
            </>
          )}
          <IconButton
            icon="close"
            label={say('ownMaps.remove', { name })}
            {...stopAt('map-remove')}
            onClick={() => actions.remove(path)}
          />
        </div>
      )}
    </div>
  );
}
