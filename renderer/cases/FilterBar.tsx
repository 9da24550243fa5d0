import { SearchOutlined } from '@ant-design/icons';
import { Button, Input, Select, Tag } from 'antd';
import type { CaseSummary } from '../../shared/contract';
import { CASE_KIND_NAMES } from '../../shared/model';
import { CASE_STATE_NAMES } from '../components/text';
import { EVERYTHING, narrows, type CaseFilter } from './caseFilter';
import { FIND_NAMES, filterTags, valuesOf } from './filterWords';

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}
const named = <T extends string>(names: Readonly<Record<T, string>>): Option<T>[] => (Object.entries(names) as [T, string][]).map(([value, label]) => ({ value, label }));
const plain = (values: readonly string[]): Option<string>[] => values.map((value) => ({ value, label: value }));

/** Narrows the list of case files; what it is narrowed to stands below as tags that can be taken away. */
export function FilterBar({ cases, filter, onChange }: Props) {
  const tags = filterTags(filter, cases);
  const kinds = named(CASE_KIND_NAMES).filter(({ value }) => filter.kind.includes(value) || cases.some(({ kind }) => kind === value));
  return (
    <>
      <Input
        allowClear
        className="case-search"
        prefix={<SearchOutlined aria-hidden />}
        placeholder="按案名、机关、当事人、类别、等次查找"
        aria-label="查找案卷"
        value={filter.text}
        maxLength={200}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      <Choice label="状态" options={named(CASE_STATE_NAMES)} value={filter.state} onChange={(state) => onChange({ ...filter, state })} />
      <Choice label="类别" options={kinds} value={filter.kind} onChange={(kind) => onChange({ ...filter, kind })} />
      <Choice label="机关" options={plain(valuesOf(cases, ({ agency }) => agency))} value={filter.agency} onChange={(agency) => onChange({ ...filter, agency })} />
      <Choice label="等次" options={plain(valuesOf(cases, ({ grade }) => grade))} value={filter.grade} onChange={(grade) => onChange({ ...filter, grade })} />
      <Choice label="情况" options={named(FIND_NAMES)} value={filter.find} onChange={(find) => onChange({ ...filter, find })} />
      {tags.length > 0 && (
        <div className="filter-tags" role="group" aria-label="筛选条件">
          {tags.map(({ key, text, without }) => (
            <Tag key={key} closable={{ 'aria-label': `去掉筛选条件：${text}` }} color="blue" onClose={(event) => {
              // The tag goes with the filter; antd would hide it for good.
              event.preventDefault();
              onChange(without);
            }}>
              {text}
            </Tag>
          ))}
        </div>
      )}
      {narrows(filter) && (
        <Button type="link" size="small" onClick={() => onChange(EVERYTHING)}>
          清除全部筛选
        </Button>
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: Option<T>[];
  readonly value: readonly T[];
  readonly onChange: (value: T[]) => void;
}

/** One list of values to choose from; what was chosen shows in the tags, so that the field stays as wide as it is. */
function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <Select<T[]>
      mode="multiple"
      className="case-choice"
      aria-label={`按${label}筛选`}
      placeholder={label}
      value={[...value]}
      options={options}
      maxTagCount={0}
      maxTagPlaceholder={`${label}（${value.length}）`}
      popupMatchSelectWidth={false}
      optionFilterProp="label"
      disabled={options.length === 0}
      onChange={onChange}
    />
  );
}
