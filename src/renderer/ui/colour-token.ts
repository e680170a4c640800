import { opaqueColour } from './opaque-colour.ts';

/** The value of a token of this style ("--ink") that is a colour, in a notation that every canvas knows. */
export function colourToken(style: CSSStyleDeclaration, name: string): string {
  const value = style.getPropertyValue(name).trim();
  return value === '' || /^(?:#|rgb)/.test(value) ? value : opaqueColour(value);
}
