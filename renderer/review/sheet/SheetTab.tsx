import { Alert, Empty } from 'antd';
import { useMemo } from 'react';
import type { ScoreLine, ScoreSheet, TemplateSection } from '../../../shared/model';
import { useReview } from '../context';
import { ItemRow } from './ItemRow';
import './sheet.css';

interface Props {
  /** The item that is unfolded; null for none. */
  readonly current: string | null;
  readonly onCurrent: (itemId: string | null) => void;
}

const KIND_HINTS: Record<TemplateSection['kind'], string> = {
  veto: '任何一项否决即按标准从严处理',
  points: '',
  deductions: '在总分中扣减',
  bonus: '在总分之外加分',
  unit: '针对执法单位，不计入本卷得分',
};

/** 评分表: the standard's items by section, each with its state and result; one is unfolded for judging. */
export function SheetTab({ current, onCurrent }: Props) {
  const { detail } = useReview();
  const sections = useMemo(() => linesBySection(detail.sheet), [detail.sheet]);
  if (detail.sheet === null) {
    return (
      <Empty
        className="panel-empty"
        description={detail.summary.state === 'recognising' ? '案卷识别完成后自动生成评分表' : '没有适用于这类案卷的评查标准。可在“案卷信息”中更正案卷类别。'}
      />
    );
  }
  return (
    <div className="score-sheet">
      {!detail.sheet.confirmed && <Alert type="info" banner title="标有“机检建议”的结果未经人工确认，请逐项核对。" />}
      {sections.map(({ section, lines }) => (
        <section key={section.id} aria-label={section.title}>
          <h3>
            {section.title}
            {KIND_HINTS[section.kind] !== '' && <span className="muted section-hint">{KIND_HINTS[section.kind]}</span>}
          </h3>
          {lines.map((line) => (
            <ItemRow key={line.item.id} line={line} open={line.item.id === current} onToggle={onCurrent} />
          ))}
        </section>
      ))}
      <details className="score-steps">
        <summary>得分计算过程</summary>
        <ol>
          {detail.sheet.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </details>
    </div>
  );
}

function linesBySection(sheet: ScoreSheet | null): readonly { readonly section: TemplateSection; readonly lines: readonly ScoreLine[] }[] {
  const groups: { section: TemplateSection; lines: ScoreLine[] }[] = [];
  for (const line of sheet?.lines ?? []) {
    const last = groups.at(-1);
    if (last?.section.id === line.section.id) last.lines.push(line);
    else groups.push({ section: line.section, lines: [line] });
  }
  return groups;
}
