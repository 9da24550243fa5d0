/** What the families of extraction rules read a document with: running text, fields of forms, dates. */
export { firstMatch, foundIn, inlineValue, looseValue, matches, viewOf, wordingIn, type DocumentView, type Found } from './source';
export { belowValue, columnRuns, fieldValue, tableValue } from './fields';
export { dateAfter, datesIn, signingDate } from './dated';
