import { cornersOfExtent } from '../../../kernels/drawn-outline.ts';
import type { ExplorerState, MapTool } from '../explorer-state.ts';
import type { ExplorerStore } from '../explorer-store.ts';
import type { Gestures } from '../gestures.ts';
import type { CommandLabel, ExplorerCommand } from './explorer-command.ts';

/** What is done on the map by name: filter to what is in view, which is the keyboard's way to an outline, and its tools. */
export function createMapCommands(
  store: ExplorerStore,
  gestures: Gestures,
  focusMap: () => void,
): readonly ExplorerCommand[] {
  const hasDocument = ({ document }: ExplorerState): boolean => document !== null;
  const taking = (id: string, label: CommandLabel, tool: MapTool): ExplorerCommand => ({
    id,
    label,
    isEnabled: hasDocument,
    run() {
      gestures.takeMapTool(tool);
      focusMap();
    },
  });
  return [
    {
      id: 'filterToMap',
      label: 'command.filterToMap',
      isEnabled: hasDocument,
      run() {
        const { mapExtent } = store.getState().view;
        gestures.setOutline({ kind: 'rectangle', corners: cornersOfExtent(mapExtent) });
      },
    },
    taking('drawRectangle', 'command.drawRectangle', 'rectangle'),
    taking('drawLasso', 'command.drawLasso', 'lasso'),
    taking('measure', 'command.measure', 'measure'),
  ];
}
