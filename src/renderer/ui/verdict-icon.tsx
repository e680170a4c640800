import type { VerdictClass } from '../../kernels/verdict-class.ts';

/** Lines in a box of 12 by 12. */
const paths: Readonly<Record<VerdictClass, string>> = {
  confirmed: 'M2.2 6.5 4.8 9l5-6',
  nuance: 'M6 2 10.6 10H1.4ZM6 5.2v1.9M6 8.5v.2',
  wrong: 'M2.8 2.8l6.4 6.4M9.2 2.8 2.8 9.2',
  opinion: 'M2 10l.6-2.6L8.2 1.8l2 2-5.6 5.6ZM7 3l2 2',
  open: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M6 3.6V6.2l1.8 1',
  other: 'M4 6h4',
};

/** The icon of a class of verdicts: the second channel beside its colour. */
export function VerdictIcon({ verdictClass }: { readonly verdictClass: VerdictClass }): React.JSX.Element {
  return (
    <svg className="verdict-icon" viewBox="0 0 12 12" aria-hidden="true">
      <path d={paths[verdictClass]} />
    </svg>
  );
}
