import type { RecordFields } from '../../shared/edit.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { textsIn } from './form-values.ts';

/** What a record is called: its title, name or label; where it has none, its id. */
export function recordTitle(fields: RecordFields, language: Language): string {
  const named = fields['title'] ?? fields['name'] ?? fields['label'] ?? fields['id'] ?? '';
  return typeof named === 'string' ? named : chooseText(textsIn(named), language).text;
}
