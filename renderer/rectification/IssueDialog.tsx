import { Alert, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { isIsoDate, type IsoDate } from '../../shared/calendar';
import type { NoticeDetail } from '../../shared/contract';
import type { Draft } from '../../shared/rectification';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { useNoticeActions } from './data';

interface Props {
  readonly detail: NoticeDetail;
  readonly draft: Draft;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** 签发: gives number and date; says before that nothing can be changed after. */
export function IssueDialog({ detail, draft, today, onClose }: Props) {
  const { noticeId, title, agency } = detail.summary;
  const [on, setOn] = useState(today);
  const [confirmIssuer, setConfirmIssuer] = useState(false);
  const actions = useNoticeActions(noticeId);
  const { issuer, addressee, rows } = draft.notice;
  const asks = detail.issuers.confirm;
  const missing = !isIsoDate(on) ? '请填写签发日期' : asks && !confirmIssuer ? '请先确认制发机关' : null;
  const issue = () =>
    actions.mutate(({ revision }) => call('notices.issue', { noticeId, revision, on, confirmIssuer }), { onSuccess: onClose });
  return (
    <Modal
      open title={`签发${title}`} okText="签发并固定内容" cancelText="暂不签发" mask={{ closable: false }} confirmLoading={actions.isPending}
      okButtonProps={{ disabled: missing !== null, title: missing ?? '' }} onOk={issue} onCancel={onClose}
    >
      <Alert type="warning" showIcon title="签发后内容固定，不能再改" description="以后案卷的评查结论变了，已签发的文书也不变。有错误时只能作废（文号保留，不再使用），再以原文新建草稿。" />
      <dl className="issue-facts">
        <dt>主送</dt>
        <dd>{addressee === '' ? agency : addressee}</dd>
        <dt>制发机关</dt>
        <dd>{issuer}</dd>
        <dt>文号</dt>
        <dd>{detail.nextNumber}（按签发日期所在年度编号，以签发结果为准）</dd>
        <dt>问题</dt>
        <dd>{rows.length}项</dd>
      </dl>
      <Form layout="vertical">
        <Form.Item label="签发日期" htmlFor="issue-on" extra="期限自送达之日起计算，与签发日期无关。">
          <Input id="issue-on" type="date" max={today} value={on} onChange={(event) => setOn(event.target.value)} />
        </Form.Item>
        {asks && (
          <Checkbox checked={confirmIssuer} onChange={(event) => setConfirmIssuer(event.target.checked)}>
            办法没有写明{title}由谁制发，确认由“{issuer}”制发
          </Checkbox>
        )}
      </Form>
      {detail.blockers.length > 0 && (
        <Alert className="draft-blockers" type="error" showIcon title="现在还不能签发" description={<ul>{detail.blockers.map((reason) => <li key={reason}>{reason}</li>)}</ul>} />
      )}
      {actions.isError && <ErrorNotice title="没有签发" error={actions.error} />}
    </Modal>
  );
}
