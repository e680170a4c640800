import './drawer.css';

interface DrawerProps {
  readonly side: 'left' | 'right';
  onClose(): void;
  readonly children: React.ReactNode;
}

/** A side pane of a narrow window: it stands over map and timeline, and Escape inside it closes it. */
export function Drawer({ side, onClose, children }: DrawerProps): React.JSX.Element {
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <div className={`drawer drawer-${side}`} role="presentation" data-pane={side} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
