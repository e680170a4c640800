import './notice-bar.css';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';

const shownProblems = 4;

/** What a person must know about a file: that it was not opened, or what was left out of it. Stays until it is closed. */
export function NoticeBar(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const notice = useExplorer((state) => state.notice);
  const summary = useExplorer((state) => state.document?.summary);
  const { closeNotice } = useGestures();
  if (notice === null) return null;
  const { kind, fileName, problems } = notice;
  const title =
    kind === 'incomplete'
      ? say('notice.incomplete', { fileName, count: problems.length })
      : fileName === ''
        ? say('notice.failedStart')
        : say('notice.failed', { fileName });
  const consequence =
    kind === 'incomplete'
      ? say('notice.rejected', { count: summary?.rejected ?? 0 })
      : summary === undefined
        ? ''
        : say('notice.kept');
  return (
    <section className={`notice-bar notice-bar-${kind}`} role="alert">
      <div className="notice-bar-text">
        <p>
          <strong>{title}</strong> {consequence}
        </p>
        <ul>
          {problems.slice(0, shownProblems).map(({ path, message }) => (
            <li key={path + message.key}>
              {path !== '' && <code>{path}</code>} {sayMessage(say, message)}
            </li>
          ))}
          {problems.length > shownProblems && <li>{say('notice.more', { count: problems.length - shownProblems })}</li>}
        </ul>
      </div>
      <button type="button" className="button button-quiet" aria-label={say('notice.close')} onClick={closeNotice}>
        ×
      </button>
    </section>
  );
}
