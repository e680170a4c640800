/**
 * `doc` is the whole record in the words of the dataset format; the columns beside it are for other programs, and
 * `brief` (see `event-brief.ts`) for opening fast. AUTOINCREMENT: the number of a row that was deleted is never given again.
 * `rev` is how often we have written the row (see `watchTable`); NULL is 0 there.
 */
export const recordTables = `
CREATE TABLE events (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOINT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  edtf TEXT,
  earliest DATETIME,
  latest DATETIME,
  start_ms REAL,
  end_ms REAL,
  category TEXT,
  status TEXT,
  certainty TEXT,
  importance REAL,
  place_names TEXT,
  batch INTEGER REFERENCES ct_batch(batch),
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  brief TEXT,
  doc TEXT);
CREATE TABLE places (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  country TEXT,
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  doc TEXT);
CREATE TABLE flows (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTILINESTRING,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  from_place TEXT,
  to_place TEXT,
  commodity TEXT,
  quantity REAL,
  unit TEXT,
  earliest DATETIME,
  latest DATETIME,
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  doc TEXT);
CREATE TABLE actors (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  kind TEXT,
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  doc TEXT);
CREATE TABLE sources (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  url TEXT,
  published DATETIME,
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  doc TEXT);
CREATE TABLE claims (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  source TEXT,
  quotation TEXT,
  when_implied TEXT,
  earliest DATETIME,
  latest DATETIME,
  assessment TEXT,
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  doc TEXT);
CREATE TABLE indicators (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  unit TEXT,
  rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0,
  doc TEXT);
`;

/** Since schema 2: files that are kept with a record as evidence. Their bytes are in `ct_blob`, under their SHA-256. */
export const attachmentTable = `
CREATE TABLE attachments (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT(64) NOT NULL,
  added DATETIME NOT NULL,
  modified DATETIME,
  origin TEXT,
  rev INTEGER NOT NULL DEFAULT 0);
CREATE INDEX attachments_owner ON attachments(owner);
`;
