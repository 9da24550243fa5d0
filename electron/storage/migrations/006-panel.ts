/**
 * The panel (评查组). Results as handed in, records of what was decided, and the audit log are only ever added to; experts are changed and
 * erased, since theirs is personal data.
 */
export const panel = `
CREATE TABLE panel_experts (
  id TEXT PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;

-- digest = SHA-256 of the result's canonical form; body = its deflated JSON
CREATE TABLE panel_results (
  digest TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  expert_id TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX panel_results_case ON panel_results(case_id, expert_id);
CREATE TRIGGER panel_results_never_changed BEFORE UPDATE ON panel_results BEGIN SELECT RAISE(ABORT, 'results are never changed'); END;
CREATE TRIGGER panel_results_never_deleted BEFORE DELETE ON panel_results BEGIN SELECT RAISE(ABORT, 'results are never deleted'); END;

-- Records of draws, assignments, packages that went out, choices, decisions, rules; of one kind and subject the latest counts.
CREATE TABLE panel_records (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX panel_records_kind ON panel_records(kind, subject, seq);
CREATE TRIGGER panel_records_never_changed BEFORE UPDATE ON panel_records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;
CREATE TRIGGER panel_records_never_deleted BEFORE DELETE ON panel_records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END;

CREATE TABLE audit_links (
  number INTEGER PRIMARY KEY,
  json TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_links_never_changed BEFORE UPDATE ON audit_links BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_links_never_deleted BEFORE DELETE ON audit_links BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
`;
