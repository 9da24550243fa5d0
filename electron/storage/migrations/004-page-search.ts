/**
 * The index of the search over the whole workspace: characters and pairs of characters of each page (shared/search, grams). It keeps no
 * text, only which page has which; rowid = key of the case file * 2^17 + number of the page. Pages that are there before the index are
 * filled in by and by (`indexed` = 0), since that takes longer than an opening may.
 */
export const pageSearch = `
CREATE VIRTUAL TABLE page_grams USING fts5(grams, tokenize = 'ascii', content = '', contentless_delete = 1, detail = none);

ALTER TABLE pages ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX pages_not_indexed ON pages(case_key, number) WHERE text IS NOT NULL AND indexed = 0;
CREATE TRIGGER pages_leave_index AFTER DELETE ON pages WHEN old.indexed = 1
BEGIN DELETE FROM page_grams WHERE rowid = old.case_key * 131072 + old.number; END;
`;
