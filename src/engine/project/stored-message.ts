import * as z from 'zod';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Message } from '../../shared/problem.ts';

/** A message as a project keeps it, in JSON: it is said in the reader's language when it is shown. */
export const messageSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});

/** The message in a text; a text that is none, as in the first projects, is said as it is. */
export function readStoredMessage(text: string): Message {
  try {
    const message = messageSchema.safeParse(JSON.parse(text)).data;
    if (message !== undefined && canBeSaid(message)) return message;
  } catch {
    // no JSON
  }
  return { key: 'journal.named', values: { label: text } };
}

/** Anybody may have written the file: a message without its values would stop the window that says it. */
export function canBeSaid(message: Message): boolean {
  try {
    return sayMessage(translatorFor('en'), message) !== '';
  } catch {
    return false;
  }
}
