import { expect, test } from 'vitest';
import { languageOfTexts } from './language-of-texts.ts';

test.each([
  ['fr', ['Signature de l’accord sur les terres rares', 'Le président est reçu au palais', 'Dîner avec la délégation']],
  ['en', ['Signing of the framework', 'The president is received at the palace', 'Dinner with the delegation']],
  [null, ['Tokyo', 'Busan', '28/10/2025', 'Café de Flore']],
  [null, ['東京で会談', '귀국']],
  [null, []],
])('%s: %j', (language, texts) => expect(languageOfTexts(texts)).toBe(language));
