import { projectFileName } from '../../shared/project-file-name.ts';

const mostDrafts = 1000;
const longestBase = 120;

/** "talks.gpkg", else "talks 2.gpkg" and so on: whatever letters are large. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = baseOf(wanted);
  const names = Array.from({ length: mostDrafts }, (_, at) => `${base}${at === 0 ? '' : ` ${at + 1}`}.gpkg`);
  return names.find((name) => !taken.has(name.toLowerCase())) ?? wanted;
}

/** Whether a draft has the name that one of this file is given, with a number or without. */
export function isNamedAfter(draftName: string, fileName: string): boolean {
  const base = baseOf(projectFileName(fileName));
  return draftName.startsWith(base) && /^(?: \d+)?\.gpkg$/.test(draftName.slice(base.length));
}

function baseOf(projectName: string): string {
  return projectName.replace(/\.gpkg$/, '').slice(0, longestBase);
}
