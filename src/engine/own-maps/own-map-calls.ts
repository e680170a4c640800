import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import type { OwnMapCalls } from '../../shared/own-map.ts';
import { success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import type { BytesPiece } from '../host/bytes-piece.ts';
import { isPassing } from '../project/opened-copies.ts';
import { OwnMapFiles, type TileRequest } from './own-maps.ts';

export interface OwnMapEngine {
  readonly calls: OwnMapCalls & {
    /** Lays a map that a person has chosen on the basemap; what becomes of it comes as an event. False where it cannot be drawn. */
    addMap(file: FileToOpen): Promise<boolean>;
  };
  /**
   * To be given what is told of what is open, which lies in `file` from then on: with its first edit, or once it is saved
   * elsewhere, it takes along which maps are shown with it. Gives the event back.
   */
  follow(event: ExplorerEvent, file: FileToOpen): ExplorerEvent;
  /** Empty where the map has nothing there. Fails as `OwnMapFiles.tile` does. */
  tileBytes(tile: TileRequest): Promise<Result<readonly BytesPiece[]>>;
  close(): Promise<void>;
}

/** `openFile`: what is open, once it is decided what that is. */
export function createOwnMaps(
  dataFolder: string,
  emit: (event: ExplorerEvent) => void,
  openFile: () => Promise<FileToOpen>,
): OwnMapEngine {
  const files = new OwnMapFiles(dataFolder);
  void files.sweep();
  let lastKey = '';
  return {
    follow(event, file) {
      const key = keyOf(file, dataFolder);
      if (event.type === 'changed' && key !== lastKey) void files.goOn(lastKey, key);
      if (event.type === 'changed' || event.type === 'opened') lastKey = key;
      return event;
    },
    async tileBytes(wanted) {
      const tile = await files.tile(wanted);
      return tile.ok ? success([tile.value]) : tile;
    },
    close: () => files.close(),
    calls: {
      async addMap(file) {
        const added = await files.add(file);
        if (added.ok) emit({ type: 'mapsChanged', added: file.path });
        else emit({ type: 'openFailed', fileName: file.fileName, problems: added.problems });
        return added.ok;
      },
      async getMaps() {
        return success(await files.list(keyOf(await openFile(), dataFolder)));
      },
      async removeMap({ path }) {
        const removed = await files.remove(path);
        emit({ type: 'mapsChanged', added: null });
        return removed;
      },
      async showMaps({ layers }) {
        await files.show(keyOf(await openFile(), dataFolder), layers);
        return success(null);
      },
    },
  };
}

/** What maps are remembered by. */
function keyOf({ path, fileName }: FileToOpen, dataFolder: string): string {
  return isPassing(path, dataFolder) ? fileName : path;
}
