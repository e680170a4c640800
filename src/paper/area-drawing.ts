import type { ShownArea } from '../kernels/shown-areas.ts';
import { styleOfStatus } from '../kernels/mark-shape.ts';
import { filled, flatPolyline, stroked, type DrawnItem } from './drawing.ts';
import { inksOfCategory, mapHalo, paperInks } from './paper-inks.ts';
import type { PictureSubject } from './picture-subject.ts';

/** As the window draws it: in the colour of the foremost event, dashed where that is not sure, grey outside of the time. */
export function drawArea({ columns, lists }: PictureSubject, { body, row, isInside }: ShownArea): readonly DrawnItem[] {
  const { isArea } = body.shape;
  const inks = isInside ? inksOfCategory(columns.category[row] ?? 0) : { fill: paperInks.ink3, edge: paperInks.ink3 };
  const style = styleOfStatus(lists.statuses[columns.status[row] ?? 0] ?? '');
  const dash = style === 'filled' ? {} : { dash: [5, 4] };
  const d = body.parts.map((part) => flatPolyline([...part], isArea)).join('');
  const ground = isArea ? [{ ...filled(d, { colour: inks.fill, opacity: isInside ? 0.2 : 0.1 }), evenOdd: true }] : [];
  return [
    ...ground,
    stroked(d, { ink: mapHalo.ink, width: isArea ? 3 : 5, ...dash }),
    stroked(d, { ink: { colour: inks.edge }, width: isArea ? 1.4 : 2.4, ...dash }),
  ];
}
