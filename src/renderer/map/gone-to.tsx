import { useEffect } from 'react';
import { chooseText } from '../../shared/language.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { ExplorerState } from '../store/explorer-state.ts';
import { MapPin } from './map-pin.tsx';
import type { MapScene } from './map-scene.ts';

/** The place that a person has gone to by its name, until they do something else. */
export function GoneTo({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const place = useExplorer(({ goneTo }) => goneTo);
  return place === null ? null : <GoneToPlace scene={scene} place={place} />;
}

/** Held down for what comes with them: by themselves they do nothing. */
const bareModifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

interface GoneToPlaceProps {
  readonly scene: MapScene;
  readonly place: NonNullable<ExplorerState['goneTo']>;
}

function GoneToPlace({ scene: { map }, place }: GoneToPlaceProps) {
  const language = useExplorer((state) => state.language);
  const { markGoneTo } = useGestures();
  useEffect(
    function endWithNextGesture() {
      const end = (event: Event): void => {
        if (!(event instanceof KeyboardEvent && bareModifiers.has(event.key))) markGoneTo(null);
      };
      const types = ['pointerdown', 'wheel', 'keydown'] as const;
      for (const type of types) window.addEventListener(type, end, { capture: true, passive: true });
      return () => {
        for (const type of types) window.removeEventListener(type, end, { capture: true });
      };
    },
    [markGoneTo],
  );
  return <MapPin map={map} at={place} words={chooseText(place.names, language).text} />;
}
