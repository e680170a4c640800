import { sayMessage, type Translate } from '../../messages/translator.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { Problem } from '../../shared/problem.ts';
import type { Notice } from '../store/explorer-state.ts';

/** What happened, and what that means for what is shown. `summary` is of what is open; null: nothing is. */
export function noticeWords(
  say: Translate,
  { kind, fileName, problems, done }: Notice,
  summary: DatasetDocument | null,
): { readonly title: string; readonly consequence: string } {
  const kept = summary === null ? '' : say('notice.kept');
  switch (kind) {
    case 'incomplete':
      return {
        title: say('notice.incomplete', { fileName, count: problems.length }),
        consequence: say('notice.rejected', { events: summary?.columns.count ?? 0, count: summary?.rejected ?? 0 }),
      };
    case 'failed':
      return {
        title: fileName === '' ? say('notice.failedStart') : say('notice.failed', { fileName }),
        consequence: kept,
      };
    case 'saved':
      return {
        title: say('notice.saved', { fileName }),
        consequence: done === undefined ? '' : sayMessage(say, done),
      };
    case 'unsaved':
      return {
        title: fileName === '' ? say('notice.notSavedAny') : say('notice.notSaved', { fileName }),
        consequence: kept,
      };
    case 'edited':
    case 'told':
      return { title: done === undefined ? '' : sayMessage(say, done), consequence: '' };
    case 'problem':
      return { title: say('notice.problem'), consequence: kept };
  }
}

/** The problems in the order of their weight: what was left out weighs more than what was kept with a fault. */
export function leftOutFirst(problems: readonly Problem[]): readonly Problem[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

/** The whole notice as plain text, a problem a line after its path: to be pasted into a mail or an editor. */
export function noticeText(say: Translate, notice: Notice, summary: DatasetDocument | null): string {
  const { title, consequence } = noticeWords(say, notice, summary);
  const lines = leftOutFirst(notice.problems).map(({ path, message }) =>
    path === '' ? sayMessage(say, message) : `${path}\t${sayMessage(say, message)}`,
  );
  return [[title, consequence].filter((part) => part !== '').join(' · '), ...lines, ''].join('\n');
}
