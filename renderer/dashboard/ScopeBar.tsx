import { Select } from 'antd';
import { CASE_KIND_NAMES, CASE_KINDS } from '../../shared/model';
import { PROGRESS_NAMES, REVIEW_STATES, type StatisticsFilter } from '../../shared/statistics';

interface Props {
  readonly agencyNames: readonly string[];
  readonly scope: StatisticsFilter;
  readonly onChange: (scope: StatisticsFilter) => void;
}

/** Narrows what is counted. */
export function ScopeBar({ agencyNames, scope, onChange }: Props) {
  return (
    <div className="dashboard-scope" role="group" aria-label="统计范围">
      <Choice label="执法机关" values={agencyNames} nameOf={(agency) => agency} chosen={scope.agency} onChange={(agency) => onChange({ ...scope, agency })} />
      <Choice label="类别" values={CASE_KINDS} nameOf={(kind) => CASE_KIND_NAMES[kind]} chosen={scope.kind} onChange={(kind) => onChange({ ...scope, kind })} />
      <Choice label="状态" values={REVIEW_STATES} nameOf={(state) => PROGRESS_NAMES[state]} chosen={scope.state} onChange={(state) => onChange({ ...scope, state })} />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly nameOf: (value: T) => string;
  readonly chosen: readonly T[];
  readonly onChange: (chosen: T[]) => void;
}

function Choice<T extends string>({ label, values, nameOf, chosen, onChange }: ChoiceProps<T>) {
  return (
    <Select<T[]>
      mode="multiple"
      allowClear
      className="dashboard-choice"
      aria-label={`按${label}统计`}
      placeholder={`全部${label}`}
      value={[...chosen]}
      options={values.map((value) => ({ value, label: nameOf(value) }))}
      maxTagCount={1}
      maxTagTextLength={8}
      popupMatchSelectWidth={false}
      optionFilterProp="label"
      onChange={onChange}
    />
  );
}
