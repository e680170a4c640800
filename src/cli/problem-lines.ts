import { sayMessage, type Translate } from '../messages/translator.ts';
import type { Problem } from '../shared/problem.ts';

const severityKeys = { error: 'cli.error', warning: 'cli.warning' } as const;

/** A line for each problem: where it is, how bad it is, what it is. */
export function problemLines(problems: readonly Problem[], say: Translate): string {
  return problems
    .map(({ path, message, severity }) => {
      const told = say(severityKeys[severity], { text: sayMessage(say, message) });
      return `${path === '' ? told : `${path}: ${told}`}\n`;
    })
    .join('');
}
