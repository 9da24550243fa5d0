import { CASE_KINDS } from '../../model';
import type { CheckDefinition } from '../definition';

/** 服务型行政执法 (办法第十条第十项): what of it lies in a single file; the rest is reviewed by unit. */
export const SERVICE_MEASURE_CHECKS: readonly CheckDefinition[] = [
  {
    id: 'service-measures', title: '服务型执法材料', item: 'art10-10', kinds: CASE_KINDS, level: 'hint', automation: 'to-confirm',
    basis: { statute: '驻马店市行政执法监督办法', article: 10, certainty: 'A', source: '《驻马店市行政执法监督办法》第十条第十项' },
    rule: { kind: 'ask', documents: ['服务型执法材料'], question: '卷内有行政指导、约谈、提醒或者回访等服务型执法材料，请核对内容和效果，可作为加分或者单位评查的依据' },
  },
];
