import { useEffect } from 'react';
import { useExplorerStore, usePresenting } from '../store/explorer-context.tsx';
import { selectStory, type Presenting } from '../store/presenting.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { pressedKeys } from './pressed-keys.ts';

/** What keys do to the window itself. */
export interface StageActions {
  point(): void;
  openPresenter(): void;
  fillScreen(): void;
}

interface Told {
  readonly presenting: Presenting;
  readonly step: number;
  readonly steps: number;
  readonly isBlank: boolean;
  readonly stage: StageActions;
}

const next = ({ presenting, step }: Told): void => presenting.toStep(step + 1);
const previous = ({ presenting, step }: Told): void => presenting.toStep(step - 1);
const turnBlack = ({ presenting, isBlank }: Told): void => presenting.setBlank(!isBlank);

/** Those of a keyboard, and those that clickers send. */
const keys: Readonly<Record<string, (told: Told) => void>> = {
  ArrowRight: next,
  ' ': next,
  PageDown: next,
  ArrowLeft: previous,
  PageUp: previous,
  Home: ({ presenting }) => presenting.toStep(0),
  End: ({ presenting, steps }) => presenting.toStep(steps - 1),
  r: ({ presenting, step }) => presenting.toStep(step),
  b: turnBlack,
  '.': turnBlack,
  p: ({ stage }) => stage.point(),
  n: ({ stage }) => stage.openPresenter(),
  f: ({ stage }) => stage.fillScreen(),
  Escape: ({ presenting }) => presenting.leave(),
};

/** While a story is told its keys come first: what has the focus gets the others. */
export function usePresentationKeys(stage: StageActions): void {
  const store = useExplorerStore();
  const presenting = usePresenting();
  useEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => tellByKey(event, store, presenting, stage);
      addEventListener('keydown', run, { capture: true });
      return () => removeEventListener('keydown', run, { capture: true });
    },
    [store, presenting, stage],
  );
}

function tellByKey(event: KeyboardEvent, store: ExplorerStore, presenting: Presenting, stage: StageActions): void {
  const state = store.getState();
  const pressed = pressedKeys(event);
  const act = keys[pressed];
  if (act === undefined || state.presentation === null || state.dialog !== null || isTaken(event.target, pressed))
    return;
  event.preventDefault();
  event.stopPropagation();
  const { step, isBlank } = state.presentation;
  act({ presenting, step, steps: selectStory(state)?.steps.length ?? 0, isBlank, stage });
}

/** Fields and cards over the map keep the keys that they know; to a clicker's Page keys they have no say. */
function isTaken(target: EventTarget | null, pressed: string): boolean {
  if (!(target instanceof Element) || pressed.startsWith('Page')) return false;
  if (target.closest('input, select, textarea, summary') !== null) return true;
  if (pressed === ' ' && target.closest('button') !== null) return true;
  return (
    pressed === 'Escape' && (target.closest('.map-card') !== null || document.querySelector(':popover-open') !== null)
  );
}
