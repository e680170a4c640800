import { sayMessage, type Translate } from '../messages/translator.ts';
import type { Problem } from '../shared/problem.ts';
import { visibleLine } from './visible-text.ts';

const severityKeys = { error: 'cli.error', warning: 'cli.warning' } as const;

/** A line for each problem: where it is, how bad it is, what it is. What stands in the file makes no lines of its own. */
export function problemLines(problems: readonly Problem[], say: Translate): string {
  return problems
    .map(({ path, message, severity }) => {
      const told = say(severityKeys[severity], { text: sayMessage(say, message) });
      return `${visibleLine(path === '' ? told : `${path}: ${told}`)}\n`;
    })
    .join('');
}
