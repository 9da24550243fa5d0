import { UserError } from '../../model';
import { canonicalJson, type Digest } from '../digest';
import { catalogueDigest, DRAW_ALGORITHM, drawStrata } from './draw';
import type { CatalogueEntry, DrawnStratum, DrawRecord } from './types';

/** What recomputing a draw came to. */
export interface DrawVerification {
  readonly holds: boolean;
  /** What does not agree, in Chinese. */
  readonly problems: readonly string[];
}

const nameOf = (labels: readonly string[]): string => (labels.length === 0 ? '全部案卷' : labels.join('／'));

function compare(recorded: readonly DrawnStratum[], computed: readonly DrawnStratum[]): string[] {
  const problems: string[] = [];
  const byName = new Map(recorded.map((stratum) => [canonicalJson(stratum.labels), stratum]));
  for (const stratum of computed) {
    const key = canonicalJson(stratum.labels);
    const other = byName.get(key);
    byName.delete(key);
    if (other === undefined) problems.push(`记录中缺少“${nameOf(stratum.labels)}”层。`);
    else if (other.population !== stratum.population) problems.push(`“${nameOf(stratum.labels)}”层台账有 ${stratum.population} 卷，记录写 ${other.population} 卷。`);
    else if (canonicalJson(other.drawn) !== canonicalJson(stratum.drawn)) problems.push(`“${nameOf(stratum.labels)}”层按种子应抽取：${stratum.drawn.join('、')}；记录为：${other.drawn.join('、')}。`);
    else if (canonicalJson(other.reserves) !== canonicalJson(stratum.reserves)) problems.push(`“${nameOf(stratum.labels)}”层的备选与按种子算出的不同。`);
  }
  for (const stratum of byName.values()) problems.push(`台账中没有“${nameOf(stratum.labels)}”层，或该层在记录中重复。`);
  if (problems.length === 0 && canonicalJson(recorded) !== canonicalJson(computed)) problems.push('记录中各层的次序与算出的不同。');
  return problems;
}

/** Recomputes a draw from its catalogue and its seed. Pure: anybody gets the same answer. */
export function verifyDraw(record: DrawRecord, catalogue: readonly CatalogueEntry[], digest: Digest): DrawVerification {
  const problems: string[] = [];
  if (record.algorithm !== DRAW_ALGORITHM) problems.push('记录所写的抽取方法不是本程序所用的方法，以下按本程序的方法核算。');
  if (record.catalogue.entries !== catalogue.length || record.catalogue.digest !== catalogueDigest(catalogue, digest)) {
    problems.push(`台账与抽取时的不同：抽取时 ${record.catalogue.entries} 卷，现在 ${catalogue.length} 卷，或有条目被改动。`);
  }
  try {
    problems.push(...compare(record.strata, drawStrata(catalogue, record.plan, record.seed, digest)));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push('按记录的方案无法从该台账抽取。');
  }
  return { holds: problems.length === 0, problems };
}
