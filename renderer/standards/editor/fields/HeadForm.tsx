import { Button } from 'antd';
import { SECTORS } from '../../../../shared/checks/sectors';
import type { TemplateDraft, TemplateKind } from '../../../../shared/model';
import { useEditing } from '../context';
import { HEAD } from '../places';
import { CERTAINTY_OPTIONS, KIND_OPTIONS, ROUNDING_OPTIONS, VETO_OUTCOME_OPTIONS } from './choices';
import { ChoiceField, Faults, ListField, TextField } from './Field';

const SECTOR_OPTIONS = SECTORS.map(({ name }) => ({ value: name, label: name }));

/** 标准信息: what the standard is, for which files, how its total is made. */
export function HeadForm() {
  const { draft, faultsOf, change } = useEditing();
  const put = (name: keyof TemplateDraft, label: string, next: Partial<TemplateDraft>, typed = true) => change({ ...draft, ...next }, `修改${label}`, typed ? `head:${name}` : null);
  const text = (name: 'title' | 'version' | 'id' | 'source' | 'notes' | 'validFrom' | 'validTo' | 'fullMarks', label: string, extra: { readonly hint?: string; readonly lines?: number; readonly wide?: boolean; readonly placeholder?: string; readonly maxLength?: number; readonly suffix?: string } = {}) => (
    <TextField label={label} value={draft[name]} faults={faultsOf(HEAD, name)} onChange={(value) => put(name, label, { [name]: value })} {...extra} />
  );
  return (
    <div className="editor-fields">
      {text('title', '标准名称', { wide: true })}
      {text('version', '版本号', { hint: '发布后不能再改；再次修改要用新的版本号。' })}
      {text('id', '标准编号', { hint: '同一标准的各个版本编号相同。' })}
      <ListField
        label="适用案卷" values={draft.kinds} options={KIND_OPTIONS} faults={faultsOf(HEAD, 'kinds')} placeholder="请选择案卷类别"
        onChange={(kinds) => put('kinds', '适用案卷', { kinds: kinds as readonly TemplateKind[] }, false)}
      />
      <ListField
        label="适用行业" values={draft.sectors} options={SECTOR_OPTIONS} faults={faultsOf(HEAD, 'sectors')} placeholder="不限行业"
        hint="写了行业的标准要由人选用，只用于这些行业的案卷。" onChange={(sectors) => put('sectors', '适用行业', { sectors }, false)}
      />
      {text('source', '来源', { wide: true, hint: '文件名称、文号、制定机关；自拟的写“自拟”。' })}
      <ChoiceField label="核实程度" value={draft.certainty} options={CERTAINTY_OPTIONS} faults={faultsOf(HEAD, 'certainty')} onChange={(certainty) => put('certainty', '核实程度', { certainty }, false)} />
      {text('validFrom', '生效日期', { placeholder: '2026-01-01' })}
      {text('validTo', '失效日期', { placeholder: '仍在适用的不填' })}
      {text('fullMarks', '满分', { suffix: '分' })}
      <ChoiceField label="否决后果" value={draft.vetoOutcome} options={VETO_OUTCOME_OPTIONS} faults={faultsOf(HEAD, 'vetoOutcome')} onChange={(vetoOutcome) => vetoOutcome !== '' && put('vetoOutcome', '否决后果', { vetoOutcome }, false)} />
      <TextField
        label="总分保留小数位" value={draft.rounding.decimals} faults={faultsOf(HEAD, 'rounding')}
        onChange={(decimals) => put('rounding', '小数位', { rounding: { ...draft.rounding, decimals } })}
      />
      <ChoiceField
        label="舍入方式" value={draft.rounding.mode} options={ROUNDING_OPTIONS} faults={[]}
        onChange={(mode) => mode !== '' && put('rounding', '舍入方式', { rounding: { ...draft.rounding, mode } }, false)}
      />
      {text('notes', '说明', { lines: 3, maxLength: 5000 })}
      <GradeTable />
    </div>
  );
}

function GradeTable() {
  const { draft, faultsOf, change } = useEditing();
  const put = (grades: TemplateDraft['grades'], field: string | null) => change({ ...draft, grades }, '修改等次', field);
  const changed = (index: number, next: Partial<TemplateDraft['grades'][number]>) => draft.grades.map((grade, i) => (i === index ? { ...grade, ...next } : grade));
  return (
    <fieldset className="editor-group wide">
      <legend>等次（从高到低，最后一个的分数线为 0）</legend>
      {draft.grades.map((grade, i) => (
        <div key={i} className="editor-grade">
          <TextField label={`等次${i + 1}`} value={grade.name} faults={[]} onChange={(name) => put(changed(i, { name }), `head:grade-${i}-name`)} />
          <TextField label={`等次${i + 1}的分数线`} value={grade.minimum} faults={[]} suffix="分" onChange={(minimum) => put(changed(i, { minimum }), `head:grade-${i}-minimum`)} />
          <Button aria-label={`删除等次${i + 1}`} onClick={() => put(draft.grades.filter((_, at) => at !== i), null)}>
            删除
          </Button>
        </div>
      ))}
      <Faults faults={faultsOf(HEAD, 'grades')} />
      <Button onClick={() => put([...draft.grades, { name: '', minimum: '' }], null)}>新增等次</Button>
    </fieldset>
  );
}
