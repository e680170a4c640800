import { useEffect } from 'react';

/** A window that holds what was made and not saved asks before it closes. */
export function useLeaveGuard(isUnsaved: boolean): void {
  useEffect(
    function guard() {
      if (!isUnsaved) return undefined;
      const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
      addEventListener('beforeunload', ask);
      return () => removeEventListener('beforeunload', ask);
    },
    [isUnsaved],
  );
}
