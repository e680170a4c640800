import './carried-date.css';
import { useEffect, useState, type RefObject } from 'react';
import { dateAt, type PointedDate } from '../../kernels/date-at.ts';
import { dateWords } from '../../messages/date-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useExplorerStore, useRecordEditing } from '../store/explorer-context.tsx';
import type { TimelineStage } from './timeline-stage.ts';

interface CarriedDateProps {
  readonly stage: TimelineStage;
  readonly axis: RefObject<HTMLElement | null>;
  readonly lanes: RefObject<HTMLElement | null>;
}

/** While an event is dragged out of a tray: the date under the pointer, which it gets where it is let go. */
export function CarriedDate(props: CarriedDateProps): React.JSX.Element | null {
  const carried = useExplorer((state) => state.carried);
  return carried === null ? null : <DateUnderPointer {...props} id={carried} />;
}

function DateUnderPointer({ stage, axis, lanes, id }: CarriedDateProps & { readonly id: string }) {
  const language = useExplorer((state) => state.language);
  const store = useExplorerStore();
  const { edit } = useRecordEditing();
  const [date, setDate] = useState<PointedDate | null>(null);
  useEffect(
    function followPointer() {
      const elements = [axis.current, lanes.current].filter((element) => element !== null);
      const dateUnder = (event: PointerEvent): PointedDate | null => {
        const scale = stage.frame()?.scale;
        const x = event.clientX - (lanes.current?.getBoundingClientRect().left ?? 0);
        return scale === undefined || x < scale.left ? null : dateAt(scale.toInstant(x), scale.msPerPixelAt(x));
      };
      const follow = (event: PointerEvent): void => setDate(dateUnder(event));
      const leave = (): void => setDate(null);
      async function drop(event: PointerEvent): Promise<void> {
        const dropped = dateUnder(event);
        if (dropped === null) return;
        const saved = await edit({ kind: 'change', list: 'events', ids: [id], fields: { when: dropped.edtf } });
        if (!saved.ok) store.setState({ notice: { kind: 'problem', fileName: '', problems: saved.problems } });
      }
      const hear = (event: PointerEvent): void => void drop(event);
      for (const element of elements) {
        element.addEventListener('pointermove', follow);
        element.addEventListener('pointerleave', leave);
        element.addEventListener('pointerup', hear);
      }
      return function stopFollowing() {
        for (const element of elements) {
          element.removeEventListener('pointermove', follow);
          element.removeEventListener('pointerleave', leave);
          element.removeEventListener('pointerup', hear);
        }
      };
    },
    [stage, axis, lanes, id, store, edit],
  );
  const scale = stage.frame()?.scale;
  if (date === null || scale === undefined) return null;
  const left = Math.max(scale.toX(date.extent.from), scale.left);
  const right = Math.min(scale.toX(date.extent.to), scale.right);
  const words = dateWords(date.extent.from, date.precision, language, 'long');
  return (
    <div
      className="carried-date"
      style={{ left, width: Math.max(right - left, 2), top: axis.current?.offsetTop ?? 0 }}
      aria-hidden="true"
    >
      <span className={left > (scale.left + scale.right) / 2 ? 'carried-date-before' : ''}>
        {translatorFor(language)('trays.dateHere', { date: words })}
      </span>
    </div>
  );
}
