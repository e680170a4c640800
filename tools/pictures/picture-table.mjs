import { mainPictures, statePictures } from './picture-states.mjs';

/**
 * How a picture looks, apart from what it shows.
 * @typedef {object} Look
 * @property {'light' | 'dark' | 'contrast'} theme
 * @property {'en' | 'fr'} language
 * @property {readonly [width: number, height: number]} size
 */

/**
 * What a picture shows.
 * @typedef {object} State
 * @property {string} name
 * @property {import('./picture-files.mjs').FileName} [file] without it, the first dataset
 * @property {import('./page-steps.mjs').Step} [prepare] what is done before
 * @property {() => void} [before] runs in the page before the app
 * @property {import('./picture-files.mjs').FileName} [opens] a file that is opened afterwards, through the button
 * @property {string} [waitsFor] a selector; without it, the first complete view
 * @property {boolean} [keepsHint] whether the first steps stay
 * @property {boolean} [keepsPointer] whether the pointer stays where it was last
 */

/** @typedef {State & { readonly look: Look }} Picture */

/** The pictures that the documents show. */
export const documentPictures = [
  'main-light-en',
  'main-dark-fr',
  'details-light-en',
  'claims-light-en',
  'crowd-light-en',
  'claim-of-guide-light-en',
  'claim-of-guide-light-fr',
  'figure-of-guide-light-en',
  'figure-of-guide-light-fr',
];

const desk = /** @type {const} */ ([1440, 900]);
const small = /** @type {const} */ ([1024, 640]);
const large = /** @type {const} */ ([1920, 1080]);
const projector = /** @type {const} */ ([1280, 720]);
const themes = /** @type {const} */ (['light', 'dark', 'contrast']);
const languages = /** @type {const} */ (['en', 'fr']);

/** The main views in every look; every other state in the three looks in which most goes wrong. @type {readonly Picture[]} */
export const pictures = [
  ...mainPictures.flatMap((state) =>
    themes.flatMap((theme) =>
      languages.flatMap((language) => [desk, small, large].map((size) => pictureOf(state, { theme, language, size }))),
    ),
  ),
  ...mainPictures.map((state) => pictureOf(state, { theme: 'light', language: 'en', size: projector })),
  ...statePictures.flatMap((state) => [
    pictureOf(state, { theme: 'light', language: 'en', size: desk }),
    pictureOf(state, { theme: 'dark', language: 'fr', size: small }),
    pictureOf(state, { theme: 'contrast', language: 'en', size: desk }),
  ]),
  // the guide is told in both languages
  ...statePictures
    .filter(({ name }) => name.endsWith('-of-guide'))
    .map((state) => pictureOf(state, { theme: 'light', language: 'fr', size: desk })),
];

/**
 * @param {State} state
 * @param {Look} look
 * @returns {Picture}
 */
function pictureOf(state, look) {
  const size = look.size === desk ? '' : `-${look.size[0]}x${look.size[1]}`;
  return { ...state, look, name: `${state.name}-${look.theme}-${look.language}${size}` };
}
