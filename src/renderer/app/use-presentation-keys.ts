import { useEffect } from 'react';
import { useExplorerStore, usePresenting } from '../store/explorer-context.tsx';
import { selectStory, type Presenting } from '../store/presenting.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { pressedKeys } from './pressed-keys.ts';

/** Those of a keyboard, and those that clickers send. */
const keys: Readonly<Record<string, (presenting: Presenting, step: number, steps: number, isBlank: boolean) => void>> =
  {
    ArrowRight: ({ toStep }, step) => toStep(step + 1),
    ' ': ({ toStep }, step) => toStep(step + 1),
    PageDown: ({ toStep }, step) => toStep(step + 1),
    ArrowLeft: ({ toStep }, step) => toStep(step - 1),
    PageUp: ({ toStep }, step) => toStep(step - 1),
    Home: ({ toStep }) => toStep(0),
    End: ({ toStep }, _step, steps) => toStep(steps - 1),
    r: ({ toStep }, step) => toStep(step),
    b: ({ setBlank }, _step, _steps, isBlank) => setBlank(!isBlank),
    '.': ({ setBlank }, _step, _steps, isBlank) => setBlank(!isBlank),
    Escape: ({ leave }) => leave(),
  };

/** While a story is told its keys come first: what has the focus gets the others. */
export function usePresentationKeys(): void {
  const store = useExplorerStore();
  const presenting = usePresenting();
  useEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => tellByKey(event, store, presenting);
      addEventListener('keydown', run, { capture: true });
      return () => removeEventListener('keydown', run, { capture: true });
    },
    [store, presenting],
  );
}

function tellByKey(event: KeyboardEvent, store: ExplorerStore, presenting: Presenting): void {
  const state = store.getState();
  const pressed = pressedKeys(event);
  const act = keys[pressed];
  if (act === undefined || state.presentation === null || state.dialog !== null || isTaken(event.target, pressed))
    return;
  event.preventDefault();
  event.stopPropagation();
  act(presenting, state.presentation.step, selectStory(state)?.steps.length ?? 0, state.presentation.isBlank);
}

/** Fields and cards over the map keep the keys that they know; to a clicker's Page keys they have no say. */
function isTaken(target: EventTarget | null, pressed: string): boolean {
  if (!(target instanceof Element) || pressed.startsWith('Page')) return false;
  if (target.closest('input, select, textarea, summary') !== null) return true;
  if (pressed === ' ' && target.closest('button') !== null) return true;
  return pressed === 'Escape' && target.closest('.map-card, [popover]') !== null;
}
