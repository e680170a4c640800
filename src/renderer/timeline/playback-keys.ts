import type { MessageKey } from '../../messages/en.ts';

/** What the keys do in the bar that plays the time, as the sheet of shortcuts tells them; the bar itself reads them. */
export const playbackKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: 'Space', label: 'playback.play' },
  { keys: 'ArrowRight', label: 'playback.on' },
  { keys: 'ArrowLeft', label: 'playback.back' },
  { keys: 'Home', label: 'playback.restart' },
  { keys: 'Escape', label: 'playback.close' },
];
