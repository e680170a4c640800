/** The last part of THIRD-PARTY-NOTICES.md. */
export const headOfCanvas = '## Libraries within @napi-rs/canvas';

/**
 * The notices that a page of one file carries: all but the last part, because a page paints no PNG.
 * @param {string} notices lines end as they do on the machine that checked them out
 * @returns {string}
 */
export function pageNotices(notices) {
  const [own, canvas, ...others] = notices.replaceAll('\r\n', '\n').split(`\n${headOfCanvas}\n`);
  if (own === undefined || canvas === undefined || others.length > 0)
    throw new Error(`the third-party notices have no single part “${headOfCanvas}”`);
  return own;
}
