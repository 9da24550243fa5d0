/**
 * Standards while they are written. The states of a draft are kept for undo and redo, the latest of them only; a published or discarded draft
 * goes with its states: what was published is a standard, kept elsewhere.
 */
export const templateDrafts = `
CREATE TABLE template_drafts (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  -- seq of the state that counts; those after it can be done again
  state INTEGER NOT NULL,
  -- hash of the standard it was made from
  former TEXT
) STRICT;

-- body = deflated JSON of the draft and of what was changed, in words
CREATE TABLE template_draft_states (
  draft_key INTEGER NOT NULL REFERENCES template_drafts(key),
  seq INTEGER NOT NULL,
  body BLOB NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (draft_key, seq)
) STRICT;
`;
