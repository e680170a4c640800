import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import { windowFor, type TimeFit } from '../time-windows.ts';
import type { CommandLabel, ExplorerCommand } from './explorer-command.ts';

/** What the window of time is fitted to, by one key each. */
export function createTimeCommands(store: ExplorerStore, gestures: Gestures): readonly ExplorerCommand[] {
  const fitting = (id: string, label: CommandLabel, shortcut: string, fit: TimeFit): ExplorerCommand => ({
    id,
    label,
    shortcut,
    isEnabled: (state) => windowFor(fit, state) !== null,
    run() {
      const window = windowFor(fit, store.getState());
      if (window !== null) gestures.setTimeExtent(window);
    },
  });
  return [
    fitting('timeToAll', 'command.timeToAll', '0', 'all'),
    fitting('timeToSelection', 'command.timeToSelection', 'z', 'selection'),
    fitting('timeToBrush', 'command.timeToBrush', 'b', 'brush'),
  ];
}
