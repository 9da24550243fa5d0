/** Which scoring standard a person chose for the workspace, by whom, when and why. Only ever added to. */
export const templateChoices = `
CREATE TABLE template_choices (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  hash TEXT NOT NULL REFERENCES templates(hash),
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TRIGGER template_choices_never_changed BEFORE UPDATE ON template_choices BEGIN SELECT RAISE(ABORT, 'template choices are append-only'); END;
CREATE TRIGGER template_choices_never_deleted BEFORE DELETE ON template_choices BEGIN SELECT RAISE(ABORT, 'template choices are append-only'); END;
`;
