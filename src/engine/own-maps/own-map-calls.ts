import type { ExplorerEvent } from '../../shared/explorer-api.ts';
import type { OwnMapCalls } from '../../shared/own-map.ts';
import { success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import type { BytesPiece } from '../host/bytes-piece.ts';
import { OwnMapFiles, type TileRequest } from './own-maps.ts';

export interface OwnMapEngine {
  readonly calls: OwnMapCalls & {
    /** Lays a map that a person has chosen on the basemap; what becomes of it comes as an event. False where it cannot be drawn. */
    addMap(file: FileToOpen): Promise<boolean>;
  };
  /** Empty where the map has nothing there. Fails as `OwnMapFiles.tile` does. */
  tileBytes(tile: TileRequest): Promise<Result<readonly BytesPiece[]>>;
  close(): Promise<void>;
}

/** `openFile`: the path of what is open, once it is decided what that is. */
export function createOwnMaps(
  dataFolder: string,
  emit: (event: ExplorerEvent) => void,
  openFile: () => Promise<string>,
): OwnMapEngine {
  const files = new OwnMapFiles(dataFolder);
  void files.sweep();
  return {
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
        return success(await files.list(await openFile()));
      },
      async removeMap({ path }) {
        const removed = await files.remove(path);
        emit({ type: 'mapsChanged', added: null });
        return removed;
      },
      async showMaps({ layers }) {
        await files.show(await openFile(), layers);
        return success(null);
      },
    },
  };
}
