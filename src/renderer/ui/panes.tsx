import './panes.css';
import { useEffect, useRef } from 'react';
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels';

interface PanesProps {
  readonly orientation: 'horizontal' | 'vertical';
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** Panes side by side, parted by splitters that can be dragged and moved by arrow keys. */
export function Panes({ orientation, className, children }: PanesProps): React.JSX.Element {
  return (
    <Group orientation={orientation} className={className ?? 'panes'}>
      {children}
    </Group>
  );
}

interface PaneProps {
  /** Of a pane that comes and goes, so that the others keep their sizes. */
  readonly id?: string;
  /** Stands in `data-pane`. */
  readonly name?: string;
  /** Pixels, or a percentage such as "50%". */
  readonly defaultSize?: number | string;
  /** It takes its default size again where that is another one. */
  readonly followsDefault?: boolean;
  readonly minSize: number | string;
  readonly maxSize?: number | string;
  /** Keeps its pixels when the window is resized; others share what is left. */
  readonly keepsPixels?: boolean;
  readonly children: React.ReactNode;
}

export function Pane({
  id,
  name,
  defaultSize,
  followsDefault = false,
  minSize,
  maxSize,
  keepsPixels = false,
  children,
}: PaneProps): React.JSX.Element {
  const panel = usePanelRef();
  const taken = useRef(defaultSize);
  useEffect(
    function takeDefault() {
      if (!followsDefault || defaultSize === undefined || taken.current === defaultSize) return;
      taken.current = defaultSize;
      panel.current?.resize(defaultSize);
    },
    [panel, followsDefault, defaultSize],
  );
  return (
    <Panel
      panelRef={panel}
      className="pane"
      data-pane={name}
      minSize={minSize}
      groupResizeBehavior={keepsPixels ? 'preserve-pixel-size' : 'preserve-relative-size'}
      {...(id !== undefined && { id })}
      {...(defaultSize !== undefined && { defaultSize })}
      {...(maxSize !== undefined && { maxSize })}
    >
      {children}
    </Panel>
  );
}

export function PaneSplitter({ label }: { readonly label: string }): React.JSX.Element {
  return <Separator className="pane-splitter" aria-label={label} />;
}
