/** Puts a text on the clipboard, and as HTML too where the program that pastes it wants that. False: it was not allowed. */
export async function writeClipboard({
  text,
  html,
}: {
  readonly text: string;
  readonly html?: string;
}): Promise<boolean> {
  const { clipboard } = navigator;
  try {
    if (html === undefined || typeof ClipboardItem === 'undefined') await clipboard.writeText(text);
    else await clipboard.write([new ClipboardItem({ 'text/plain': blobOf(text), 'text/html': blobOf(html, 'html') })]);
    return true;
  } catch {
    return html === undefined ? false : writeClipboard({ text });
  }
}

function blobOf(content: string, kind: 'plain' | 'html' = 'plain'): Blob {
  return new Blob([content], { type: `text/${kind}` });
}
