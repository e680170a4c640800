import './notice-bar.css';
import { sayMessage, translatorFor, type Translate } from '../../messages/translator.ts';
import type { Problem } from '../../shared/problem.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { Notice } from '../store/explorer-state.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

function noticeWords(
  say: Translate,
  { kind, fileName, problems }: Notice,
  summary: DatasetDocument | undefined,
): { readonly title: string; readonly consequence: string } {
  const kept = summary === undefined ? '' : say('notice.kept');
  switch (kind) {
    case 'incomplete':
      return {
        title: say('notice.incomplete', { fileName, count: problems.length }),
        consequence: say('notice.rejected', { count: summary?.rejected ?? 0 }),
      };
    case 'failed':
      return {
        title: fileName === '' ? say('notice.failedStart') : say('notice.failed', { fileName }),
        consequence: kept,
      };
    case 'problem':
      return { title: say('notice.problem'), consequence: kept };
  }
}

/** What a person must know about a file: that it was not opened, or what was left out of it. Stays until it is closed. */
export function NoticeBar(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const notice = useExplorer((state) => state.notice);
  const summary = useExplorer((state) => state.document?.summary);
  const { closeNotice } = useGestures();
  if (notice === null) return null;
  const { kind, problems } = notice;
  const { title, consequence } = noticeWords(say, notice, summary);
  return (
    <section className={`notice-bar notice-bar-${kind}`} role="alert">
      <div className="notice-bar-text">
        <p>
          <strong>{title}</strong> {consequence}
        </p>
        <ul>
          {leftOutFirst(problems).map(({ path, message }, index) => (
            <li key={index}>
              {path !== '' && <code>{path}</code>} {sayMessage(say, message)}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="button button-quiet" aria-label={say('notice.close')} onClick={closeNotice}>
        ×
      </button>
    </section>
  );
}

/** What was left out weighs more than what was kept with a fault. */
function leftOutFirst(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}
