import { translatorFor } from '../../messages/translator.ts';
import type { Source } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';

/** The title of a work, and the way there. Only web addresses become links: a file could hold any scheme. */
export function SourceTitle({ source: { title, url } }: { readonly source: Source }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  if (url === undefined || !/^https?:\/\//.test(url)) return <>{title}</>;
  return (
    <a className="source-title" href={url} target="_blank" rel="noreferrer" title={say('details.opensOutside')}>
      {title}
    </a>
  );
}
