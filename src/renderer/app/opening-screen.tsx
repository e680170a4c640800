import { useEffect, useState } from 'react';
import type { ExplorerApi, OpeningProgress } from '../../shared/explorer-api.ts';
import { systemLanguage } from '../../shared/language.ts';
import { OpeningProgressBar } from './file-progress.tsx';

/** What stands in the window while the first file takes its time: preferences are not known yet. */
export function OpeningScreen({ api }: { readonly api: ExplorerApi }): React.JSX.Element | null {
  const [opening, setOpening] = useState<OpeningProgress | null>(null);
  useEffect(
    function follow() {
      return api.onEvent((event) => {
        if (event.type === 'opening') setOpening(event);
      });
    },
    [api],
  );
  return opening === null ? null : (
    <OpeningProgressBar opening={opening} language={systemLanguage(navigator.languages)} />
  );
}
