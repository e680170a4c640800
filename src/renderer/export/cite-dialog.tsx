import './cite-dialog.css';
import { useMemo, useState } from 'react';
import { writeBibtex, writeCslJson, writeRis } from '../../kernels/write-references.ts';
import { referenceText } from '../../messages/reference-text.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { writeClipboard } from '../ui/write-clipboard.ts';
import { citedSources } from './cited-sources.ts';

const formats = ['text', 'bibtex', 'csl', 'ris'] as const;
type Format = (typeof formats)[number];
const endings: Readonly<Record<Format, string>> = { text: 'txt', bibtex: 'bib', csl: 'json', ris: 'ris' };
const formatNames: Readonly<Record<Exclude<Format, 'text'>, string>> = {
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  ris: 'RIS',
};

interface CiteDialogProps {
  readonly api: Pick<ExplorerApi, 'saveText'>;
  /** Ids of sources; null: those of the chosen events, or of all that pass. */
  readonly sources: readonly string[] | null;
}

/** Sources as references: shown as they will be, to be copied or saved. */
export function CiteDialog({ api, sources }: CiteDialogProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const store = useExplorerStore();
  const { showDialog } = useGestures();
  const [format, setFormat] = useState<Format>('text');
  const [told, setTold] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  // as things stood when it was opened: nothing behind it can be changed meanwhile
  const cited = useMemo(() => citedSources(store.getState(), sources), [store, sources]);
  const text = useMemo(
    () =>
      ({
        text: () => referenceText(cited, language),
        bibtex: () => writeBibtex(cited),
        csl: () => writeCslJson(cited),
        ris: () => writeRis(cited),
      })[format](),
    [cited, format, language],
  );
  const close = (): void => showDialog(null);
  const copy = async (): Promise<void> => {
    const isCopied = await writeClipboard({ text });
    setTold(say(isCopied ? 'cite.copied' : 'cite.notCopied', { count: cited.length }));
  };
  const save = async (): Promise<void> => {
    const saved = await api.saveText(`${say('cite.fileName')}.${endings[format]}`, text);
    setProblems(saved.ok ? [] : saved.problems);
    if (saved.ok && saved.value) setTold(say('cite.saved', { count: cited.length }));
  };
  return (
    <Dialog label={say('cite.heading')} className="cite-dialog" onClose={close}>
      <form
        className="cite-form"
        onSubmit={(event) => {
          event.preventDefault();
          void copy();
        }}
      >
        <header className="cite-head">
          <h2>{say('cite.count', { count: cited.length })}</h2>
          <IconButton icon="close" label={say('dialog.close')} onClick={close} />
        </header>
        <fieldset className="cite-formats">
          <legend className="visually-hidden">{say('export.format')}</legend>
          {formats.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="cite-format"
                checked={format === each}
                onChange={() => {
                  setFormat(each);
                  setTold('');
                }}
              />
              {each === 'text' ? say('cite.text') : formatNames[each]}
            </label>
          ))}
        </fieldset>
        <textarea className="field cite-preview" aria-label={say('cite.preview')} readOnly value={text} rows={14} />
        <footer className="cite-foot">
          <p role="alert" className="cite-problem">
            {problems.map(({ message }) => sayMessage(say, message)).join(' ')}
          </p>
          <p role="status">{told}</p>
          <button type="button" className="button" disabled={cited.length === 0} onClick={() => void save()}>
            {say('cite.save')}
          </button>
          <button type="submit" className="button button-primary" disabled={cited.length === 0}>
            {say('cite.copy')}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
