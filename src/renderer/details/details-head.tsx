import { styleOfStatus } from '../../kernels/mark-shape.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { EventRecord } from '../../shared/dataset.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import { chooseText } from '../../shared/language.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { WhereEdited } from '../store/where-edited.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { IconName } from '../ui/icon-paths.ts';
import { MarkIcon } from '../ui/mark-icon.tsx';
import { EventMenu } from './event-menu.tsx';
import { StatusChip } from './status-chip.tsx';

interface DetailsHeadProps {
  readonly event: EventRecord;
  readonly summary: DatasetDocument;
}

/** What kind of event it is and what became of it, and the way to the events before and after. It sticks. */
export function DetailsHead({ event, summary }: DetailsHeadProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const isCopied = useExplorer((state) => state.copied?.what === 'event');
  const category = summary.categories.findIndex(({ id }) => id === event.category);
  const name = summary.categories[category]?.name;
  const words = name === undefined ? '' : chooseText(name, language).text;
  return (
    <header className="details-head">
      <MarkIcon category={category} style={styleOfStatus(event.status ?? '')} />
      <span className="details-head-category" title={words}>
        {words}
      </span>
      {event.status !== undefined && <StatusChip status={event.status} />}
      <span className="details-head-actions">
        <WhereEdited>
          <CommandButton id="editEvent" icon="pencil" />
        </WhereEdited>
        <CommandButton id="copyEvent" icon={isCopied ? 'check' : 'copy'} />
        <CommandButton id="previousEvent" icon="chevronLeft" />
        <CommandButton id="nextEvent" icon="chevronRight" />
        <EventMenu />
      </span>
      <span className="visually-hidden" role="status">
        {isCopied ? say('details.copied') : ''}
      </span>
    </header>
  );
}

function CommandButton({ id, icon }: { readonly id: string; readonly icon: IconName }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { label, isEnabled, run } = useCommand(id);
  return <IconButton icon={icon} label={say(label)} disabled={!useExplorer(isEnabled)} onClick={run} />;
}
