import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Modal, Select, Table } from 'antd';
import { useState } from 'react';
import type { DraftPreview } from '../../../../shared/contract';
import { CASE_KIND_NAMES, type ScoreLine } from '../../../../shared/model';
import { call } from '../../../api';
import { Loading } from '../../../components/Loading';
import { useCases } from '../../../queries';
import { FaultNotice } from '../FaultNotice';
import type { DraftKeeper } from '../keeper';
import { proposalText, sheetSections } from './lines';

interface Props {
  readonly keeper: DraftKeeper;
  readonly onFault: () => void;
  readonly onClose: () => void;
}

/** 试评: the sheet that the draft would propose for a case file of the workspace. Nothing is stored. */
export function PreviewDialog({ keeper, onFault, onClose }: Props) {
  const cases = useCases();
  const [chosen, setChosen] = useState<string | null>(null);
  const ready = (cases.data ?? []).filter(({ state }) => state !== 'recognising');
  const caseId = chosen ?? (ready.find(({ kind }) => keeper.shown().draft.kinds.includes(kind)) ?? ready[0])?.caseId ?? null;
  return (
    <Modal open title="试评：按草稿给一卷案卷打分" width={960} footer={<Button onClick={onClose}>关闭</Button>} mask={{ closable: false }} onCancel={onClose}>
      <p className="form-hint">只显示程序按草稿会提出的建议，不保存，也不影响正在进行的评查。</p>
      {cases.isPending && <Loading what="正在读取案卷…" />}
      {cases.data !== undefined && ready.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有识别完的案卷，请先在案卷列表导入" />}
      {caseId !== null && (
        <>
          <Select
            className="draft-case" aria-label="试评的案卷" showSearch optionFilterProp="label" value={caseId} onChange={setChosen} popupMatchSelectWidth={false}
            options={ready.map((one) => ({ value: one.caseId, label: `${one.caseName}（${CASE_KIND_NAMES[one.kind]}）` }))}
          />
          <Preview key={caseId} keeper={keeper} caseId={caseId} onFault={onFault} />
        </>
      )}
    </Modal>
  );
}

function Preview({ keeper, caseId, onFault }: { readonly keeper: DraftKeeper; readonly caseId: string; readonly onFault: () => void }) {
  const { draftId } = keeper.shown().stored;
  const preview = useQuery({
    queryKey: ['draft-preview', draftId, caseId], staleTime: 0, gcTime: 0,
    queryFn: async () => {
      await keeper.flush();
      return call('drafts.preview', { draftId, caseId });
    },
  });
  if (preview.isError) return <FaultNotice title="没有试评" error={preview.error} onFault={onFault} onRetry={() => void preview.refetch()} />;
  if (preview.data === undefined) return <Loading what="正在试评…" />;
  return <PreviewSheet preview={preview.data} />;
}

function PreviewSheet({ preview: { sheet, current, kind, kindFits } }: { readonly preview: DraftPreview }) {
  return (
    <>
      {!kindFits && <Alert type="warning" showIcon title={`草稿没有写适用于“${CASE_KIND_NAMES[kind]}”，正式使用时不会给这一卷打分。`} />}
      <div className="draft-total" role="status" aria-label="试评结果">
        <strong>{sheet.total}分</strong>
        <span>{sheet.grade}</span>
        {sheet.vetoed && <span className="editor-fault">建议一票否决</span>}
        {current !== null && (
          <span className="muted wrap-text">
            现用“{current.title}（{current.version}）”：{current.total}分，{current.grade}
          </span>
        )}
      </div>
      <div className="draft-preview" role="region" aria-label="试评的评分表" tabIndex={0}>
        {sheetSections(sheet).map(({ id, title, lines }) => (
          <Table<ScoreLine>
            key={id} size="small" pagination={false} rowKey={({ item }) => item.id} dataSource={[...lines]} title={() => <strong>{title}</strong>}
            columns={[
              { title: '评查项目', key: 'item', render: (_, { item }) => <span className="wrap-text">{item.title}</span> },
              { title: '分值', key: 'points', width: 70, render: (_, { item, section }) => (section.kind === 'veto' ? '—' : item.points) },
              { title: '程序的建议', key: 'proposal', width: '50%', render: (_, line) => <span className="wrap-text">{proposalText(line)}</span> },
            ]}
          />
        ))}
      </div>
    </>
  );
}
