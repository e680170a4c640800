import type { EditedList, RecordFields } from '../../shared/edit.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import { shorten } from '../dataset/shorten.ts';
import { nameOf } from './record-name.ts';
import type { RecordsInHand } from './records-in-hand.ts';

const longestSlug = 60;

/**
 * The id of a record that is to be made: the one in its fields, which fails with `problem.idTaken` where another record has
 * it, else one that can be read, out of its title: "summit-in-busan", or "summit-in-busan-2" and so on.
 */
export function newId(
  records: RecordsInHand,
  list: EditedList,
  fields: RecordFields,
  language: string,
): Result<string> {
  const given = fields['id'];
  if (typeof given === 'string' && given !== '') {
    return records.get(list, given) === null
      ? success(given)
      : failure('problem.idTaken', { id: shorten(given) }, 'id');
  }
  const slug = slugOf(nameOf(list, '', fields, language)) || list.replace(/(ie)?s$/, '');
  let id = slug;
  for (let count = 2; records.get(list, id) !== null; count++) id = `${slug}-${count}`;
  return success(id);
}

/** Letters and digits of any script, in lower case, without accents; anything else becomes a hyphen. */
function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return plain
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, longestSlug)
    .replaceAll(/^-+|-+$/g, '');
}
