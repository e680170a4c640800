import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import type { Gestures } from '../store/gestures.ts';
import { passingRows, placesOfRows } from '../store/map-extent-of-rows.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import type { Flow } from '../../shared/dataset.ts';
import { linkExtent } from './extent-link.ts';
import type { FlowChoice } from './flow-card.tsx';
import { linkKeys } from './map-keys.ts';
import { linkPointer, type PointerTarget } from './map-pointer.ts';
import type { MapScene } from './map-scene.ts';
import type { MapTarget } from './map-target.ts';
import { addTarget, openTarget, type MarkChoice } from './open-target.ts';
import type { Basemap } from './use-basemap.ts';
import { markFirstPaint } from './first-paint.ts';
import { zoomByWheel } from './wheel-zoom.ts';

/** What a person does on the map, and what it leads to. */
export interface MapLinks {
  readonly target: PointerTarget | null;
  readonly choice: MarkChoice | null;
  readonly flow: FlowChoice | null;
  readonly choose: (row: number) => void;
  readonly closeChoice: () => void;
  readonly fitAll: () => void;
  readonly fitSelection: () => void;
  readonly onBasemap: () => void;
}

/** Ties the map to the store: extent, pointer and keys. */
export function useMapLinks(scene: MapScene | null, basemap: Basemap): MapLinks {
  const gestures = useGestures();
  const [target, setTarget] = useState<PointerTarget | null>(null);
  const [asked, setChoice] = useState<MarkChoice | null>(null);
  const [askedFlow, setFlow] = useState<FlowChoice | null>(null);
  const choice = useExplorer((state) => (asked?.document === state.document ? asked : null));
  const flow = useExplorer((state) => (askedFlow?.document === state.document ? askedFlow : null));
  useName(scene);

  const closeChoice = useCallback(() => {
    setChoice(null);
    setFlow(null);
  }, []);
  const { fitAll, fitSelection } = useFits(scene, gestures);

  useLayoutEffect(
    function followView() {
      if (scene === null) return undefined;
      const unlink = linkExtent(scene.map, scene.store, gestures);
      const stop = scene.start();
      return function leaveView() {
        stop();
        unlink();
      };
    },
    [scene, gestures],
  );
  useEffect(
    function followPerson() {
      if (scene === null) return undefined;
      const open = (target: MapTarget, opening: 'closer' | 'list' = 'closer'): void => {
        closeChoice();
        openTarget(scene, gestures, target, opening, setChoice);
      };
      const add = (target: MapTarget): void => addTarget(scene, gestures, target);
      const openFlow = (chosen: Flow, { x, y }: { readonly x: number; readonly y: number }): void => {
        const { document } = scene.store.getState();
        setChoice(null);
        if (document !== null) setFlow({ flow: chosen, document, x, y });
      };
      const leave = (): void => {
        closeChoice();
        gestures.select(null);
      };
      const undos = [
        linkPointer(scene, gestures, { open, openFlow, add, leave, point: setTarget }),
        linkKeys(scene, { open, openFlow, fitAll, fitSelection }),
        zoomByWheel(scene.map),
      ];
      scene.map.on('movestart zoomstart', closeChoice);
      return function leavePerson() {
        for (const undo of undos) undo();
        scene.map.off('movestart zoomstart', closeChoice);
      };
    },
    [scene, gestures, fitAll, fitSelection, closeChoice],
  );
  useLayoutEffect(
    function showNames() {
      if (basemap.labels !== null) scene?.setLabels(basemap.labels);
    },
    [scene, basemap.labels],
  );
  const onBasemap = useCallback(() => {
    if (scene !== null) markFirstPaint(scene);
  }, [scene]);
  useEffect(
    function showWithoutBasemap() {
      if (basemap.thread === null && basemap.state === 'failed') onBasemap();
    },
    [basemap, onBasemap],
  );
  const choose = useCallback(
    (row: number) => {
      gestures.select(row);
      closeChoice();
    },
    [gestures, closeChoice],
  );
  return useMemo(
    () => ({ target, choice, flow, choose, closeChoice, fitAll, fitSelection, onBasemap }),
    [target, choice, flow, choose, closeChoice, fitAll, fitSelection, onBasemap],
  );
}

/** Moves of the camera that a person asks for by a button or a key. */
function useFits(scene: MapScene | null, gestures: Gestures): Pick<MapLinks, 'fitAll' | 'fitSelection'> {
  return useMemo(() => {
    const fit = (rows: Iterable<number>): void => {
      const document = scene?.store.getState().document ?? null;
      if (document !== null) gestures.showPlaces(placesOfRows(document, rows));
    };
    return {
      fitAll: () => scene !== null && fit(passingRows(scene.store.getState())),
      fitSelection: () => scene !== null && fit(selectSelectedRows(scene.store.getState())),
    };
  }, [scene, gestures]);
}

/** The map's element is made by Leaflet: what it is called is said here. */
function useName(scene: MapScene | null): void {
  const language = useExplorer((state) => state.language);
  useEffect(
    function nameSurface() {
      const container = scene?.map.getContainer();
      container?.setAttribute('role', 'application');
      container?.setAttribute('aria-label', translatorFor(language)('map.surface'));
    },
    [scene, language],
  );
}
