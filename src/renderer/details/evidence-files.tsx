import './evidence-files.css';
import { momentWords } from '../../messages/moment-words.ts';
import { sizeWords } from '../../messages/size-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Attachment } from '../../shared/attachment.ts';
import type { EditedList } from '../../shared/edit.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { useAttachments } from '../store/use-attachments.ts';
import { WhereEdited } from '../store/where-edited.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface EvidenceProps {
  readonly list: EditedList;
  readonly id: string;
  /** Of the record, for who hears the button. */
  readonly name: string;
}

/** The files that are kept with a record as evidence. */
export function EvidenceFiles({ list, id, name }: EvidenceProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const attachments = useAttachments(list, id);
  if (attachments.length === 0) return null;
  return (
    <ul aria-label={say('evidence.of', { name })}>
      {attachments.map((attachment) => (
        <EvidenceFile key={attachment.id} attachment={attachment} />
      ))}
    </ul>
  );
}

/** Adds a file to those of a record. */
export function AttachButton({ list, id, name }: EvidenceProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { attachFile } = useRecordEditing();
  return (
    <WhereEdited>
      <IconButton
        icon="attach"
        className="edit-button"
        label={say('evidence.attachTo', { name })}
        onClick={() => void attachFile(list, id)}
      />
    </WhereEdited>
  );
}

/** The same in words, where the record is what is told. */
export function AttachToEvent({ id, name }: Omit<EvidenceProps, 'list'>): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { attachFile } = useRecordEditing();
  return (
    <WhereEdited>
      <button
        type="button"
        className="text-button details-add"
        aria-label={say('evidence.attachTo', { name })}
        onClick={() => void attachFile('events', id)}
      >
        {say('evidence.attach')}
      </button>
    </WhereEdited>
  );
}

function EvidenceFile({ attachment }: { readonly attachment: Attachment }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { saveAttachment, removeAttachment } = useRecordEditing();
  const { id, name, bytes, sha256, added } = attachment;
  return (
    <li className="evidence-file">
      <Icon name="file" />
      <button
        type="button"
        className="text-button evidence-file-name"
        title={say('evidence.save', { name })}
        onClick={() => void saveAttachment(id)}
      >
        {name}
      </button>
      <IconButton
        icon="close"
        className="edit-button"
        label={say('evidence.remove', { name })}
        onClick={() => void removeAttachment(attachment)}
      />
      <span className="details-meta evidence-file-facts">
        {[sizeWords(bytes, language), momentWords(added, language)].join(' · ')}
        {' · '}
        <span title={`SHA-256 ${sha256}`}>{sha256.slice(0, 8)}</span>
      </span>
    </li>
  );
}
