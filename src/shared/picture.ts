import type { Language } from './language.ts';
import type { Result } from './problem.ts';
import type { View } from './view.ts';

/** Sheets on their longer side. `16:9` is a slide. */
export const paperNames = ['a4', 'a3', 'letter', '16:9'] as const;
export type PaperName = (typeof paperNames)[number];

/** What of a view is drawn. */
export const pictureParts = ['both', 'map', 'timeline'] as const;
export type PictureParts = (typeof pictureParts)[number];

export const pictureFormats = ['svg', 'pdf', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** A picture of what a window shows. */
export interface PictureRequest {
  readonly revision: number;
  readonly format: PictureFormat;
  readonly paper: PaperName;
  readonly shows: PictureParts;
  /** Whether it lists the sources of its events. */
  readonly listsSources: boolean;
  readonly language: Language;
  readonly view: Pick<
    View,
    'timeExtent' | 'mapExtent' | 'brush' | 'brushRule' | 'timeZone' | 'filters' | 'layers' | 'lanes' | 'selection'
  >;
  /** As in an export: the rows that pass its filters and its brush. */
  readonly rows: string;
}

export interface PictureCalls {
  /** Ends the picture that is being drawn: whoever waits for it gets `problem.pictureStopped`. Nothing happens where there is none. */
  stopPicture(request: null): Promise<Result<null>>;
}

export const pictureCallNames = ['stopPicture'] as const satisfies readonly (keyof PictureCalls)[];

/** What a picture made of the file of this name is called, until a person says otherwise. `part`: of what alone, in words; empty: of all. */
export function pictureFileName(fileName: string, part: string, format: PictureFormat): string {
  const name = fileName.replace(/\.[^.]*$/, '') || 'picture';
  return part === '' ? `${name}.${format}` : `${name} (${part}).${format}`;
}
