import type { Language } from '../shared/language.ts';
import type { Message } from '../shared/problem.ts';
import type { MessageKey } from './en.ts';
import { sayMessage, translatorFor } from './translator.ts';

/** A command in words, and what it would do now where that is known: "Undo: Move 3 events to Busan". */
export function commandWords(label: MessageKey, detail: Message | null | undefined, language: Language): string {
  const say = translatorFor(language);
  if (detail === null || detail === undefined) return say(label);
  return say('command.withDetail', { command: say(label), detail: sayMessage(say, detail) });
}
