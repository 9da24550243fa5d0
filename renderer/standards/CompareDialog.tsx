import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useTemplateDiff } from '../queries';
import { ChangeList } from './ChangeList';
import { comparedWith, standardName, type StandardRow } from './standardRows';

interface Props {
  readonly rows: readonly StandardRow[];
  /** The newer one; what it is compared with is proposed. */
  readonly row: StandardRow;
  readonly onClose: () => void;
}

/** Compares two standards or versions of one. */
export function CompareDialog({ rows, row, onClose }: Props) {
  const [from, setFrom] = useState(comparedWith(row, rows)?.hash ?? null);
  const [to, setTo] = useState(row.hash);
  const options = rows.flatMap((own) => (own.hash === null ? [] : [{ value: own.hash, label: `${standardName(own)}${own.current ? '（使用中）' : ''}` }]));
  return (
    <Modal open title="比较评查标准" width={860} footer={<Button onClick={onClose}>关闭</Button>} onCancel={onClose} mask={{ closable: false }}>
      <div className="standard-pair">
        <label htmlFor="compare-from">原标准</label>
        <Select id="compare-from" value={from} options={options} placeholder="请选择" onChange={setFrom} />
        <label htmlFor="compare-to">新标准</label>
        <Select id="compare-to" value={to} options={options} placeholder="请选择" onChange={setTo} />
      </div>
      {from === null || to === null ? <p className="muted">请选择两个标准。</p> : <Difference from={from} to={to} />}
    </Modal>
  );
}

function Difference({ from, to }: { readonly from: string; readonly to: string }) {
  const diff = useTemplateDiff(from, to);
  if (diff.isPending) return <Loading what="正在比较…" />;
  if (diff.isError) return <ErrorNotice title="没有比较出结果" error={diff.error} onRetry={() => void diff.refetch()} />;
  return <ChangeList changes={diff.data} />;
}
