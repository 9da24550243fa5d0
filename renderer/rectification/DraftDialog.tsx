import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Checkbox, Empty, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { AgencyView, CaseSummary, ProcedureInput } from '../../shared/contract';
import { DOCUMENT_NAMES } from '../../shared/rectification';
import { call } from '../api';
import { go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useAgencies, useCases } from '../queries';

type Kind = NonNullable<ProcedureInput<'notices.draft'>['kind']>;

const HINTS: Readonly<Record<Kind, string>> = {
  opinion: '责令改正，设定整改期限（办法第十六条）',
  'superior-letter': '告知上级主管部门，不责令（办法第三条第四款）',
  'supervision-notice': '《行政执法监督条例》，条文待核',
  feedback: '告知评查结果，不责令',
};
const KINDS = Object.keys(HINTS) as Kind[];

/** 起草文书: for an agency over all its case files, or over those chosen. */
export function DraftDialog({ onClose }: { readonly onClose: () => void }) {
  const agencies = useAgencies();
  const cases = useCases();
  if (agencies.isError || cases.isError) {
    return (
      <Modal open title="起草文书" footer={null} onCancel={onClose}>
        <ErrorNotice title="没有读到案卷和单位" error={agencies.error ?? cases.error} onRetry={() => void Promise.all([agencies.refetch(), cases.refetch()])} />
      </Modal>
    );
  }
  if (agencies.isPending || cases.isPending) {
    return (
      <Modal open title="起草文书" footer={null} onCancel={onClose}>
        <Loading what="正在读取案卷和单位…" />
      </Modal>
    );
  }
  return <DraftForm agencies={agencies.data.filter((agency) => agency.cases > 0)} cases={cases.data} onClose={onClose} />;
}

interface FormProps {
  readonly agencies: readonly AgencyView[];
  readonly cases: readonly CaseSummary[];
  readonly onClose: () => void;
}

function DraftForm({ agencies, cases, onClose }: FormProps) {
  const client = useQueryClient();
  const [agency, setAgency] = useState<string | null>(agencies.length === 1 ? (agencies[0]?.name ?? null) : null);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  const [orderReason, setOrderReason] = useState('');
  const [withProposals, setWithProposals] = useState(false);
  const draft = useMutation({
    mutationFn: (name: string) => call('notices.draft', { agency: name, caseIds: chosen === null ? null : [...chosen], kind: shown, orderReason: orderReason.trim(), withProposals }),
    onSuccess: async ({ summary }) => {
      await client.invalidateQueries({ queryKey: keys.rectification });
      go({ screen: 'notice', noticeId: summary.noticeId });
    },
  });
  const vertical = agencies.find(({ name }) => name === agency)?.set?.vertical === true;
  const shown = kind ?? (vertical ? 'superior-letter' : 'opinion');
  const own = cases.filter((summary) => summary.agency === agency);
  const needsReason = vertical && shown === 'opinion';
  const missing = agency === null ? '请先选择被监督机关' : chosen?.length === 0 ? '请至少选择一卷案卷' : needsReason && orderReason.trim() === '' ? '请写明直接制发意见书的理由' : null;
  return (
    <Modal
      open title="起草文书" width={680} okText="起草" cancelText="取消" mask={{ closable: false }} confirmLoading={draft.isPending} okButtonProps={{ disabled: missing !== null, title: missing ?? '' }}
      onOk={() => agency !== null && draft.mutate(agency)} onCancel={onClose}
    >
      <p className="form-hint">按评查中认定的问题逐段起草，签发前每一段都可以修改。已在同类文书中签发的问题不重复列入，可以再选入。</p>
      {agencies.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有识别出执法机关的案卷，请先导入并识别案卷" />
      ) : (
        <Form layout="vertical" className="draft-form">
          <Form.Item label="被监督机关" htmlFor="draft-agency">
            <Select
              id="draft-agency" showSearch placeholder="请选择" value={agency} options={agencies.map(({ name, cases: count }) => ({ value: name, label: `${name}（${count}卷）` }))}
              onChange={(name: string) => {
                setAgency(name);
                setChosen(null);
                setKind(null);
              }}
            />
          </Form.Item>
          {agency !== null && (
            <>
              <Form.Item label="案卷范围">
                <Radio.Group
                  value={chosen === null ? 'all' : 'some'} aria-label="案卷范围"
                  options={[{ value: 'all', label: `该单位全部${own.length}卷合为一份` }, { value: 'some', label: '只就所选案卷' }]}
                  onChange={(event) => setChosen(event.target.value === 'all' ? null : [])}
                />
                {chosen !== null && (
                  <Checkbox.Group className="draft-cases" value={[...chosen]} onChange={setChosen}>
                    {own.map(({ caseId, caseName, problems, openLines }) => (
                      <Checkbox key={caseId} value={caseId}>
                        <span className="wrap-text">{caseName || caseId}</span> <span className="muted">机检问题{problems}项{openLines > 0 ? `，未评${openLines}项` : ''}</span>
                      </Checkbox>
                    ))}
                  </Checkbox.Group>
                )}
              </Form.Item>
              <Form.Item label="文书">
                <Radio.Group className="draft-kinds" aria-label="文书种类" value={shown} onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? null)}>
                  {KINDS.map((one) => (
                    <Radio key={one} value={one}>
                      {DOCUMENT_NAMES[one]} <span className="muted">{HINTS[one]}</span>
                    </Radio>
                  ))}
                </Radio.Group>
              </Form.Item>
              {vertical && <Alert type="info" showIcon title="该单位实行垂直管理或者双重领导：办法第三条第四款规定告知其上级主管部门，默认起草告知函。" />}
              {needsReason && (
                <Form.Item label="直接制发意见书的理由" htmlFor="draft-reason" extra="写入文书。">
                  <Input.TextArea id="draft-reason" rows={2} maxLength={500} value={orderReason} onChange={(event) => setOrderReason(event.target.value)} />
                </Form.Item>
              )}
              <Checkbox checked={withProposals} onChange={(event) => setWithProposals(event.target.checked)}>
                也列入未经人工确认的机检建议（只供起草参考，确认或者移出前不能签发）
              </Checkbox>
            </>
          )}
        </Form>
      )}
      {draft.isError && <ErrorNotice title="没有起草文书" error={draft.error} />}
    </Modal>
  );
}
