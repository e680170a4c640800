const contrastQueries = ['(prefers-contrast: more)', '(forced-colors: active)'];

/**
 * Calls back where what a canvas has read of the page's colours may be old: another theme, or the same theme with more
 * contrast. Returns its own undo.
 */
export function followColours(onChange: () => void): () => void {
  const themes = new MutationObserver(onChange);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const contrasts = contrastQueries.map((query) => matchMedia(query));
  for (const contrast of contrasts) contrast.addEventListener('change', onChange);
  return () => {
    themes.disconnect();
    for (const contrast of contrasts) contrast.removeEventListener('change', onChange);
  };
}
