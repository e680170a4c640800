import { useEffect, useState } from 'react';
import { systemLanguage } from '../../shared/language.ts';
import type { Problem } from '../../shared/problem.ts';
import type { ViewLink } from '../../shared/view-link.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import { handToOtherTab } from './other-tab.ts';

interface StartFailureProps {
  readonly problems: readonly Problem[];
  /** To what should have been shown first. */
  readonly link: ViewLink | null;
}

/** What stands in the window when there is nothing behind it; where that is behind another tab, which shows then what this one should. */
export function StartFailure({ problems, link }: StartFailureProps): React.JSX.Element | null {
  const say = translatorFor(systemLanguage(navigator.languages));
  const isApart = problems.some(({ message }) => message.key === 'problem.noSession');
  /** Null: not known yet. */
  const [isElsewhere, setElsewhere] = useState<boolean | null>(isApart ? null : false);
  useEffect(
    function askOtherTabs() {
      if (isApart) void handToOtherTab(link).then(setElsewhere);
    },
    [isApart, link],
  );
  if (isElsewhere === null) return null;
  return (
    <main className="start-failure" role="alert">
      <h1>{say(isElsewhere ? 'start.inOtherTab' : isApart ? 'start.notLetIn' : 'start.failed')}</h1>
      {isElsewhere ? (
        <p>{say(link === null ? 'start.goToOtherTab' : 'start.shownInOtherTab')}</p>
      ) : (
        problems.map(({ message }) => <p key={message.key}>{sayMessage(say, message)}</p>)
      )}
    </main>
  );
}
