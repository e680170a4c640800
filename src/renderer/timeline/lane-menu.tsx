import './lane-menu.css';
import '../ui/more-follows.css';
import { useId } from 'react';
import { movedLane, type ArrangedLane, type LaneArrangement } from '../../kernels/arrange-lanes.ts';
import { facetWord } from '../../messages/facet-words.ts';
import { laneWords } from '../../messages/lane-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { laneFields, type LaneField } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { selectLanes } from '../store/lanes-of.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useRovingStop } from '../ui/use-roving-stop.ts';
import { laneTitle } from './lane-names.ts';

/** What the lanes stand for, and which of them are drawn in what order: all that a hand can do to them, by keys too. */
export function LaneMenu(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const arrangement = useExplorer(selectLanes);
  const { setLanes } = useGestures();
  const id = useId();
  if (arrangement === null) return null;
  const { by, all, shown } = arrangement;
  const hidden = all.length - shown.length;
  const lanes = say(laneTitle[by]);
  const told = hidden === 0 ? '' : `· ${say('lanes.hidden', { count: hidden })}`;
  const name = `${lanes} ${told}`.trim();
  return (
    <>
      <button type="button" className="lane-menu-button" popoverTarget={id} title={name}>
        <span className="lane-menu-by">{lanes}</span> {told !== '' && <span className="lane-menu-hidden">{told}</span>}{' '}
        <Icon name="chevronRight" />
      </button>
      <div id={id} popover="auto" className="lane-menu more-follows" role="group" aria-label={name}>
        <label className="lane-menu-field">
          {say('lanes.label')}
          <select className="select" value={by} onChange={(event) => setLanes({ by: fieldOf(event.target.value) })}>
            {laneFields.map((field) => (
              <option key={field} value={field}>
                {say(field === 'none' ? 'lanes.by.none' : facetWord[field])}
              </option>
            ))}
          </select>
        </label>
        <LaneRows arrangement={arrangement} />
        <p className="lane-menu-note">{say('lanes.note')}</p>
        <button
          type="button"
          className="text-button lane-menu-reset"
          disabled={!isArranged(arrangement)}
          onClick={() => setLanes({ order: [], collapsed: [], hidden: [] })}
        >
          {say('lanes.reset')}
        </button>
      </div>
    </>
  );
}

function fieldOf(value: string): LaneField {
  return laneFields.find((field) => field === value) ?? 'category';
}

function isArranged({ all }: LaneArrangement): boolean {
  return all.some(({ isCollapsed, isHidden, isMoved }) => isCollapsed || isHidden || isMoved);
}

/** The lanes in their order, one tab stop for all: the arrow keys go from one to the next, and along what can be done to it. */
function LaneRows({ arrangement }: { readonly arrangement: LaneArrangement }): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const { stop, handlers } = useRovingStop('up:0');
  if (document === null || arrangement.by === 'none') return null;
  const nameOf = laneWords(document.summary, arrangement.by, language);
  const say = translatorFor(language);
  return (
    <ul className="lane-rows" aria-label={say('lanes.list')} {...handlers}>
      {arrangement.all.map((lane, place) => (
        <LaneRow
          key={lane.id === null ? 'others' : `value ${lane.id}`}
          lane={lane}
          place={place}
          name={nameOf(lane)}
          arrangement={arrangement}
          stop={stop}
        />
      ))}
    </ul>
  );
}

interface LaneRowProps {
  readonly lane: ArrangedLane;
  readonly place: number;
  readonly name: string;
  readonly arrangement: LaneArrangement;
  /** Name of the one tab stop. */
  readonly stop: string;
}

function LaneRow({ lane, place, name, arrangement: { all }, stop }: LaneRowProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { setLanes } = useGestures();
  const { id, isCollapsed, isHidden } = lane;
  const ids = (chosen: (one: ArrangedLane) => boolean) => all.filter(chosen).map((one) => one.id);
  const isLast = place === all.length - 1;
  const stopAt = (what: string) => ({
    tabIndex: stop === `${what}:${place}` ? 0 : -1,
    'data-stop': `${what}:${place}`,
  });
  const move = (by: 1 | -1): void => setLanes({ order: movedLane(all, id, place + by) });
  return (
    <li className={isHidden ? 'lane-row lane-row-hidden' : 'lane-row'}>
      <span className="lane-row-name">{name}</span>
      <IconButton
        icon="arrowUp"
        label={say('lanes.up', { name })}
        aria-disabled={place === 0}
        {...stopAt('up')}
        onClick={() => place > 0 && move(-1)}
      />
      <IconButton
        icon="arrowDown"
        label={say('lanes.down', { name })}
        aria-disabled={isLast}
        {...stopAt('down')}
        onClick={() => !isLast && move(1)}
      />
      <IconButton
        icon="fold"
        label={say('lanes.collapse', { name })}
        aria-pressed={isCollapsed}
        {...stopAt('fold')}
        onClick={() => setLanes({ collapsed: ids((one) => (one === lane ? !isCollapsed : one.isCollapsed)) })}
      />
      <IconButton
        icon="hide"
        label={say('lanes.hide', { name })}
        aria-pressed={isHidden}
        {...stopAt('hide')}
        onClick={() => setLanes({ hidden: ids((one) => (one === lane ? !isHidden : one.isHidden)) })}
      />
    </li>
  );
}
