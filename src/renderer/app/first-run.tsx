import './first-run.css';
import { translatorFor } from '../../messages/translator.ts';
import type { DraftCalls } from '../../shared/draft.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { FirstRunDrafts } from './first-run-drafts.tsx';
import { keyWords } from './key-words.ts';

/** What stands in place of the views while nothing is open: one question, and the ways to answer it. */
export function FirstRun({ api }: { readonly api: DraftCalls }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const open = useCommand('open');
  const openFirst = useCommand('openFirstDataset');
  return (
    <section className="first-run" aria-label={say('firstRun.label')}>
      <div className="first-run-column">
        <h2 className="first-run-title">{say('firstRun.question')}</h2>
        <p className="first-run-text">{say('firstRun.explained')}</p>
        <div className="first-run-drop">
          <Icon name="file" />
          <p className="first-run-drop-title">{say('firstRun.drop')}</p>
          <p className="first-run-formats">{say('firstRun.formats')}</p>
          <button type="button" className="button button-primary" onClick={open.run}>
            {say('firstRun.open')} <kbd>{keyWords(open.shortcut ?? '', language)}</kbd>
          </button>
        </div>
        <FirstRunDrafts api={api} />
        <div className="first-run-card">
          <Icon name="claims" />
          <div className="first-run-card-text">
            <p className="first-run-card-title">{say('firstRun.dataset')}</p>
            <p>{say('firstRun.datasetExplained')}</p>
          </div>
          <button type="button" className="button" onClick={openFirst.run}>
            {say('command.openFirstDataset')}
          </button>
        </div>
      </div>
    </section>
  );
}
