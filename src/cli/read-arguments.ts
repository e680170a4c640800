import { parseArgs } from 'node:util';
import { languages, systemLanguage, type Language } from '../shared/language.ts';
import type { Message } from '../shared/problem.ts';
import { dateOrders, type DateOrder } from '../shared/table-import.ts';

/** What a person has typed behind `chronotope`, understood. */
export interface Arguments {
  readonly command: Command;
  readonly language: Language;
}

export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'inspect' | 'validate' } & ReadingOptions)
  /** Not understood. */
  | { readonly name: 'none'; readonly problem: Message };

export interface ReadingOptions {
  readonly file: string;
  readonly json: boolean;
  /** Null: as the table tells. */
  readonly dateOrder: DateOrder | null;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'date-order': { type: 'string' },
} as const;

/** `locale`: as the system names it, for where `--lang` does not say it. */
export function readArguments(args: readonly string[], locale: string): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const asked = languages.find((language) => language === values.lang);
  const language = asked ?? systemLanguage([locale]);
  const none = (key: string, told: Message['values'] = {}): Arguments => ({
    language,
    command: { name: 'none', problem: { key, values: told } },
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName: option } = token;
    if (!isOption(name)) return none('cli.unknownOption', { option });
    const takesText = options[name].type === 'string';
    if (takesText && (token.value === undefined || token.value === '')) return none('cli.optionValue', { option });
    if (!takesText && token.value !== undefined) return none('cli.optionWithoutValue', { option });
  }
  if (values.lang !== undefined && asked === undefined)
    return none('cli.choice', { option: '--lang', choices: languages.join(', ') });
  const dateOrder = givenOrders.find((order) => order === values['date-order']) ?? null;
  if (values['date-order'] !== undefined && dateOrder === null)
    return none('cli.choice', { option: '--date-order', choices: givenOrders.join(', ') });
  if (values.version === true) return { language, command: { name: 'version' } };
  const [name, file, ...rest] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { language, command: { name: 'help' } };
  if (name !== 'inspect' && name !== 'validate') return none('cli.unknownCommand', { command: name });
  if (file === undefined || file === '') return none('cli.fileMissing', { command: name });
  if (rest[0] !== undefined) return none('cli.tooMany', { text: rest[0] });
  return { language, command: { name, file, json: values.json === true, dateOrder } };
}

const givenOrders = dateOrders.filter((order) => order !== 'asked');

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}
