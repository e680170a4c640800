import type { MessageKey } from '../../messages/en.ts';

/** What the keys do on an annotation, as the sheet of shortcuts tells them; `useMoving` reads them. */
export const annotationKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: '← → ↑ ↓', label: 'annotation.keys.move' },
  { keys: 'Shift ← → ↑ ↓', label: 'annotation.keys.far' },
  { keys: 'Enter', label: 'annotation.keys.open' },
  { keys: 'Delete', label: 'annotation.keys.remove' },
  { keys: 'Escape', label: 'annotation.keys.stay' },
];
