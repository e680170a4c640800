import { parseArgs } from 'node:util';
import { languages, systemLanguage, type Language } from '../shared/language.ts';
import { exportFormats, type ExportFormat } from '../shared/export.ts';
import { paperNames, pictureParts, type PaperName, type PictureParts } from '../shared/picture.ts';
import type { Message } from '../shared/problem.ts';
import { dateOrders, type DateOrder } from '../shared/table-import.ts';
import { isPageName } from './is-page-name.ts';

/** What a person has typed behind `chronotope`, understood. */
export interface Arguments {
  readonly command: Command;
  readonly language: Language;
}

export type Command =
  | { readonly name: 'help' | 'version' }
  | ({ readonly name: 'inspect' | 'validate'; readonly json: boolean } & ReadingOptions)
  | ({ readonly name: 'convert' } & ConvertOptions)
  | ({ readonly name: 'export' } & PictureOptions)
  /** Not understood. */
  | { readonly name: 'none'; readonly problem: Message };

export interface ConvertOptions extends ReadingOptions {
  readonly target: string;
  /** Null: as the target's name says. */
  readonly to: ExportFormat | null;
  /** As `readFilters` takes them. */
  readonly filters: readonly string[];
  /** Whether places that are known by their names only are looked up in the gazetteer. */
  readonly geocode: boolean;
  /** Whether a file that is there gives way. */
  readonly force: boolean;
}

export interface PictureOptions extends ReadingOptions {
  readonly target: string;
  readonly paper: PaperName;
  readonly shows: PictureParts;
  /**
   * What is drawn of the file, or a page begins with, by the id of a view or of a story; null: all events that pass the filters.
   */
  readonly drawn: { readonly kind: 'view' | 'story'; readonly id: string } | null;
  /** Whether a handout leaves the notes of who speaks out. */
  readonly withoutNotes: boolean;
  /** Of a PNG. */
  readonly dotsPerInch: number;
  /** As `readFilters` takes them. */
  readonly filters: readonly string[];
  /** Whether a file that is there gives way. */
  readonly force: boolean;
}

export interface ReadingOptions {
  readonly file: string;
  /** Null: as the table tells. */
  readonly dateOrder: DateOrder | null;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  'date-order': { type: 'string' },
  to: { type: 'string' },
  paper: { type: 'string' },
  show: { type: 'string' },
  view: { type: 'string' },
  story: { type: 'string' },
  dpi: { type: 'string' },
  'without-notes': { type: 'boolean' },
  filter: { type: 'string', multiple: true },
  geocode: { type: 'boolean' },
  force: { type: 'boolean' },
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
  const [name, file = '', target = '', ...rest] = positionals;
  if (values.help === true || name === undefined || name === 'help') return { language, command: { name: 'help' } };
  if (!isCommand(name)) return none('cli.unknownCommand', { command: name });
  if (file === '') return none('cli.fileMissing', { command: name });
  for (const option of ownOptions) {
    if (values[option] === undefined || takenBy[name].includes(option)) continue;
    return none('cli.optionElsewhere', { option: `--${option}`, command: name });
  }
  const reading = { file, dateOrder };
  const filters = (values.filter ?? []).filter((filter) => typeof filter === 'string');
  if (name === 'export') {
    if (target !== '') return none('cli.tooMany', { text: target });
    if (typeof values.to !== 'string') return none('cli.pictureTarget');
    const paper = paperNames.find((each) => each === values.paper) ?? 'a4';
    if (values.paper !== undefined && paper !== values.paper)
      return none('cli.choice', { option: '--paper', choices: paperNames.join(', ') });
    const shows = pictureParts.find((each) => each === values.show) ?? 'both';
    if (values.show !== undefined && shows !== values.show)
      return none('cli.choice', { option: '--show', choices: pictureParts.join(', ') });
    const dotsPerInch = Number(values.dpi ?? usualDots);
    if (!(dotsPerInch >= 36 && dotsPerInch <= 300)) return none('cli.dotsPerInch');
    const asked = pictured.filter((kind) => typeof values[kind] === 'string');
    // a picture is of what a view or a story shows; a page only begins with it
    const isFiltered = filters.length > 0 && !isPageName(values.to);
    const [kind, other = isFiltered ? 'filter' : null] = asked;
    if (kind !== undefined && other !== null)
      return none('cli.notTogether', { option: `--${kind}`, other: `--${other}` });
    const id = kind === undefined ? undefined : values[kind];
    const drawn = kind === undefined || typeof id !== 'string' ? null : { kind, id };
    const withoutNotes = values['without-notes'] === true;
    if (withoutNotes && kind !== 'story') return none('cli.notesOfStory');
    const picture = { target: values.to, paper, shows, dotsPerInch, drawn, withoutNotes, filters };
    return { language, command: { name, ...reading, ...picture, force: values.force === true } };
  }
  if (name !== 'convert') {
    if (target !== '') return none('cli.tooMany', { text: target });
    return { language, command: { name, ...reading, json: values.json === true } };
  }
  if (target === '') return none('cli.targetMissing');
  if (rest[0] !== undefined) return none('cli.tooMany', { text: rest[0] });
  const to = exportFormats.find((format) => format === values.to) ?? null;
  if (values.to !== undefined && to === null)
    return none('cli.choice', { option: '--to', choices: exportFormats.join(', ') });
  return {
    language,
    command: { name, ...reading, target, to, filters, geocode: values.geocode === true, force: values.force === true },
  };
}

const pictured = ['view', 'story'] as const;
/** Of a PNG for a screen. */
const usualDots = 144;

const ownOptions = [
  'json',
  'to',
  'view',
  'story',
  'without-notes',
  'paper',
  'show',
  'dpi',
  'filter',
  'geocode',
  'force',
] as const;
/** Which of these a command takes. */
const takenBy: Readonly<Record<CommandName, readonly (typeof ownOptions)[number][]>> = {
  inspect: ['json'],
  validate: ['json'],
  convert: ['to', 'filter', 'geocode', 'force'],
  export: ['to', 'view', 'story', 'without-notes', 'paper', 'show', 'dpi', 'filter', 'force'],
};
const commandNames = ['inspect', 'validate', 'convert', 'export'] as const;
type CommandName = (typeof commandNames)[number];

function isCommand(name: string): name is CommandName {
  return commandNames.some((each) => each === name);
}

const givenOrders = dateOrders.filter((order) => order !== 'asked');

function isOption(name: string): name is keyof typeof options {
  return Object.hasOwn(options, name);
}
