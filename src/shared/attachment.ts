/** A file that is kept with a record as evidence. */
export interface Attachment {
  readonly id: string;
  /** The record, as a reference: "events/summit". */
  readonly owner: string;
  /** The file's name, without its folder. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** When it was attached, ISO 8601. */
  readonly added: string;
  /** When the file was last changed before that; null where nobody knows. */
  readonly modified: string | null;
}

/** What was found when an attachment was compared with what it was when it was attached. */
export interface CheckedAttachment {
  readonly attachment: Attachment;
  /** The bytes that the project keeps. */
  readonly state: 'same' | 'changed' | 'missing';
  /** The file that it was made of; 'unknown' where that was handed over by a browser, which says no path. */
  readonly original: 'same' | 'changed' | 'missing' | 'unknown';
}

/** The largest file that is attached. */
export const attachmentLimit = 100 * 2 ** 20;
