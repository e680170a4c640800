import type { ToAudience, ToldState } from '../../shared/presenter-link.ts';

/** What a key asks of the window that tells the story: the same keys as there; null: nothing. */
export function presenterKey(
  { key, ctrlKey, metaKey, altKey, target }: KeyboardEvent,
  { step, steps, isBlank }: ToldState,
): ToAudience | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && target instanceof Element && target.closest('button') !== null) return null;
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
      return { kind: 'toStep', step: step + 1 };
    case 'ArrowLeft':
    case 'PageUp':
      return { kind: 'toStep', step: step - 1 };
    case 'Home':
      return { kind: 'toStep', step: 0 };
    case 'End':
      return { kind: 'toStep', step: steps.length - 1 };
    case 'r':
      return { kind: 'toStep', step };
    case 'b':
    case '.':
      return { kind: 'setBlank', isBlank: !isBlank };
    case 'Escape':
      return { kind: 'leave' };
    default:
      return null;
  }
}
