import { Button, Empty, Space, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import { needsVerification } from '../components/text';
import { kindsText, standardName, type StandardRow } from './standardRows';

export type StandardAction = 'use' | 'edit' | 'compare' | 'export';

interface Props {
  readonly rows: readonly StandardRow[];
  readonly onAction: (action: StandardAction, row: StandardRow) => void;
}

const ACTIONS: readonly (readonly [action: StandardAction, label: string])[] = [['use', '使用'], ['edit', '编辑'], ['compare', '比较'], ['export', '导出']];

/** The list of standards: what each is for and from, whether it can be used and is in use, and what can be done with it. */
export function StandardTable({ rows, onAction }: Props) {
  const columns: TableColumnsType<StandardRow> = [
    {
      title: '标准名称', key: 'title',
      render: (_, row) => (
        <div className="wrap-text">
          <strong>{row.title}</strong> {row.current && <Tag color="blue">使用中</Tag>}
          {row.summary !== null && row.summary.valid && needsVerification(row.summary.certainty) && <Tag color="gold">待核</Tag>}
          <p className="form-hint">{sourceText(row)}</p>
        </div>
      ),
    },
    { title: '版本', dataIndex: 'version', width: 90 },
    { title: '适用', key: 'kinds', width: 190, render: (_, row) => <span className="wrap-text">{kindsText(row.kinds, row.sectors) || '—'}</span> },
    { title: '由来', key: 'own', width: 90, render: (_, { summary }) => (summary === null ? '本工作区' : summary.own === true ? '自行导入' : '程序自带') },
    { title: '核对', key: 'valid', width: 100, render: (_, row) => <ValidTag row={row} /> },
    {
      title: '操作', key: 'actions', width: 180,
      render: (_, row) =>
        row.hash === null ? (
          <span className="muted">请改正文件后重新导入</span>
        ) : (
          <Space size={0} wrap>
            {ACTIONS.map(([action, label]) => (
              <Button key={action} type="link" size="small" aria-label={`${label}：${standardName(row)}`} onClick={() => onAction(action, row)}>
                {label}
              </Button>
            ))}
          </Space>
        ),
    },
  ];
  return (
    <Table<StandardRow>
      size="middle"
      rowKey="key"
      columns={columns}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 880 }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有评查标准，请导入" /> }}
      expandable={{ rowExpandable: ({ summary }) => (summary?.problems.length ?? 0) > 0, expandedRowRender: ({ summary }) => <Problems problems={summary?.problems ?? []} /> }}
    />
  );
}

function sourceText({ summary }: StandardRow): string {
  if (summary === null) return '文件已不在程序的标准库里，本工作区保存有全文。';
  return summary.source === '' ? '' : `来源：${summary.source}`;
}

function ValidTag({ row: { summary } }: { readonly row: StandardRow }) {
  if (summary === null) return <Tag color="green">可用</Tag>;
  if (!summary.valid) return <Tag color="red">不能使用</Tag>;
  return summary.problems.length > 0 ? <Tag color="gold">可用，{summary.problems.length}处提示</Tag> : <Tag color="green">可用</Tag>;
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  return (
    <ul aria-label="核对结果">
      {problems.map((problem) => (
        <li key={problem} className="wrap-text">
          {problem}
        </li>
      ))}
    </ul>
  );
}
