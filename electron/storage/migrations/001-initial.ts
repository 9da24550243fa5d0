/** The tables of the first version. Timestamps are ISO texts, `json` columns hold JSON, hashes are lower-case hex. */
export const initial = `
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE templates (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  hash TEXT NOT NULL UNIQUE,
  yaml TEXT NOT NULL
) STRICT;

-- key is never used twice: a case file that is removed and imported again starts with an empty journal.
CREATE TABLE cases (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  shape TEXT NOT NULL,
  state TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT;

-- Text bodies by their digest: a page and its entry in the recognition cache share one.
CREATE TABLE texts (
  digest TEXT PRIMARY KEY,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE pages (
  case_key INTEGER NOT NULL REFERENCES cases(key) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  state TEXT NOT NULL,
  json TEXT NOT NULL,
  image TEXT,
  text TEXT REFERENCES texts(digest),
  PRIMARY KEY (case_key, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX pages_pending ON pages(case_key, number) WHERE state = 'pending';
CREATE INDEX pages_text ON pages(text);

CREATE TABLE page_cache (
  sha256 TEXT NOT NULL,
  page_index INTEGER NOT NULL,
  version TEXT NOT NULL,
  json TEXT NOT NULL,
  image TEXT,
  text TEXT REFERENCES texts(digest),
  PRIMARY KEY (sha256, page_index, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_cache_text ON page_cache(text);

CREATE TABLE stages (
  case_key INTEGER NOT NULL REFERENCES cases(key) ON DELETE CASCADE,
  stage TEXT NOT NULL,
  version TEXT NOT NULL,
  input TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (case_key, stage)
) STRICT;

-- case_key is no foreign key: the journal outlives the case file.
CREATE TABLE actions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  case_key INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  type TEXT NOT NULL,
  json TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX actions_case ON actions(case_key, seq);
CREATE TRIGGER actions_never_changed BEFORE UPDATE ON actions BEGIN SELECT RAISE(ABORT, 'actions are append-only'); END;
CREATE TRIGGER actions_never_deleted BEFORE DELETE ON actions BEGIN SELECT RAISE(ABORT, 'actions are append-only'); END;

CREATE TABLE files (
  sha256 TEXT PRIMARY KEY,
  original_path TEXT NOT NULL,
  bytes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE numbers (
  prefix TEXT NOT NULL,
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  key TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  PRIMARY KEY (prefix, year, number),
  UNIQUE (prefix, key)
) STRICT, WITHOUT ROWID;
`;
