import { expect, test } from 'vitest';
import { undatedWhen } from '../dates/edtf.ts';
import { whenOf } from '../fixtures/tiny-dataset.ts';
import { foldDate } from '../../kernels/fold-date.ts';

test.each([
  ['2025-10-30', 'thursday 30 october 2025', 'thu 30 oct 2025', 'jeudi 30 octobre 2025', 'jeu. 30 oct. 2025'],
  ['2025-11-01', 'saturday 1 november 2025', 'samedi 1er novembre 2025'],
  ['2025-08', 'august 2025', 'aout 2025'],
  ['2010-11-24~', '24 november 2010', '24 novembre 2010'],
  ['2025-10-26/2025-11-02', '26 october', '2 novembre 2025'],
  ['../2026-03-31', '31 march 2026', '31 mars 2026'],
  ['2025-10-28T10:30+09:00', '28 october 2025', '28 octobre 2025'],
  ['-0043', '0043'],
])('%s is found as it is and by its words', (edtf, ...words) => {
  const folded = foldDate(whenOf(edtf));
  for (const text of [edtf.replaceAll(/-/g, ' ').toLowerCase().trim(), ...words]) expect(folded).toContain(text);
});

test.each(['../2026', '2025-10/', '-9999-01-01', '9999-12-31', '{2010,2012}', '2025-XX', '20XX', '[2010-09,2010-11]'])(
  '%s can be said too',
  (edtf) => {
    expect(foldDate(whenOf(edtf))).not.toMatch(/nan|invalid|infinity|undefined/);
  },
);

test('what is no date is found by what the file says, and not as "undated"', () => {
  expect(foldDate(undatedWhen('One fine day'))).toBe('one fine day');
  expect(foldDate(undatedWhen())).toBe('');
});
