import { Select } from 'antd';
import { useMemo } from 'react';
import type { CaseSummary } from '../../shared/contract';
import { CASE_KINDS, CASE_KIND_NAMES } from '../../shared/model';
import type { SearchPlace } from './searchPlace';

interface Props {
  readonly search: SearchPlace;
  readonly cases: readonly CaseSummary[];
  readonly onChange: (filters: Partial<Pick<SearchPlace, 'agency' | 'kind'>>) => void;
}

/** Narrows the search to agencies and kinds of case files that the workspace has. */
export function SearchFilters({ search, cases, onChange }: Props) {
  const agencies = useMemo(() => [...new Set([...cases.map(({ agency }) => agency), ...search.agency])].filter((name) => name !== '').sort((a, b) => a.localeCompare(b, 'zh-CN')), [cases, search.agency]);
  const kinds = useMemo(() => CASE_KINDS.filter((kind) => search.kind.includes(kind) || cases.some((summary) => summary.kind === kind)), [cases, search.kind]);
  return (
    <>
      <Select
        mode="multiple"
        allowClear
        maxTagCount={1}
        className="search-filter"
        aria-label="只查这些执法机关"
        placeholder="全部执法机关"
        value={[...search.agency]}
        options={agencies.map((name) => ({ value: name, label: name }))}
        onChange={(agency: string[]) => onChange({ agency })}
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount={1}
        className="search-filter"
        aria-label="只查这些案卷类别"
        placeholder="全部案卷类别"
        value={[...search.kind]}
        options={kinds.map((kind) => ({ value: kind, label: CASE_KIND_NAMES[kind] }))}
        onChange={(kind: SearchPlace['kind'][number][]) => onChange({ kind })}
      />
    </>
  );
}
