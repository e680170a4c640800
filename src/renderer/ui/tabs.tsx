import './tabs.css';
import { useId } from 'react';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface TabsProps<Id extends string> {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  onChoose(id: Id): void;
  /** Stands at the end of the row of tabs. */
  readonly end?: React.ReactNode;
  /** The chosen panel. */
  readonly children: React.ReactNode;
}

/** Panels of which one is shown, each under its tab. One tab stop; arrows, Home and End choose another. */
export function Tabs<Id extends string>(props: TabsProps<Id>): React.JSX.Element {
  const { label, tabs, chosen, onChoose, end, children } = props;
  const base = useId();
  const onKeyDown = (event: React.KeyboardEvent<HTMLDivElement>): void => {
    const next =
      tabs[
        tabReached(
          event.key,
          tabs.length,
          tabs.findIndex(({ id }) => id === chosen),
        )
      ];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`${base}-tab-${next.id}`)?.focus();
  };
  return (
    <div className="tabs">
      <div className="tabs-head">
        <div className="tabs-row" role="tablist" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map(({ id, label: name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${base}-tab-${id}`}
              className="tab"
              aria-selected={id === chosen}
              aria-controls={id === chosen ? `${base}-panel` : undefined}
              tabIndex={id === chosen ? 0 : -1}
              onClick={() => onChoose(id)}
            >
              {name}
            </button>
          ))}
        </div>
        {end}
      </div>
      <div className="tabs-panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-tab-${chosen}`}>
        {children}
      </div>
    </div>
  );
}

/** Index of the tab that a key leads to; −1 where the key leads to none. */
function tabReached(key: string, count: number, at: number): number {
  switch (key) {
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'ArrowRight':
      return (at + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
