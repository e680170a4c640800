import { failure, success, type Result } from '../../shared/problem.ts';
import type { PictureCalls, PictureRequest } from '../../shared/picture.ts';
import { bitsOfRows } from '../export/export-request.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { OpenDataset } from '../open-dataset.ts';
import type { SaveTarget } from '../project/save-project.ts';
import { drawOnThread } from './picture-thread.ts';

/** Pictures of what windows show. */
export interface WindowPictures extends PictureCalls {
  /**
   * Draws what a window shows, and writes it there whole. Fails with `problem.stale` where what is open is not what the window has seen,
   * with `problem.pictureStopped`, and where it cannot be written.
   */
  pictureTo(request: PictureRequest, target: SaveTarget): Promise<Result<null>>;
}

/** `openDataset`: what is open now; null: nothing is. One picture is drawn at a time: the next one ends it. */
export function createPictures(openDataset: () => OpenDataset | null, resourcesFolder: string): WindowPictures {
  let drawing = new AbortController();
  return {
    async pictureTo(request, target) {
      const dataset = openDataset();
      if (dataset?.document.revision !== request.revision) return failure('problem.stale');
      drawing.abort();
      drawing = new AbortController();
      const { signal } = drawing;
      const { document } = dataset;
      const columns = await dataset.events();
      const { statuses, certainties, timeZones, originName: fileName, edits } = document;
      const isEdited = edits.keptIn === 'draft' && edits.undo !== null;
      const { title, categories, tags, places, actors, sources, eras, annotations, flows, indicators, commodities } =
        document;
      const { units, openingView } = document;
      const lists = {
        title,
        categories,
        tags,
        places,
        actors,
        sources,
        eras,
        annotations,
        flows,
        indicators,
        commodities,
        units,
        openingView,
      };
      const drawn = { lists, columns, statuses, certainties, timeZones };
      const rows = bitsOfRows(request.rows, columns.count);
      const bytes = await drawOnThread({ dataset: drawn, rows, request, fileName, isEdited, resourcesFolder }, signal);
      if (bytes === null) return failure('problem.pictureStopped');
      return await writeWhole(() => [bytes], target, signal);
    },
    stopPicture() {
      drawing.abort();
      return Promise.resolve(success(null));
    },
  };
}
