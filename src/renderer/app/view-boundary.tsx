import { useMemo } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { PaneBoundary } from '../ui/pane-boundary.tsx';

/** A boundary around one view, in the language of the interface. */
export function ViewBoundary({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const words = useMemo(
    () => ({ failed: say('pane.failed'), reload: say('pane.reload'), copy: say('pane.copy') }),
    [say],
  );
  return <PaneBoundary words={words}>{children}</PaneBoundary>;
}
