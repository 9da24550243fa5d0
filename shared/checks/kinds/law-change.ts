import { factOf, factsOf, type CheckContext } from '../context';
import type { LawChangeRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';
import { changesOf, statuteOf } from '../statutes';

/** Whether a cited statute changed between the act and the decision (从旧兼从轻, 行政处罚法第37条): asked, never asserted. */
export function lawChange(rule: LawChangeRule, context: CheckContext): Outcome {
  const act = factOf(context, rule.act);
  const decision = factOf(context, rule.decision);
  if (!act || !decision) return missing([...(act ? [] : [rule.act.label]), ...(decision ? [] : [rule.decision.label])]);
  const provisions = rule.provisions.flatMap((name) => factsOf(context, name));
  if (provisions.length === 0) return missing(['所引法律、法规'], [act, decision]);
  const facts = [act, decision, ...provisions];
  const done = String(act.value);
  const decided = String(decision.value);
  const statutes = [...new Set(provisions.map((fact) => statuteOf(String(fact.value))))];
  const changed = statutes.flatMap((statute) => {
    const between = (changesOf(statute) ?? []).filter((from) => done < from && from <= decided);
    return between.length > 0 ? [`${statute}的修改自${between.join('、')}起施行`] : [];
  });
  const sentence = `${rule.act.label}${done}，${rule.decision.label}${decided}`;
  if (changed.length > 0) {
    return outcome('confirm', `${sentence}，其间${changed.join('；')}（施行日期待核）：应当适用行为时的规定，新规定处罚较轻或者不认为违法的适用新规定，请核对`, facts);
  }
  const unknown = statutes.filter((statute) => changesOf(statute) === null);
  if (unknown.length > 0) return outcome('not-applicable', `未收录${unknown.join('、')}的修改日期，无法自动核对`, facts);
  return outcome('pass', `${sentence}，所引规定其间没有已知的修改`, facts);
}
