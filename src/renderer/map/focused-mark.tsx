import { useExplorer } from '../store/explorer-context.tsx';
import type { MapScene } from './map-scene.ts';
import { targetWords } from './target-words.ts';
import { useFocusedStop } from './use-focused-stop.ts';

/** Says the mark that the keyboard has gone to. */
export function FocusedMark({ scene }: { readonly scene: MapScene }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const stop = useFocusedStop(scene);
  const plan = scene.getPlan();
  const words = stop === null || plan === null ? null : targetWords(plan, stop.target, language);
  return (
    <p className="visually-hidden" aria-live="polite">
      {words === null ? '' : [words.head, ...words.lines].join(', ')}
    </p>
  );
}
