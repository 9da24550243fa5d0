import { benchmarkTable } from '../../benchmarks/testing';
import { examplesFrom, type Example } from './example';

const TABLE = benchmarkTable([
  { grade: '较轻', penalty: '处5万元以上6.5万元以下罚款' },
  { grade: '一般', penalty: '处超过6.5万元不超过8.5万元罚款' },
  { grade: '轻微', penalty: '不予行政处罚' },
]);
const CITED = { penaltyProvision: '食品安全法第一百二十二条第一款', violatedProvision: '食品安全法第三十五条第一款' } as const;

const light = examplesFrom({ ...CITED, benchmarkGrade: '较轻' }, { benchmarks: [TABLE] });
const medium = examplesFrom({ ...CITED, benchmarkGrade: '一般' }, { benchmarks: [TABLE] });
const quoted = examplesFrom({ ...CITED, statutoryRange: '处5万元以上10万元以下罚款' }, {});

/** The fine against the benchmark table and the statute's range. */
export const DISCRETION_EXAMPLES: readonly Example[] = [
  ...light('fine-within-benchmark-table', [
    ['a yuan below 5–6.5万元', { fineAmount: 49_999 }, 'confirm'],
    ['a cent below', { fineAmount: 49_999.99 }, 'confirm'],
    ['the lower end', { fineAmount: 50_000 }, 'pass'],
    ['a cent above it', { fineAmount: 50_000.01 }, 'pass'],
    ['a yuan above it', { fineAmount: 50_001 }, 'pass'],
    ['a cent below the upper end', { fineAmount: 64_999.99 }, 'pass'],
    ['the upper end', { fineAmount: 65_000 }, 'pass'],
    ['a cent above it', { fineAmount: 65_000.01 }, 'confirm'],
    ['no grade read, inside another grade', { fineAmount: 70_000, benchmarkGrade: null }, 'pass'],
    ['a grade without a fine', { fineAmount: 1_000, benchmarkGrade: '轻微' }, 'confirm'],
    ['another provision', { fineAmount: 49_999, penaltyProvision: '食品安全法第一百二十六条' }, 'not-applicable'],
    ['the day before the table is in force', { fineAmount: 49_999, decisionDate: '2023-12-31' }, 'not-applicable'],
  ]),
  ...light('fine-within-benchmark-table', [['no table', { fineAmount: 49_999 }, 'not-applicable']], { benchmarks: [] }),
  ...medium('fine-within-benchmark-table', [
    ['the open lower end of 超过6.5万元', { fineAmount: 65_000 }, 'confirm'],
    ['a cent above it', { fineAmount: 65_000.01 }, 'pass'],
    ['the closed upper end of 不超过8.5万元', { fineAmount: 85_000 }, 'pass'],
    ['a cent above it', { fineAmount: 85_000.01 }, 'confirm'],
  ]),
  ...quoted('fine-within-statute', [
    ['a yuan below 5–10万元 is for the other check', { fineAmount: 49_999 }, 'not-applicable'],
    ['the lower end', { fineAmount: 50_000 }, 'pass'],
    ['a yuan below the upper end', { fineAmount: 99_999 }, 'pass'],
    ['the upper end', { fineAmount: 100_000 }, 'pass'],
    ['a yuan above', { fineAmount: 100_001 }, 'confirm'],
    ['another range may hold', { fineAmount: 100_001, statutoryRange: ['处5万元以上10万元以下罚款', '并处货值金额十倍以上二十倍以下罚款'] }, 'not-applicable'],
    ['the range of responsible persons', { fineAmount: 3_000, statutoryRange: '对直接负责的主管人员处一千元以上二千元以下罚款' }, 'not-applicable'],
  ]),
  ...quoted('reduction-grounded', [
    ['a yuan below 5–10万元, no ground', { fineAmount: 49_999 }, 'confirm'],
    ['with a ground', { fineAmount: 49_999, mitigationGround: '行政处罚法第三十二条' }, 'pass'],
    ['the lower end', { fineAmount: 50_000 }, 'pass'],
    ['a yuan above it', { fineAmount: 50_001 }, 'pass'],
    ['above the upper end is for the other check', { fineAmount: 100_001 }, 'pass'],
  ]),
];
