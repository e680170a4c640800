import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import type { Problem } from '../../shared/problem.ts';
import { useExplorer, useTableImporting } from '../store/explorer-context.tsx';
import { ImportProblems } from './import-problems.tsx';

/** The report, and the rejected rows as they came with their reasons, to be mended elsewhere. */
export function SaveButtons({ rejected }: { readonly rejected: number }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { save: saveTable } = useTableImporting();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  async function save(what: 'report' | 'rejected'): Promise<void> {
    const saved = await saveTable(what, language);
    setProblems(saved.ok ? [] : saved.problems);
  }
  return (
    <div className="import-save">
      <button type="button" className="button" onClick={() => void save('report')}>
        {say('importing.saveReport')}
      </button>
      {rejected > 0 && (
        <button type="button" className="button" onClick={() => void save('rejected')}>
          {say('importing.saveRejected', { count: rejected })}
        </button>
      )}
      <ImportProblems problems={problems} />
    </div>
  );
}
