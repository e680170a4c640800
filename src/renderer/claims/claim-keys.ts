import type { MessageKey } from '../../messages/en.ts';

/** The keys of the claims, for the sheet of shortcuts. */
export const claimKeys: readonly { readonly keys: string; readonly label: MessageKey }[] = [
  { keys: '↑ ↓', label: 'claims.keys.move' },
  { keys: 'Enter', label: 'claims.keys.read' },
];

/** Moves the focus from claim to claim with the arrow keys, Home and End; a claim's own links keep their keys. */
export function moveAmongClaims(event: React.KeyboardEvent, list: HTMLElement | null): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>('.claim-head') ?? [])];
  const at = heads.findIndex((head) => head === event.target);
  if (at < 0) return;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, heads.length - 1),
    ArrowUp: Math.max(at - 1, 0),
    Home: 0,
    End: heads.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  heads[next]?.focus();
}
