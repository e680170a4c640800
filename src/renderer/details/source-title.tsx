import { translatorFor } from '../../messages/translator.ts';
import type { Source } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { OutsideLink } from '../ui/outside-link.tsx';

/** The title of a work, and the way there. */
export function SourceTitle({ source: { title, url } }: { readonly source: Source }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <OutsideLink url={url} hint={say('details.opensOutside')}>
      {title}
    </OutsideLink>
  );
}
