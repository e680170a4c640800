import { systemLanguage } from '../../shared/language.ts';
import type { Problem } from '../../shared/problem.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';

/** What stands in the window when there is nothing behind it. */
export function StartFailure({ problems }: { readonly problems: readonly Problem[] }): React.JSX.Element {
  const say = translatorFor(systemLanguage(navigator.languages));
  return (
    <main className="start-failure" role="alert">
      <h1>{say('start.failed')}</h1>
      {problems.map(({ message }) => (
        <p key={message.key}>{sayMessage(say, message)}</p>
      ))}
    </main>
  );
}
