import { afterEach, expect, test, vi } from 'vitest';
import { followColours } from './follow-colours.ts';

afterEach(() => vi.unstubAllGlobals());

test('hears of another theme and, under the same theme, of more contrast, until it is undone', () => {
  const contrast = new EventTarget();
  const themes = new EventTarget();
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('matchMedia', (query: string) => (query.includes('contrast') ? contrast : new EventTarget()));
  vi.stubGlobal(
    'MutationObserver',
    class {
      readonly #onChange: () => void;
      constructor(onChange: () => void) {
        this.#onChange = onChange;
      }
      observe = () => themes.addEventListener('change', this.#onChange);
      disconnect = () => themes.removeEventListener('change', this.#onChange);
    },
  );
  const onChange = vi.fn<() => void>();
  const leave = followColours(onChange);
  themes.dispatchEvent(new Event('change'));
  contrast.dispatchEvent(new Event('change'));
  expect(onChange).toHaveBeenCalledTimes(2);
  leave();
  for (const told of [themes, contrast]) told.dispatchEvent(new Event('change'));
  expect(onChange).toHaveBeenCalledTimes(2);
});
