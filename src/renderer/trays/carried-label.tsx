import { lookOfEvent } from '../store/event-look.ts';
import { rowOf, titleOf } from '../store/event-text.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { MarkIcon } from '../ui/mark-icon.tsx';
import type { Carried } from './use-carrying.ts';

/** The event that is dragged, beside the pointer. */
export function CarriedLabel({ id, x, y }: Carried): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const document = useExplorer((state) => state.document);
  const row = document === null ? null : rowOf(document, id);
  if (document === null || row === null) return null;
  const { category, style } = lookOfEvent(document, row);
  return (
    <div className="carried-label" aria-hidden="true" style={{ transform: `translate(${x + 12}px, ${y + 10}px)` }}>
      <MarkIcon category={category} style={style} />
      <span>{titleOf(document, row, language)}</span>
    </div>
  );
}
