/** What a link leads to: a view of a dataset, and the file that it was made with. */
export interface ViewLink {
  /** Id of the view. */
  readonly view: string;
  /** The file's name, without its folder. */
  readonly file: string;
}

export const linkScheme = 'chronotope';

const longestId = 200;
const longestFile = 255;
const longestLink = 4096;

/** `chronotope://view/opening?in=talks.gpkg`, which the system hands to the app. */
export function viewLinkText(link: ViewLink): string {
  return `${linkScheme}://view/${encodeURIComponent(link.view)}?in=${encodeURIComponent(link.file)}`;
}

/** `#view=opening&in=talks.gpkg`, which stands behind the address of the app's own page. */
export function viewLinkFragment(link: ViewLink): string {
  return `#view=${encodeURIComponent(link.view)}&in=${encodeURIComponent(link.file)}`;
}

/** What a text, which anybody may have written, leads to; null where it is not exactly such a link. */
export function readViewLink(text: string): ViewLink | null {
  return readParts(/^chronotope:\/\/view\/([^/?#&]+)\?in=([^/?#&]+)$/i.exec(text.slice(0, longestLink + 1)));
}

/** The same of the fragment of an address, from its `#` on; a ticket of the host may stand before it. */
export function readViewLinkFragment(fragment: string): ViewLink | null {
  return readParts(/^#(?:ticket=[^&]*&)?view=([^/?#&]+)&in=([^/?#&]+)$/.exec(fragment.slice(0, longestLink + 1)));
}

function readParts(match: readonly string[] | null): ViewLink | null {
  const [whole = '', view = '', file = ''] = match ?? [];
  const [id, name] = [decoded(view, longestId), decoded(file, longestFile)];
  return id === null || name === null || whole.length > longestLink ? null : { view: id, file: name };
}

/** Null where it is not what `encodeURIComponent` writes of a text of this length without control characters. */
function decoded(text: string, longest: number): string | null {
  try {
    const value = decodeURIComponent(text);
    return value === '' || value.length > longest || /\p{Cc}/u.test(value) ? null : value;
  } catch {
    return null;
  }
}
