import { Select } from 'antd';
import { DOCUMENT_TYPES, type DraftItem, type DraftSection } from '../../../../shared/model';
import { changeItem } from '../change';
import { fieldChange, useEditing } from '../context';
import type { Place } from '../places';
import { moveToSection, titleOf } from '../tree';
import { ABSENCE_OPTIONS, ART10_OPTIONS, CERTAINTY_OPTIONS } from './choices';
import { ChecksField } from './ChecksField';
import { ChoiceField, Faults, Field, ListField, TextField } from './Field';

const DOCUMENT_OPTIONS = DOCUMENT_TYPES.map((value) => ({ value, label: value }));

interface Props {
  readonly place: Place;
  readonly item: DraftItem;
  readonly section: DraftSection;
}

/** An item (评查项目): text, points, Art. 10, basis and its verification, papers, checks. */
export function ItemForm({ place, item, section }: Props) {
  const { draft, faultsOf, change, select } = useEditing();
  const put = (name: string, label: string, next: Partial<DraftItem>, typed = true) => {
    const [what, field] = fieldChange(draft, place, name, label);
    change(changeItem(draft, place, (own) => ({ ...own, ...next })), what, typed ? field : null);
  };
  const text = (name: 'title' | 'standard' | 'points' | 'basis' | 'source' | 'id', label: string, extra: { readonly hint?: string; readonly wide?: boolean; readonly lines?: number; readonly suffix?: string; readonly maxLength?: number } = {}) => (
    <TextField label={label} value={item[name]} faults={faultsOf(place, name)} onChange={(value) => put(name, label, { [name]: value })} {...extra} />
  );
  const toSection = (index: number) => {
    const step = moveToSection(draft, place, index);
    if (step === null) return;
    change(step.draft, step.what, null);
    select(step.place);
  };
  return (
    <div className="editor-fields">
      <Faults faults={faultsOf(place)} />
      {text('title', '评查项目', { wide: true })}
      {text('standard', '评查标准', { lines: 4, maxLength: 3000, hint: '原样显示给评查人员。' })}
      {(section.kind !== 'veto' || item.points !== '') && text('points', '分值', { suffix: '分' })}
      <Field label="所在部分（阶段）" faults={[]}>
        {(control) => <Select {...control} value={Number(place[1])} options={draft.sections.map((_, value) => ({ value, label: titleOf(draft, ['sections', value]) }))} onChange={toSection} />}
      </Field>
      <ChoiceField label="第十条事项" wide value={item.art10} options={ART10_OPTIONS} faults={faultsOf(place, 'art10')} onChange={(art10) => put('art10', '第十条事项', { art10 }, false)} />
      {text('basis', '依据', { wide: true, hint: '法律和条款，例如“行政处罚法第60条”。' })}
      <ChoiceField label="核实程度" value={item.certainty} options={CERTAINTY_OPTIONS} faults={faultsOf(place, 'certainty')} onChange={(certainty) => put('certainty', '核实程度', { certainty }, false)} />
      {text('id', '项目编号', { hint: '已有评分按编号对应，改了就等于换了一个项目。' })}
      {text('source', '本项来源', { wide: true, hint: '文字和分值从哪里来；自拟的写“自拟”。' })}
      <ListField
        label="应有文书" values={item.documents} options={DOCUMENT_OPTIONS} faults={faultsOf(place, 'documents')} placeholder="不限"
        hint="卷内应有其中一种。" onChange={(documents) => put('documents', '应有文书', { documents }, false)}
      />
      <ChoiceField label="缺文书时" value={item.absence} options={ABSENCE_OPTIONS} faults={faultsOf(place, 'absence')} onChange={(absence) => absence !== '' && put('absence', '缺文书的后果', { absence }, false)} />
      <ChecksField
        place={place} checks={item.checks} art10={item.art10} faults={faultsOf(place, 'checks')}
        hint={section.kind === 'veto' ? '查出问题即建议否决。' : '针对整个项目：查出问题即建议整项不得分；只扣一部分的，写在子项或扣分上。'}
        onChange={(checks) => put('checks', '检查', { checks }, false)}
      />
      <Faults faults={[...faultsOf(place, 'subItems'), ...faultsOf(place, 'deductions')]} />
    </div>
  );
}
