export { krippendorffAlpha } from './alpha';
export { cohenKappa } from './kappa';
export { itemAgreement, overallAgreement, severities } from './items';
export type { ItemAgreement, Severity } from './items';
export { coefficientInWords } from './words';
export * from './types';
