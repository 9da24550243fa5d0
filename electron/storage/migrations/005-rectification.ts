/**
 * Documents of supervision and the rectification ledger (整改台账). What was issued is never changed: neither the document, nor its number,
 * nor an entry of the ledger. A number of the register is a reservation while `notice` is NULL; voided, it stays visible.
 */
export const rectification = `
ALTER TABLE numbers ADD COLUMN notice TEXT;
-- JSON {by, at, reason}
ALTER TABLE numbers ADD COLUMN voided TEXT;
CREATE UNIQUE INDEX numbers_notice ON numbers(notice) WHERE notice IS NOT NULL;
CREATE TRIGGER numbers_issued_never_changed BEFORE UPDATE ON numbers WHEN old.notice IS NOT NULL AND NOT (
  new.prefix IS old.prefix AND new.year IS old.year AND new.number IS old.number AND new.key IS old.key AND new.issued_at IS old.issued_at
  AND new.notice IS old.notice AND old.voided IS NULL
) BEGIN SELECT RAISE(ABORT, 'issued numbers are never changed'); END;
CREATE TRIGGER numbers_issued_never_deleted BEFORE DELETE ON numbers WHEN old.notice IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'issued numbers are never deleted'); END;

CREATE TABLE notices (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  -- JSON of what is printed; NULL until it is issued.
  content TEXT
) STRICT;
CREATE TRIGGER notices_issued_never_changed BEFORE UPDATE ON notices WHEN old.content IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'issued notices are never changed'); END;
CREATE TRIGGER notices_never_deleted BEFORE DELETE ON notices BEGIN SELECT RAISE(ABORT, 'notices are never deleted'); END;

-- Every state of a draft; the latest revision counts. before = the revision that undo brings back, NULL for the first.
CREATE TABLE notice_drafts (
  notice_key INTEGER NOT NULL REFERENCES notices(key),
  revision INTEGER NOT NULL,
  before INTEGER,
  json TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (notice_key, revision)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER notice_drafts_end_with_issue BEFORE INSERT ON notice_drafts
WHEN (SELECT content FROM notices WHERE key = new.notice_key) IS NOT NULL BEGIN SELECT RAISE(ABORT, 'issued notices are never changed'); END;
CREATE TRIGGER notice_drafts_never_changed BEFORE UPDATE ON notice_drafts BEGIN SELECT RAISE(ABORT, 'drafts are append-only'); END;
CREATE TRIGGER notice_drafts_never_deleted BEFORE DELETE ON notice_drafts BEGIN SELECT RAISE(ABORT, 'drafts are append-only'); END;

-- subject = id of a notice or of an objection
CREATE TABLE rectification_events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('notice', 'objection')),
  json TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX rectification_events_subject ON rectification_events(subject, seq);
CREATE TRIGGER rectification_events_never_changed BEFORE UPDATE ON rectification_events BEGIN SELECT RAISE(ABORT, 'ledger entries are append-only'); END;
CREATE TRIGGER rectification_events_never_deleted BEFORE DELETE ON rectification_events BEGIN SELECT RAISE(ABORT, 'ledger entries are append-only'); END;
`;
