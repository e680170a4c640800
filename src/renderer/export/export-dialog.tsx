import './export-dialog.css';
import { useState } from 'react';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { OfferedFormat } from '../../shared/export.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { isFiltered } from '../store/selectors.ts';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { FormatChoice } from './format-choice.tsx';
import { LossList } from './loss-list.tsx';
import { ScopeChoice, type ExportScope } from './scope-choice.tsx';
import { useExportPlan } from './use-export-plan.ts';
import { useExportRequest } from './use-export-request.ts';

/** What the dialog asks of the engine and its host. */
export type ExportApi = Pick<ExplorerApi, 'planExport' | 'saveExport'>;

/** Writes events in another format: which events, which format, and what that loses, before anything is saved. */
export function ExportDialog({ api }: { readonly api: ExportApi }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const isPart = useExplorer((state) => isFiltered(state.view));
  const { showDialog } = useGestures();
  const [format, setFormat] = useState<OfferedFormat>('csv');
  const [scope, setScope] = useState<ExportScope>(isPart ? 'filtered' : 'all');
  const [step, setStep] = useState<'choosing' | 'saving' | 'saved'>('choosing');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const request = useExportRequest(format, scope);
  const { plan, planProblems } = useExportPlan(api, request);
  const choose = <T,>(set: (value: T) => void) =>
    function chosen(value: T): void {
      setStep('choosing');
      setProblems([]);
      set(value);
    };
  const close = (): void => showDialog(null);
  const save = async (): Promise<void> => {
    setStep('saving');
    const saved = await api.saveExport(request);
    setProblems(saved.ok ? [] : saved.problems);
    setStep(saved.ok && saved.value ? 'saved' : 'choosing');
  };
  const count = plan?.count ?? 0;
  return (
    <Dialog label={say('export.title')} className="export-dialog" onClose={close}>
      <form
        className="export-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <header className="export-head">
          <h2>{say('export.title')}</h2>
          <IconButton icon="close" label={say('dialog.close')} onClick={close} />
        </header>
        <div className="export-body">
          <fieldset className="export-choices" disabled={step === 'saving'}>
            {isPart && <ScopeChoice scope={scope} onChoose={choose(setScope)} />}
            <FormatChoice format={format} onChoose={choose(setFormat)} />
          </fieldset>
          <LossList plan={plan} />
        </div>
        <footer className="export-foot">
          <p role="alert" className="export-problem">
            {[...planProblems, ...problems].map(({ message }) => sayMessage(say, message)).join(' ')}
          </p>
          <p role="status">{step === 'saved' ? say('export.saved', { count }) : ''}</p>
          <button type="button" className="button" onClick={close}>
            {say(step === 'saved' ? 'dialog.close' : 'form.cancel')}
          </button>
          <button type="submit" className="button button-primary" disabled={count === 0 || step === 'saving'}>
            {say(step === 'saving' ? 'export.saving' : 'export.save', { count })}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
