import type { ScoreLine, ScoreSheet } from '../../../../shared/model';

/** The lines of one section of a sheet, in their order. */
export interface SheetSection {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly ScoreLine[];
}

/** A sheet by its sections. */
export function sheetSections({ lines }: Pick<ScoreSheet, 'lines'>): SheetSection[] {
  const sections = new Map<string, { readonly title: string; readonly lines: ScoreLine[] }>();
  for (const line of lines) {
    const known = sections.get(line.section.id);
    if (known === undefined) sections.set(line.section.id, { title: line.section.title, lines: [line] });
    else known.lines.push(line);
  }
  return [...sections].map(([id, section]) => ({ id, ...section }));
}

/** What the machine proposes for a line, in words. */
export function proposalText({ section, item, applicable, vetoed, state, deducted, deductions }: ScoreLine): string {
  if (!applicable) return '不适用';
  if (vetoed) return '建议否决';
  if (section.kind === 'veto' || section.kind === 'unit') return state === 'to-confirm' ? '请人确认' : section.kind === 'unit' ? '单位级' : '未见否决情形';
  const reasons = deductions.map(({ reason, occurrences }) => (occurrences > 1 ? `${reason}（${occurrences}处）` : reason)).join('；');
  if (deducted !== '0') return `扣${deducted}分：${reasons}`;
  return state === 'to-confirm' ? '请人确认' : item.checks.length + item.subItems.length + item.deductions.length === 0 ? '由人评' : '不扣分';
}
