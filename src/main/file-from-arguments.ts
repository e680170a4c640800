import { resolve } from 'node:path';
import { linkScheme, readViewLink, type ViewLink } from '../shared/view-link.ts';

export interface CommandLine {
  /** As the system gave it, the program first. */
  readonly arguments: readonly string[];
  /** The folder it was given in: relative paths count from there. */
  readonly folder: string;
  /** The app's folder where it stands among the arguments (`electron . file`), null in the packaged app. */
  readonly appFolder: string | null;
}

/** The link to a view that a command line names; null where it names none. It may come from anywhere. */
export function linkFromArguments(line: Pick<CommandLine, 'arguments'>): ViewLink | null {
  return readViewLink(line.arguments.slice(1).find(isLink) ?? '');
}

function isLink(argument: string): boolean {
  return argument.toLowerCase().startsWith(`${linkScheme}:`);
}

/** The file that a command line asks to open, as an absolute path; null where it names none. Switches and links are no files. */
export function fileFromArguments(line: CommandLine): string | null {
  const paths = line.arguments
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-') && !isLink(argument))
    .map((argument) => resolve(line.folder, argument));
  const last = paths.slice(line.appFolder === null ? 0 : paths.indexOf(resolve(line.appFolder)) + 1).at(-1);
  return last ?? null;
}
