export { readGrids } from './read-grids';
export { readTemplateWorkbook, templateWorkbook } from './template-workbook';
export { agenciesOf, agenciesToNotify } from './problems';
export { writeIssueLedger } from './issues';
export { writeNotice } from './notice';
export { writeScoreSheet } from './score-sheet';
export { writeSummary } from './summary';
export type { CaseDates, ExportBatch, ExportCase } from './types';
export { UNCONFIRMED_MARK } from './types';
