import { UserError } from '../../model';
import { byCodeUnits, canonicalJson, type Digest } from '../digest';
import { allocate } from './allocate';
import { strataOf, type Stratum } from './strata';
import type { CatalogueEntry, DrawPlan, DrawnStratum, DrawRecord, DrawRequest } from './types';

export const DRAW_ALGORITHM =
  '按方案所列字段分层；每卷算出“种子＋换行符＋案卷编号”（UTF-8）的 SHA-256，层内按该值（十六进制小写）由小到大排列，依次取所需卷数，其后为备选。' +
  '按总数抽取时，先满足每层最低卷数，余数按各层剩余卷数的比例分配，取整后的零头按小数部分从大到小各加一卷，相同的按层的次序。';

/** Ids in the order of the draw. Whoever has the seed and the ids gets the same order, whatever order the catalogue is in. */
function inOrder(ids: readonly string[], seed: string, digest: Digest): readonly string[] {
  return ids.map((id) => ({ id, key: digest(`${seed}\n${id}`) })).sort((a, b) => byCodeUnits(a.key, b.key) || byCodeUnits(a.id, b.id)).map(({ id }) => id);
}

/** The digest of a catalogue in whatever order it stands. */
export function catalogueDigest(catalogue: readonly CatalogueEntry[], digest: Digest): string {
  return digest(canonicalJson([...catalogue].sort((a, b) => byCodeUnits(a.id, b.id)).map(({ id, agency, kind, date, amount }) => ({ id, agency, kind, date, amount }))));
}

/** Strata with what is drawn from them: the whole computation that a record can be checked against. */
export function drawStrata(catalogue: readonly CatalogueEntry[], plan: DrawPlan, seed: string, digest: Digest): readonly DrawnStratum[] {
  const strata = strataOf(catalogue, plan);
  const numbers = allocate(strata.map(({ ids }) => ids.length), plan.size);
  if (numbers === null) throw tooFew(strata, plan);
  return strata.map(({ labels, ids }, index) => {
    const order = inOrder(ids, seed, digest);
    const number = numbers[index] ?? 0;
    return { labels, population: ids.length, drawn: order.slice(0, number), reserves: order.slice(number, number + plan.reserves) };
  });
}

function tooFew(strata: readonly Stratum[], plan: DrawPlan): UserError {
  const size = plan.size.by === 'total' ? plan.size : { number: 0, atLeast: 0 };
  return new UserError('draw-total-too-small', `共分 ${strata.length} 层，每层至少 ${size.atLeast} 卷，总数 ${size.number} 卷不够分。没有抽取。请提高总数，或降低每层最低卷数、减少分层字段。`);
}

function requireSound(catalogue: readonly CatalogueEntry[], { plan, seed }: DrawRequest): void {
  if (catalogue.length === 0) throw new UserError('draw-catalogue-empty', '案卷台账中没有案卷，没有抽取。请先导入台账。');
  if (seed.trim() === '') throw new UserError('draw-seed-missing', '没有填写随机种子，没有抽取。请填写一个数，例如由在场人员当场报出。');
  const seen = new Set<string>();
  for (const { id } of catalogue) {
    if (id.trim() === '' || seen.has(id)) throw new UserError('draw-catalogue-ids', `案卷台账中编号“${id}”为空或重复，没有抽取。请改正台账后重新导入。`);
    seen.add(id);
  }
  const numbers = [plan.reserves, plan.size.by === 'share' ? plan.size.atLeast : plan.size.number, plan.size.by === 'total' ? plan.size.atLeast : 0];
  const percent = plan.size.by === 'share' ? plan.size.percent : 1;
  if (!numbers.every((one) => Number.isInteger(one) && one >= 0) || !(percent > 0 && percent <= 100)) {
    throw new UserError('draw-plan-numbers', '抽取方案中的卷数须是不小于 0 的整数，比例须大于 0、不超过 100。没有抽取，请改正。');
  }
}

/**
 * Draws case files at random (随机抽取), stratified and reproducible: the record says all that is needed to recompute it.
 * @throws UserError `draw-catalogue-empty`, `draw-catalogue-ids`, `draw-seed-missing`, `draw-plan-numbers`, `draw-total-too-small`
 */
export function drawCaseFiles(catalogue: readonly CatalogueEntry[], request: DrawRequest, digest: Digest): DrawRecord {
  requireSound(catalogue, request);
  const { plan, seed, seedSource, by, at, witnesses } = request;
  return {
    format: 'case-draw/1',
    algorithm: DRAW_ALGORITHM,
    seed,
    seedSource,
    plan,
    catalogue: { entries: catalogue.length, digest: catalogueDigest(catalogue, digest) },
    strata: drawStrata(catalogue, plan, seed, digest),
    by,
    at,
    witnesses,
  };
}
