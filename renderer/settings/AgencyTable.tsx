import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Empty, Input, Select, Switch, Table, Tag, type TableColumnsType } from 'antd';
import type { AgencyView } from '../../shared/contract';
import { GENERAL_SECTOR, SECTORS } from '../../shared/checks/sectors';
import type { AgencySettings } from '../../shared/model';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useAgencies } from '../queries';
import { settingsOf, withAgency } from './agencies';
import { useSettings } from './context';

const BY_NAME = '';

/** 被评单位 of the workspace with what can be said of them; each change is stored at once and can be taken back. */
export function AgencyTable({ of }: { readonly of: 'sector' | 'leadership' }) {
  const agencies = useAgencies();
  const client = useQueryClient();
  const { done } = useSettings();
  const store = async (all: readonly AgencySettings[]) => {
    client.setQueryData(keys.agencies, await call('agencies.set', { agencies: all }));
  };
  const save = useMutation({ mutationFn: ({ next }: { readonly next: AgencySettings; readonly label: string }) => store(withAgency(agencies.data ?? [], next)) });
  if (agencies.isPending) return <Loading what="正在读取被评单位…" />;
  if (agencies.isError) return <ErrorNotice title="没有读到被评单位" error={agencies.error} onRetry={() => void agencies.refetch()} />;
  const change = (agency: AgencyView, changes: Partial<AgencySettings>, label: string) => {
    const before = agencies.data.flatMap(({ set }) => set ?? []);
    save.mutate({ next: { ...settingsOf(agency), ...changes }, label }, { onSuccess: () => done(label, () => store(before)) });
  };
  return (
    <>
      {save.isError && <ErrorNotice title="单位的设置没有保存" error={save.error} />}
      <Table<AgencyView>
        size="small" rowKey="name" pagination={agencies.data.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        dataSource={[...agencies.data]} loading={save.isPending}
        columns={[...COMMON, ...(of === 'sector' ? sectorColumns(change) : leadershipColumns(change))]}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有识别出被评单位，导入并识别案卷后在这里设置" /> }}
      />
    </>
  );
}

type Change = (agency: AgencyView, changes: Partial<AgencySettings>, label: string) => void;

const COMMON: TableColumnsType<AgencyView> = [
  { title: '单位', dataIndex: 'name', render: (name: string) => <span className="wrap-text">{name}</span> },
  { title: '案卷', dataIndex: 'cases', width: 80, align: 'right', render: (cases: number) => (cases === 0 ? <span className="muted">无</span> : `${cases}卷`) },
];

const sectorColumns = (change: Change): TableColumnsType<AgencyView> => [
  { title: '按名称判断', dataIndex: 'sectorByName', width: 130, render: (sector: string) => (sector === GENERAL_SECTOR.name ? <Tag color="gold">未能判断</Tag> : sector) },
  {
    title: '适用行业', key: 'sector', width: 220,
    render: (_, agency) => (
      <Select
        aria-label={`${agency.name}的行业`} className="settings-wide" value={agency.set?.sector ?? BY_NAME}
        onChange={(sector: string) => change(agency, { sector: sector === BY_NAME ? null : sector }, `设置“${agency.name}”的行业`)}
        options={[{ value: BY_NAME, label: '按名称判断（默认）' }, ...[...SECTORS, GENERAL_SECTOR].map(({ name }) => ({ value: name, label: name === GENERAL_SECTOR.name ? '通用（按一般规定）' : name }))]}
      />
    ),
  },
];

const leadershipColumns = (change: Change): TableColumnsType<AgencyView> => [
  {
    title: '垂直管理或双重领导', key: 'vertical', width: 170,
    render: (_, agency) => (
      <Switch aria-label={`${agency.name}实行垂直管理或双重领导`} checked={agency.set?.vertical ?? false} checkedChildren="是" unCheckedChildren="否" onChange={(vertical) => change(agency, { vertical, ...(vertical ? {} : { superior: '' }) }, `设置“${agency.name}”的领导体制`)} />
    ),
  },
  {
    title: '上级主管部门', key: 'superior', width: 280,
    render: (_, agency) =>
      agency.set?.vertical === true ? (
        <Input
          key={agency.set.superior} aria-label={`${agency.name}的上级主管部门`} maxLength={100} defaultValue={agency.set.superior} placeholder="留空则印出空白线"
          onPressEnter={(event) => event.currentTarget.blur()}
          onBlur={(event) => {
            const superior = event.target.value.trim();
            if (superior !== agency.set?.superior) change(agency, { superior }, `设置“${agency.name}”的上级主管部门`);
          }}
        />
      ) : (
        <span className="muted">—</span>
      ),
  },
];
