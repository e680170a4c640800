import './evidence-dialog.css';
import { useEffect, useState } from 'react';
import type { MessageKey } from '../../messages/en.ts';
import { momentWords } from '../../messages/moment-words.ts';
import { sizeWords } from '../../messages/size-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { CheckedAttachment } from '../../shared/attachment.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { Result } from '../../shared/problem.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { referenceTitle } from './reference-options.ts';

const keptWords: Readonly<Record<CheckedAttachment['state'], MessageKey>> = {
  same: 'evidence.same',
  changed: 'evidence.changed',
  missing: 'evidence.missing',
};
const originalWords: Readonly<Record<CheckedAttachment['original'], MessageKey>> = {
  same: 'evidence.originalSame',
  changed: 'evidence.originalChanged',
  missing: 'evidence.originalMissing',
  unknown: 'evidence.originalUnknown',
};

/** All evidence, compared with what it was when it was attached; what is no longer the same stands first. */
export function EvidenceDialog({ api }: { readonly api: Pick<ExplorerApi, 'verifyEvidence'> }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { showDialog } = useGestures();
  const [checked, setChecked] = useState<Result<readonly CheckedAttachment[]> | null>(null);
  useEffect(
    function verify() {
      let isWanted = true;
      void api.verifyEvidence(null).then((found) => {
        if (isWanted) setChecked(found);
      });
      return () => {
        isWanted = false;
      };
    },
    [api],
  );
  const close = (): void => showDialog(null);
  return (
    <Dialog label={say('command.verifyEvidence')} className="evidence-dialog" onClose={close}>
      <header className="dialog-head">
        <h2>{say('command.verifyEvidence')}</h2>
        <IconButton icon="close" label={say('dialog.close')} onClick={close} />
      </header>
      <p role="status" className="evidence-dialog-sum">
        {checked === null && say('evidence.verifying')}
        {checked?.ok === false && checked.problems.map(({ message }) => sayMessage(say, message)).join(' ')}
        {checked?.ok === true &&
          say('evidence.sum', {
            count: checked.value.length,
            changed: checked.value.filter(({ state }) => state !== 'same').length,
          })}
      </p>
      {checked?.ok === true && checked.value.length > 0 && (
        <ul className="evidence-dialog-list">
          {checked.value
            .toSorted((a, b) => Number(a.state === 'same') - Number(b.state === 'same'))
            .map((one) => (
              <CheckedItem key={one.attachment.id} checked={one} />
            ))}
        </ul>
      )}
    </Dialog>
  );
}

function CheckedItem({ checked }: { readonly checked: CheckedAttachment }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const document = useExplorer((state) => state.document);
  const { attachment, state, original } = checked;
  const { name, owner, bytes, sha256, added } = attachment;
  return (
    <li className="evidence-item">
      <span className="evidence-item-name">{name}</span>
      <span className={`evidence-item-state evidence-item-${state === 'same' ? 'same' : 'wrong'}`}>
        <Icon name={state === 'same' ? 'check' : 'close'} />
        {say(keptWords[state])}
      </span>
      <span className="evidence-item-facts">
        {[
          document === null ? owner : referenceTitle(owner, document, language),
          sizeWords(bytes, language),
          momentWords(added, language),
          sha256.slice(0, 8),
        ].join(' · ')}
      </span>
      <span className="evidence-item-facts">{say(originalWords[original])}</span>
    </li>
  );
}
