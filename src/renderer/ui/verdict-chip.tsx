import './verdict-chip.css';
import type { VerdictClass } from '../../kernels/verdict-class.ts';
import { VerdictIcon } from './verdict-icon.tsx';

interface VerdictChipProps {
  readonly verdictClass: VerdictClass;
  /** The verdict itself, in words. */
  readonly verdict: string;
}

/** A verdict: its word, in the colour and with the icon of its class. */
export function VerdictChip({ verdictClass, verdict }: VerdictChipProps): React.JSX.Element {
  return (
    <span className={`verdict-chip verdict-${verdictClass}`}>
      <VerdictIcon verdictClass={verdictClass} />
      {verdict}
    </span>
  );
}
