import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** A colour token of a theme, "#rgb" or "#rrggbb". */
function token(theme: string, name: string): string {
  const block = css.slice(css.indexOf(theme));
  const found = new RegExp(`--${name}: (#[0-9a-f]+);`).exec(block)?.[1];
  if (found === undefined) throw new Error(`${theme} has no --${name}`);
  return found;
}

/** Relative luminance, as WCAG has it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.039_28 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

test.each([':root', "[data-theme='dark']", "[data-theme='high-contrast']"])(
  'in %s the classes of a figure are told apart by lightness alone, from the land on',
  (theme) => {
    const colours = ['land', ...[1, 2, 3, 4, 5, 6].map((level) => `figure-${level}`)].map((name) => token(theme, name));
    const shades = colours.map(luminance);
    const isDarkening = (shades.at(-1) ?? 0) < (shades[0] ?? 0);
    shades.slice(1).forEach((shade, index) => {
      const before = shades[index] ?? 0;
      const [lighter, darker] = isDarkening ? [before, shade] : [shade, before];
      expect((lighter + 0.05) / (darker + 0.05), `${colours[index]}, ${colours[index + 1]}`).toBeGreaterThan(1.25);
    });
  },
);
