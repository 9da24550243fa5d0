import { factsOf, type CheckContext } from '../context';
import type { ContinuousRule, DistinctRule, ListedRule } from '../definition';
import { missing, outcome, type Outcome } from '../outcome';

export function distinct(rule: DistinctRule, context: CheckContext): Outcome {
  const persons = factsOf(context, rule.fact);
  const others = factsOf(context, rule.others);
  if (persons.length === 0 || others.length === 0) return missing([persons.length === 0 ? rule.labels[0] : rule.labels[1]], persons);
  const same = persons.find((person) => others.some((other) => other.value === person.value));
  if (!same) return outcome('pass', `${rule.labels[0]}与${rule.labels[1]}不是同一人`, persons);
  return outcome('problem', `${rule.labels[0]}${same.value}同时是${rule.labels[1]}`, [same, ...others.filter((other) => other.value === same.value)]);
}

export function listed(rule: ListedRule, context: CheckContext): Outcome {
  const rows = factsOf(context, rule.fact);
  if (rows.length === 0) return missing(['卷内目录所列文书']);
  const present = new Set(context.documents.map((document) => document.type));
  const absent = rows.filter((row) => !present.has(String(row.value)));
  if (absent.length === 0) return outcome('pass', '卷内目录所列文书均在卷内', rows);
  return outcome('problem', `卷内目录列有${[...new Set(absent.map((row) => String(row.value)))].join('、')}，卷内未见`, absent);
}

export function continuous(rule: ContinuousRule, context: CheckContext): Outcome {
  const stamps = factsOf(context, rule.fact).sort((a, b) => a.evidence.page - b.evidence.page);
  if (stamps.length < 2) return missing(['页码']);
  const breaks = stamps.flatMap((stamp, i) => {
    const next = stamps[i + 1];
    // A page whose stamp was not read leaves the same gap in both counts.
    return next && Number(next.value) - Number(stamp.value) !== next.evidence.page - stamp.evidence.page ? [[stamp, next] as const] : [];
  });
  if (breaks.length === 0) return outcome('pass', `页码${stamps[0]?.value}至${stamps.at(-1)?.value}连续`, stamps);
  const text = breaks.map(([a, b]) => `第${a.evidence.page}页印“${a.value}”、第${b.evidence.page}页印“${b.value}”`).join('；');
  return outcome('problem', `页码不连续：${text}`, breaks.flat());
}
