import { translatorFor } from '../../messages/translator.ts';
import type { RecordPage } from '../../shared/view.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { EditButton } from './edit-button.tsx';

interface PageHeadProps {
  readonly page: RecordPage;
  readonly name: string;
}

/** The way back, and what kind of record the page is about. It sticks. */
export function PageHead({ page, name }: PageHeadProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { closePage } = useGestures();
  return (
    <header className="details-head page-head">
      <IconButton icon="chevronLeft" label={say('page.back')} onClick={closePage} />
      <span className="details-head-category">
        {say(page.list === 'actors' ? 'facet.one.actor' : 'facet.one.place')}
      </span>
      <span className="details-head-actions">
        <EditButton list={page.list} id={page.id} name={name} />
      </span>
    </header>
  );
}
