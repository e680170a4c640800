import { globSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english, type MessageKey } from './en.ts';
import { french } from './fr.ts';

const keys = Object.keys(english).filter((key): key is MessageKey => key in french);

/** The names of the values that a message takes, however deep they stand. */
function valuesOf(message: string): readonly string[] {
  const names = new Set<string>();
  const collect = (nodes: unknown): void => {
    if (Array.isArray(nodes)) nodes.forEach(collect);
    else if (typeof nodes === 'object' && nodes !== null) {
      // 1 argument … 6 plural: the kinds of element that name a value (7 is `#`, 0 is text).
      if ('type' in nodes && 'value' in nodes && typeof nodes.value === 'string' && Number(nodes.type) > 0) {
        names.add(nodes.value);
      }
      if ('options' in nodes && nodes.options !== null) Object.values(Object(nodes.options)).forEach(collect);
      if ('value' in nodes && Array.isArray(nodes.value)) collect(nodes.value);
    }
  };
  collect(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the catalogue', () => {
  test('has the same keys in both languages', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  test.each(keys)('%s can be parsed, and French takes no value that English does not', (key) => {
    const taken = new Set([
      ...valuesOf(english[key]),
      'precision',
      'vowel',
      'bare',
      'about',
      'doubt',
      'roman',
      'century',
    ]);
    expect(valuesOf(french[key]).filter((name) => !taken.has(name))).toEqual([]);
  });

  test('keeps a narrow no-break space before the high punctuation of French and inside its quotation marks', () => {
    const wrong = Object.entries(french).filter(([, text]) => /[^\u202f:]([;?!»])|[ \u00a0]:|«[^\u202f]/u.test(text));
    expect(wrong).toEqual([]);
  });

  test('holds no backslash: an escape that was escaped shows its code', () => {
    const wrong = [...Object.entries(english), ...Object.entries(french)].filter(([, text]) => text.includes('\\'));
    expect(wrong).toEqual([]);
  });

  test('holds no message that nobody says', () => {
    // words of datasets: looked up by what the file says (`wordOf`), or by what a format loses
    const lists = [
      'eventStatus.',
      'certainty.',
      'verdict.',
      'locator.',
      'recordKind.',
      'relation.',
      'map.flow.',
      'export.loss.',
      'grade.',
      'stance.',
      'evidence.',
      // by the unit that is counted in
      'periods.unit.',
      // by the part of an event that a search found
      'found.',
      // by the names of time zones
      'zone.city.',
    ];
    const files = globSync('src/**/*.{ts,tsx}').filter((path) => !/messages\/(en|fr)\b/.test(path));
    const code = files.map((path) => readFileSync(path, 'utf8')).join('\n');
    const idle = keys.filter((key) => !lists.some((list) => key.startsWith(list)) && !code.includes(`'${key}'`));
    expect(idle).toEqual([]);
  });
});
