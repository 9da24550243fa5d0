import type { DraftSection } from '../../../../shared/model';
import { sumOfPoints } from '../../../../shared/templates/editing/points';
import { changeSection } from '../change';
import { fieldChange, useEditing } from '../context';
import type { Place } from '../places';
import { NOT_APPLICABLE_OPTIONS, SECTION_KIND_OPTIONS, VETO_OUTCOME_OPTIONS } from './choices';
import { ChoiceField, Faults, TextField } from './Field';

/** A section (部分，通常是一个办案阶段): its kind and how it counts. */
export function SectionForm({ place, section }: { readonly place: Place; readonly section: DraftSection }) {
  const { draft, faultsOf, change } = useEditing();
  const put = (name: string, label: string, next: Partial<DraftSection>, typed = true) => {
    const [what, field] = fieldChange(draft, place, name, label);
    change(changeSection(draft, place, (own) => ({ ...own, ...next })), what, typed ? field : null);
  };
  const text = (name: 'title' | 'id' | 'total' | 'weight' | 'cap', label: string, extra: { readonly hint?: string; readonly wide?: boolean; readonly suffix?: string } = {}) => (
    <TextField label={label} value={section[name]} faults={faultsOf(place, name)} onChange={(value) => put(name, label, { [name]: value })} {...extra} />
  );
  const counted = section.kind === 'points' || section.kind === 'veto';
  return (
    <div className="editor-fields">
      <Faults faults={faultsOf(place)} />
      {text('title', '部分名称', { wide: true, hint: '通常是一个办案阶段，例如“立案阶段”。' })}
      <ChoiceField label="种类" value={section.kind} options={SECTION_KIND_OPTIONS} faults={faultsOf(place, 'kind')} onChange={(kind) => kind !== '' && put('kind', '种类', { kind }, false)} />
      {text('id', '部分编号')}
      {section.kind === 'points' && text('total', '本部分应得分', { suffix: '分', hint: `现有各项合计 ${sumOfPoints(section.items)} 分` })}
      {(counted || section.weight !== '') && text('weight', '权重', { suffix: '分', hint: '在满分中占多少分；各部分都不填则合在一起计算。' })}
      {(!counted || section.cap !== '') && section.kind !== 'unit' && text('cap', section.kind === 'bonus' ? '加分上限' : '扣分上限', { suffix: '分' })}
      {(section.kind === 'veto' || section.vetoOutcome !== '') && (
        <ChoiceField
          label="否决后果" value={section.vetoOutcome} options={[{ value: '', label: '与标准一致' }, ...VETO_OUTCOME_OPTIONS]} faults={faultsOf(place, 'vetoOutcome')}
          onChange={(vetoOutcome) => put('vetoOutcome', '否决后果', { vetoOutcome }, false)}
        />
      )}
      <ChoiceField
        label="项目不适用时" value={section.notApplicable} options={NOT_APPLICABLE_OPTIONS} faults={faultsOf(place, 'notApplicable')}
        onChange={(notApplicable) => notApplicable !== '' && put('notApplicable', '不适用的处理', { notApplicable }, false)}
      />
      <Faults faults={faultsOf(place, 'items')} />
    </div>
  );
}
