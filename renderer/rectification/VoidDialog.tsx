import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { IsoDate } from '../../shared/calendar';
import type { NoticeDetail } from '../../shared/contract';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { useNoticeActions } from './data';

interface Props {
  readonly detail: NoticeDetail;
  readonly today: IsoDate;
  readonly onClose: () => void;
}

/** 作废: the number stays and is never given again. */
export function VoidDialog({ detail: { summary }, today, onClose }: Props) {
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState('');
  const actions = useNoticeActions(summary.noticeId);
  const missing = on === '' ? '请填写作废日期' : reason.trim() === '' ? '请填写作废理由' : null;
  const run = () => actions.mutate(() => call('notices.void', { noticeId: summary.noticeId, on, reason: reason.trim() }), { onSuccess: onClose });
  return (
    <Modal
      open title={`作废${summary.title} ${summary.number}`} okText="作废" cancelText="取消" mask={{ closable: false }} confirmLoading={actions.isPending}
      okButtonProps={{ danger: true, disabled: missing !== null, title: missing ?? '' }} onOk={run} onCancel={onClose}
    >
      <p className="form-hint">作废不能撤回。文号保留并注明作废，不再使用；其中的问题不再跟踪，可以原文新建草稿后重新签发。</p>
      <Form layout="vertical">
        <Form.Item label="作废日期" htmlFor="void-on">
          <Input id="void-on" type="date" max={today} value={on} onChange={(event) => setOn(event.target.value)} />
        </Form.Item>
        <Form.Item label="作废理由" htmlFor="void-reason">
          <Input.TextArea id="void-reason" className="growing" rows={2} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Form.Item>
      </Form>
      {actions.isError && <ErrorNotice title="没有作废" error={actions.error} />}
    </Modal>
  );
}
