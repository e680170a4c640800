import { laneFields, type LaneField } from '../../../shared/view.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import { togglePlaying } from '../playing.ts';
import { selectWholeExtent, windowFor, type TimeFit } from '../time-windows.ts';
import type { CommandLabel, ExplorerCommand } from './explorer-command.ts';

/** What the window of time is fitted to, by one key each, on whose clocks times of day are read, and what the lanes stand for. */
export function createTimeCommands(store: ExplorerStore, gestures: Gestures): readonly ExplorerCommand[] {
  const fitting = (id: string, label: CommandLabel, shortcut: string, fit: TimeFit): ExplorerCommand => ({
    id,
    label,
    shortcut,
    isEnabled: (state) => windowFor(fit, state) !== null,
    run() {
      const window = windowFor(fit, store.getState());
      if (window === null) return;
      if (fit === 'brush') gestures.showBrush(window);
      else gestures.setTimeExtent(window);
    },
  });
  const reading = (id: string, label: CommandLabel, timeZone: string | null): ExplorerCommand => ({
    id,
    label,
    isEnabled: ({ document, view }) => document !== null && view.timeZone !== timeZone,
    run: () => gestures.setTimeZone(timeZone),
  });
  const grouping = (by: LaneField): ExplorerCommand => ({
    id: `lanes-${by}`,
    label: `lanes.by.${by}`,
    isEnabled: ({ document }) => document !== null,
    run: () => gestures.setLanes({ by }),
  });
  return [
    {
      id: 'play',
      label: 'playback.open',
      isEnabled: (state) => selectWholeExtent(state) !== null,
      run: () => togglePlaying(store.getState(), gestures),
    },
    fitting('timeToAll', 'command.timeToAll', '0', 'all'),
    fitting('timeToSelection', 'command.timeToSelection', 'z', 'selection'),
    fitting('timeToBrush', 'command.timeToBrush', 'b', 'brush'),
    reading('timesLocal', 'command.timesLocal', null),
    reading('timesUtc', 'command.timesUtc', 'UTC'),
    ...laneFields.map(grouping),
  ];
}
