import type { Fact } from '../../model';
import { factOf, factsOf, type CheckContext } from '../context';
import type { LimitRule, MatchRule, SumRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';
import { sameName } from './names';

const yuan = (fact: Fact): string => `${fact.value}元`;

export function limit(rule: LimitRule, context: CheckContext): Outcome {
  const amount = factOf(context, rule.amount);
  if (!amount) return missing([rule.amount.label]);
  if (!('fact' in rule.maximum)) {
    if (context.citizen === null) return outcome('confirm', `${rule.amount.label}${yuan(amount)}，当事人是公民还是单位未能识别，请核对限额`, [amount]);
    const maximum = context.citizen ? rule.maximum.citizen : rule.maximum.organization;
    const who = context.citizen ? '公民' : '法人或者其他组织';
    const sentence = `对${who}${rule.amount.label}${yuan(amount)}，上限${maximum}元`;
    return outcome(Number(amount.value) > maximum ? 'problem' : 'pass', `${sentence}，${Number(amount.value) > maximum ? '超过上限' : '未超过'}`, [amount]);
  }
  const maximum = factOf(context, rule.maximum.fact);
  const minimum = rule.minimum ? factOf(context, rule.minimum.fact) : undefined;
  if (!maximum) return missing([rule.maximum.fact.label], [amount]);
  const facts = [amount, ...(minimum ? [minimum] : []), maximum];
  const range = minimum ? `${yuan(minimum)}至${yuan(maximum)}` : yuan(maximum);
  const sentence = `${rule.amount.label}${yuan(amount)}，${rule.maximum.fact.label}${range}`;
  if (Number(amount.value) > Number(maximum.value)) return outcome('problem', `${sentence}，超过`, facts);
  if (minimum && Number(amount.value) < Number(minimum.value)) return outcome('problem', `${sentence}，低于下限`, facts);
  return outcome('pass', `${sentence}，未超过`, facts);
}

/** Weakest character of a name from which two readings that differ in one character are two names: misread ones fall far below. */
const PLAIN = 0.75;

type Likeness = 'same' | 'unsure' | 'different';

function compare(by: MatchRule['compare'], from: Fact, to: Fact, context: CheckContext): Likeness {
  if (by === 'name') return sameParty(from, to, context);
  if (by === 'organ') return sameOrgan(String(from.value), String(to.value)) ? 'same' : 'different';
  if (by === 'number') return sameDocument(plainNumber(from), plainNumber(to)) ? 'same' : 'different';
  return from.value === to.value ? 'same' : 'different';
}

/** Offices are the same but for characters that a scan may have replaced. */
function sameOrgan(a: string, b: string): boolean {
  const likeness = sameName(a, b);
  return likeness === 'same' || likeness === 'misread';
}

/** The same number, or the same behind words that stand before it on the line. */
const sameDocument = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** A 文号 by its letters and digits, without brackets and the words 字, 第 that agencies write or leave out. */
const plainNumber = (fact: Fact): string => String(fact.value).replace(/[^一-龥A-Za-z0-9]|[字第]/g, '');

/** How often the file says a name, whatever the paper. */
const timesNamed = (context: CheckContext, name: string): number => [...factsOf(context, 'partyName'), ...factsOf(context, 'mentionedParty')].filter((fact) => sameName(String(fact.value), name) === 'same').length;

/** The party under its own name, its trade name (字号), or with the one in brackets behind the other. */
function sameParty(party: Fact, mentioned: Fact, context: CheckContext): Likeness {
  if (mentioned.evidence.text.includes(String(party.value))) return 'same';
  const names = [String(party.value), ...factsOf(context, 'tradeName').map((fact) => String(fact.value))];
  const results = names.map((name) => sameName(name, String(mentioned.value)));
  if (results.includes('same')) return 'same';
  const plainly = [party, mentioned].every((fact) => fact.evidence.confidence >= PLAIN);
  if (results.includes('misread')) return plainly ? 'different' : 'unsure';
  if (!results.includes('unsure')) return plainly || timesNamed(context, String(mentioned.value)) > 1 ? 'different' : 'unsure';
  // One name within the other: a longer or shorter name only where papers say both more than once.
  const firms = [party, mentioned].every((fact) => String(fact.value).length > 4);
  return firms && [party, mentioned].every((fact) => timesNamed(context, String(fact.value)) > 1) ? 'different' : 'unsure';
}

export function match(rule: MatchRule, context: CheckContext): Outcome {
  const compared: Fact[] = [];
  const different: { readonly text: string; readonly facts: readonly Fact[]; readonly sure: boolean }[] = [];
  for (const { left, right } of rule.pairs) {
    const from = factOf(context, left);
    if (!from) continue;
    for (const to of factsOf(context, right.name, right.documents)) {
      if (to === from) continue;
      compared.push(from, to);
      const same = compare(rule.compare, from, to, context);
      if (same === 'same') continue;
      const unit = rule.compare === 'amount' ? '元' : '';
      different.push({ text: `${left.label}“${from.value}${unit}”与${right.label}“${to.value}${unit}”（第${to.evidence.page}页）不一致`, facts: [from, to], sure: same === 'different' });
    }
  }
  if (compared.length === 0) return outcome('not-applicable', `未能识别${rule.pairs.map((pair) => pair.right.label).join('、')}，无法自动核对`, []);
  if (different.length === 0) return outcome('pass', '各文书记载一致', compared);
  const sure = different.filter((entry) => entry.sure);
  const shown = sure.length > 0 ? sure : different;
  return outcome(sure.length > 0 ? 'problem' : 'confirm', [...new Set(shown.map((entry) => entry.text))].join('；'), shown.flatMap((entry) => entry.facts));
}

export function sum(rule: SumRule, context: CheckContext): Outcome {
  const parts = factsOf(context, rule.parts.name, rule.parts.documents);
  const whole = factOf(context, rule.whole);
  if (parts.length === 0 || !whole) return missing([parts.length === 0 ? rule.parts.label : rule.whole.label], whole ? [whole] : parts);
  const extra = factOf(context, rule.extras);
  const cents = (value: string | number) => Math.round(Number(value) * 100);
  const total = parts.reduce((running, part) => running + cents(part.value), 0);
  const due = cents(whole.value);
  const facts = [whole, ...parts];
  const sentence = `${rule.whole.label}${yuan(whole)}，${rule.parts.label}${parts.length > 1 ? '合计' : ''}${total / 100}元`;
  if (total === due || total === due + cents(extra?.value ?? 0)) return outcome('pass', `${sentence}，一致`, facts);
  return outcome('problem', `${sentence}，不一致`, facts);
}
