/** What a project needs to be worked with, and no other program to know of: since schema 1. */
export const workingTables = `
CREATE TABLE ct_meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE ct_batch (batch INTEGER PRIMARY KEY, source_name TEXT NOT NULL, at TEXT NOT NULL, rejected INTEGER NOT NULL, report TEXT NOT NULL);
CREATE TABLE ct_history (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  parent INTEGER REFERENCES ct_history(entry),
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  label TEXT NOT NULL);
CREATE TABLE ct_change (
  change INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES ct_history(entry) ON DELETE CASCADE,
  tab TEXT NOT NULL,
  row INTEGER NOT NULL,
  other TEXT);
CREATE INDEX ct_change_entry ON ct_change(entry);
CREATE INDEX ct_history_parent ON ct_history(parent);
CREATE TABLE ct_touched (tab TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (tab, row)) WITHOUT ROWID;
`;

/**
 * The records of lists without a table of their own, in their order: categories, tags, notes and so on. `id` as in `doc`;
 * null where a record that nobody has checked yet has none. In schema 1 they had no `fid`.
 */
export const listTable = `
CREATE TABLE ct_list (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  list TEXT NOT NULL,
  id TEXT,
  ordinal INTEGER NOT NULL,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT NOT NULL);
CREATE INDEX ct_list_id ON ct_list(list, id);
`;

/**
 * Each event's words under its `fid`, as `search-words` writes them; the texts themselves are in `doc`. Words' first one and
 * two letters are kept too: a search that has only those need not gather the rows of all words that begin so. A project that
 * was made without them is searched as it is.
 */
export const wordTables = `
CREATE VIRTUAL TABLE ct_search USING fts5(words, tokenize="unicode61 remove_diacritics 0", content='', contentless_delete=1, prefix='1 2');
`;

/**
 * Since schema 2. `ct_version`: names of entries of the journal, null for the state before the first. `ct_blob`: the
 * bytes of attachments. `ct_column`: in which file of the app's data folder the events' columns are kept (`column-cache`),
 * true while `revision` is that of `ct_meta`.
 */
export const addedTables = `
CREATE TABLE ct_version (name TEXT PRIMARY KEY NOT NULL, entry INTEGER REFERENCES ct_history(entry), at TEXT NOT NULL);
CREATE TABLE ct_blob (sha256 TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (sha256, part));
CREATE TABLE ct_column (name TEXT NOT NULL, part INTEGER NOT NULL, revision INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (name, part));
${wordTables}`;
