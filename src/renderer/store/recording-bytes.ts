import type { RecordingFormat, RecordingSize } from './recording.ts';

/** About how many bytes one frame takes as a picture, with map, lanes and words: measured on the first dataset. */
const pictureBytes: Readonly<Record<RecordingSize, number>> = { '720': 370_000, '1080': 670_000 };
/** More bytes of pictures are not recorded: a browser holds all of them until they are saved. The story that is shipped has fewer. */
export const mostPictureBytes = 8_000_000_000;

/** About how many bytes frames have as pictures; null for a film, whose size nobody knows before it is made. */
export function estimatedBytes(format: RecordingFormat, size: RecordingSize, frames: number): number | null {
  return format === 'png' ? frames * pictureBytes[size] : null;
}
