import './dialog.css';
import { useLayoutEffect, useRef } from 'react';

interface DialogProps {
  readonly label: string;
  readonly className: string;
  onClose(): void;
  /** Whether a click beside it closes it; not where work would be lost by a slip. */
  readonly closesBeside?: boolean;
  readonly children: React.ReactNode;
}

/** Stands over the window until it is closed, by Escape or a click beside it too; the focus goes back to where it was. */
export function Dialog({ label, className, onClose, closesBeside = true, children }: DialogProps): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  // closed while it still stands on the page: else the browser gives no focus back
  useLayoutEffect(function show() {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const closeBeside = (event: React.MouseEvent): void => {
    // the dialog itself is hit only where its content is not: on the ground behind it
    if (closesBeside && event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={closeBeside}
    >
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
