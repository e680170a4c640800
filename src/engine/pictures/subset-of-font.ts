/** A font that holds these letters and no others, as WOFF: packed in a tenth of the time that WOFF 2 takes. */
export async function subsetOfFont(font: Buffer, letters: string): Promise<Buffer> {
  // only what leaves as SVG needs it: no other command waits for it
  const { default: subset } = await import('subset-font');
  return await subset(font, letters, { targetFormat: 'woff' });
}
