/** What several families of documents read alike. */
export { amountsIn, benchmarkRange, fineFrom, operativePart } from './fines';
export { officersOf } from './officers';
export { addressee, documentNumber, firstCells, partyBlock, partyOf } from './party';
