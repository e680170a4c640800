import './annotation-strip.css';
import { useSyncExternalStore } from 'react';
import { annotationRows, planAnnotationStrip, type PlacedAnnotation } from '../../kernels/annotation-strip.ts';
import { dayMs } from '../../kernels/durations.ts';
import { shiftStep } from '../../kernels/shifted-date.ts';
import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Annotation } from '../../shared/dataset.ts';
import { chooseText } from '../../shared/language.ts';
import { useAnnotationEditing } from '../store/annotating.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { recordedMark } from '../ui/recorded-mark.ts';
import { useMoving } from '../ui/use-moving.ts';
import type { TimelineStage } from './timeline-stage.ts';

/** With the rule that parts it from the lanes. */
const rowPx = 19;
const noAnnotations: readonly Annotation[] = [];

/** What authors wrote at moments and stretches of time, between axis and lanes. Takes no room where nothing is written. */
export function AnnotationStrip({ stage }: { readonly stage: TimelineStage }): React.JSX.Element | null {
  const annotations = useExplorer(({ document, view }) =>
    document === null || !view.layers.annotations ? noAnnotations : document.summary.annotations,
  );
  return annotationRows(annotations) === 0 ? null : <Strip stage={stage} annotations={annotations} />;
}

interface StripProps {
  readonly stage: TimelineStage;
  readonly annotations: readonly Annotation[];
}

function Strip({ stage, annotations }: StripProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const scale = useSyncExternalStore(stage.onFrame, () => stage.frame()?.scale ?? null);
  const widths = stage.frame()?.widths;
  const textOf = (index: number): string => chooseText(annotations[index]?.text ?? {}, language).text;
  const placed =
    scale === null || widths === undefined
      ? []
      : planAnnotationStrip(annotations, scale, (index) => widths.widthOf(textOf(index), 'strong'));
  const msPerPixel = scale?.msPerPixelAt(scale.left) ?? dayMs;
  const say = translatorFor(language);
  return (
    <div className="timeline-annotations" style={{ height: annotationRows(annotations) * rowPx + 1 }} {...recordedMark}>
      <span className="timeline-annotations-name" aria-hidden="true">
        {say('layers.annotations')}
      </span>
      <ul aria-label={say('layers.annotations')}>
        {placed.map((place) => {
          const annotation = annotations[place.annotation];
          return annotation === undefined ? null : (
            <AnnotationInTime
              key={annotation.id}
              annotation={annotation}
              place={place}
              text={textOf(place.annotation)}
              msPerPixel={msPerPixel}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface AnnotationInTimeProps {
  readonly annotation: Annotation;
  readonly place: PlacedAnnotation;
  readonly text: string;
  readonly msPerPixel: number;
}

/** A bracket over its time, or a stroke at its moment, and its words: a button where it can be edited. */
function AnnotationInTime({ annotation, place, text, msPerPixel }: AnnotationInTimeProps): React.JSX.Element {
  const { id, when } = annotation;
  const language = useExplorer((state) => state.language);
  const editing = useAnnotationEditing();
  const edtf = when?.edtf ?? '';
  const { byPx, handlers } = useMoving({
    at: edtf,
    isFree: false,
    perPx: msPerPixel,
    step: (isFar) => shiftStep(edtf, isFar),
    move: async ({ x }) => editing !== null && (await editing.moveInTime(id, edtf, x)),
    open: () => editing?.open(id),
    remove: () => editing?.remove(id),
  });
  const { row, x0, x1, startsHere, endsHere, textX, roomPx } = place;
  const label = when === undefined ? text : `${text}, ${formatWhen(when, language)}`;
  const style = { transform: `translate(${textX}px, ${row * rowPx}px)`, maxWidth: roomPx };
  const ends = `${startsHere ? ' timeline-annotation-start' : ''}${endsHere ? ' timeline-annotation-end' : ''}`;
  return (
    // at rest without a transform, which would put its words under the lines of those after it
    <li style={byPx.x === 0 ? undefined : { transform: `translateX(${byPx.x}px)` }}>
      <span
        className={`timeline-annotation-time${ends}`}
        style={{ transform: `translate(${x0}px, ${(row + 1) * rowPx - 2}px)`, width: Math.max(x1 - x0, 1) }}
        aria-hidden="true"
      />
      {editing === null ? (
        <span className="timeline-annotation" style={style} title={text}>
          {text}
          <span className="visually-hidden">{when === undefined ? '' : formatWhen(when, language)}</span>
        </span>
      ) : (
        <button
          type="button"
          className="timeline-annotation"
          style={style}
          title={text}
          aria-label={label}
          {...handlers}
        >
          {text}
        </button>
      )}
    </li>
  );
}
