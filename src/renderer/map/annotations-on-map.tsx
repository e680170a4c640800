import './annotations-on-map.css';
import type { ZoomAnimEvent } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { annotationLifts } from '../../kernels/annotation-lifts.ts';
import { annotationSpots, type AnnotationSpot } from '../../kernels/annotation-spots.ts';
import { worldSizePx, type MapCamera, type PaneSize } from '../../kernels/map-camera.ts';
import { movedPoint, projectLngLat } from '../../kernels/mercator.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Annotation } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useAnnotationEditing } from '../store/annotating.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { recordedMark } from '../ui/recorded-mark.ts';
import { useMoving } from '../ui/use-moving.ts';
import { coveringCard } from './covering-cards.ts';
import { cameraOf, sizeOf, toLngLat } from './leaflet-door.ts';
import type { MapScene } from './map-scene.ts';

/** Pixels that an arrow key moves one by. */
const stepPx = { near: 4, far: 40 };
/** Words keep so far off the edges of the map. */
const insetPx = 6;
/** The words stand so far over the point that an arrow leads to, or over a circle. */
const overPx = { arrow: 28, circle: 4 };
const noAnnotations: readonly Annotation[] = [];

/** What authors wrote on the map. Costs nothing where nothing is written. */
export function AnnotationsOnMap({ scene }: { readonly scene: MapScene }): React.JSX.Element | null {
  const annotations = useExplorer(({ document, view }) =>
    document === null || !view.layers.annotations ? noAnnotations : document.summary.annotations,
  );
  return annotations.some(({ point }) => point !== undefined) ? (
    <Annotations scene={scene} annotations={annotations} />
  ) : null;
}

interface AnnotationsProps {
  readonly scene: MapScene;
  readonly annotations: readonly Annotation[];
}

function Annotations({ scene, annotations }: AnnotationsProps): React.JSX.Element {
  const { map } = scene;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const [sizes, setSizes] = useState<SizesOfWords>(new Map());
  const [{ camera, isGliding }, setCamera] = useState({ camera: cameraOf(map), isGliding: false });
  useEffect(
    function followMap() {
      const follow = (): void => setCamera({ camera: cameraOf(map), isGliding: false });
      // CSS shows a zoom from here to its end: they go along
      const glide = ({ center, zoom }: ZoomAnimEvent): void =>
        setCamera({ camera: { centre: toLngLat(center), zoom }, isGliding: true });
      const moves = { move: follow, zoomend: follow, resize: follow, zoomanim: glide };
      map.on(moves);
      // it may have gone to its first view since it was asked
      follow();
      return () => {
        map.off(moves);
      };
    },
    [map],
  );
  const pane = sizeOf(map);
  const spots = annotationSpots(annotations, frameOfCamera(camera, pane));
  const lifts = annotationLifts(
    spots.map(({ annotation, x, y, radius }) => {
      const { width, height } = sizes.get(annotations[annotation]?.id ?? '') ?? noSize;
      const left = Math.min(Math.max(x - width / 2, insetPx), pane.width - insetPx - width);
      return { left, bottom: y - bottomOf(radius), width, height };
    }),
  );
  return (
    <ul
      className={isGliding ? 'map-annotations map-annotations-gliding' : 'map-annotations'}
      aria-label={say('layers.annotations')}
      {...recordedMark}
    >
      {spots.map((spot, index) => {
        const annotation = annotations[spot.annotation];
        return annotation === undefined ? null : (
          <AnnotationOnMap
            key={annotation.id}
            scene={scene}
            annotation={annotation}
            spot={spot}
            liftPx={lifts[index] ?? 0}
            onSizes={setSizes}
            worldPx={worldSizePx(camera.zoom)}
          />
        );
      })}
    </ul>
  );
}

/** By the ids of annotations. */
type SizesOfWords = ReadonlyMap<string, PaneSize>;
const noSize: PaneSize = { width: 0, height: 0 };

function bottomOf(radius: number): number {
  return radius > 0 ? radius + overPx.circle : overPx.arrow;
}

interface AnnotationOnMapProps {
  readonly scene: MapScene;
  readonly annotation: Annotation;
  readonly spot: AnnotationSpot;
  /** How far its words are lifted, off those of others. */
  readonly liftPx: number;
  onSizes(change: (before: SizesOfWords) => SizesOfWords): void;
  readonly worldPx: number;
}

/** Its words over an arrow, or over a circle: a button where it can be edited. */
function AnnotationOnMap({
  scene,
  annotation,
  spot,
  liftPx,
  onSizes,
  worldPx,
}: AnnotationOnMapProps): React.JSX.Element {
  const { id, text, point } = annotation;
  const language = useExplorer((state) => state.language);
  const editing = useAnnotationEditing();
  const { x, y, radius } = spot;
  const place = useRef<HTMLSpanElement>(null);
  useEffect(
    function tellSize() {
      const { current: shown } = place;
      if (shown === null) return;
      const observer = new ResizeObserver(() => {
        const size = { width: shown.offsetWidth, height: shown.offsetHeight };
        onSizes((before) => new Map(before).set(id, size));
      });
      observer.observe(shown);
      return () => observer.disconnect();
    },
    [id, onSizes],
  );
  const { byPx, handlers } = useMoving({
    at: `${point?.lng} ${point?.lat}`,
    isFree: true,
    perPx: 1 / worldPx,
    step: (isFar) => (isFar ? stepPx.far : stepPx.near) / worldPx,
    move: async (by) => editing !== null && point !== undefined && (await editing.moveTo(id, movedPoint(point, by))),
    open: () => editing?.open(id),
    remove: () => editing?.remove(id),
  });
  const arrowPx = overPx.arrow - 2 + liftPx;
  const { text: words, language: spoken } = chooseText(text, language);
  const said = { className: 'map-annotation-words', lang: spoken, title: words, ...coveringCard };
  // long words are cut in sight, and whole in the name and where a pointer rests
  const shown = <span className="map-annotation-text">{words}</span>;
  return (
    <li
      className="map-annotation"
      // what is lifted has an arrow behind the words under it
      style={{ transform: `translate(${x + byPx.x}px, ${y + byPx.y}px)`, zIndex: liftPx === 0 ? 1 : 0 }}
    >
      {radius > 0 ? (
        <span className="map-annotation-circle" style={{ width: 2 * radius, height: 2 * radius }} />
      ) : (
        <svg
          className="map-annotation-arrow"
          style={{ height: arrowPx }}
          viewBox={`-6 ${-arrowPx} 12 ${arrowPx}`}
          aria-hidden="true"
        >
          <path d={`M0${-arrowPx}V-2M-4.500-7.500L0-1.500L4.500-7.500`} />
        </svg>
      )}
      <span
        ref={place}
        className="map-annotation-place"
        style={{ bottom: bottomOf(radius) + liftPx, transform: keptInside(x, sizeOf(scene.map).width) }}
      >
        {editing === null ? (
          <span {...said}>{shown}</span>
        ) : (
          <button type="button" {...said} {...handlers}>
            {shown}
          </button>
        )}
      </span>
    </li>
  );
}

/** Over its point, or beside it where the edge of the map is near. */
function keptInside(x: number, width: number): string {
  return `translateX(min(max(-50%, ${insetPx - x}px), calc(${width - insetPx - x}px - 100%)))`;
}

/** What a map of this size shows from there. */
function frameOfCamera({ centre, zoom }: MapCamera, { width, height }: PaneSize) {
  const worldPx = worldSizePx(zoom);
  const { x, y } = projectLngLat(centre);
  return { worldPx, left: x - width / 2 / worldPx, top: y - height / 2 / worldPx, width, height };
}
