import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, InputNumber, Modal } from 'antd';
import type { BatchSettings } from '../../shared/model';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useBatch } from '../queries';

/** 批次设置: what is printed on every sheet and notice of this workspace. */
export function BatchDialog({ onClose }: { readonly onClose: () => void }) {
  const batch = useBatch();
  return (
    <Modal open title="批次设置" width={620} footer={null} onCancel={onClose} mask={{ closable: false }}>
      {batch.isPending && <Loading what="正在读取批次设置…" />}
      {batch.isError && <ErrorNotice title="没有读到批次设置" error={batch.error} onRetry={() => void batch.refetch()} />}
      {batch.data !== undefined && <BatchForm settings={batch.data} onClose={onClose} />}
    </Modal>
  );
}

function BatchForm({ settings, onClose }: { readonly settings: BatchSettings; readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: (next: BatchSettings) => call('batch.set', next),
    onSuccess: (stored) => {
      client.setQueryData(keys.batch, stored);
      void message.success('批次设置已保存');
      onClose();
    },
  });
  const required = (what: string) => ({ required: true, whitespace: true, message: `请填写${what}` });
  return (
    <Form<BatchSettings> layout="horizontal" labelCol={{ span: 6 }} initialValues={settings} onFinish={(next) => save.mutate({ ...settings, ...next })} autoComplete="off">
      <Form.Item name="name" label="批次名称" rules={[required('批次名称')]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="organ" label="评查机关" rules={[required('评查机关')]} extra="评分表和监督意见书上的落款机关">
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="reviewer" label="评查人" extra="记在每一次评分和认定上">
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="noticePrefix" label="文书代字" rules={[required('文书代字')]} extra="监督意见书文号中年份之前的部分">
        <Input maxLength={30} />
      </Form.Item>
      <Form.Item name="noticeNumberFrom" label="起始编号" rules={[{ required: true, message: '请填写起始编号' }]}>
        <InputNumber min={1} max={99_999} precision={0} />
      </Form.Item>
      <Form.Item name="rectificationDays" label="整改期限（日）" rules={[{ required: true, message: '请填写整改期限' }]} extra="自收到监督意见书之日起计算">
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
      <Form.Item name="adviceRejectedPercent" label="检查降为提示（%）" rules={[{ required: true, message: '请填写否定比例' }]} extra="一项检查被人工否定的比例达到此数时，只作提示、不再建议扣分或否决">
        <InputNumber min={1} max={100} precision={0} />
      </Form.Item>
      <Form.Item name="adviceMinimumAnswers" label="至少认定次数" rules={[{ required: true, message: '请填写认定次数' }]} extra="人工认定不足此次数的检查不降为提示">
        <InputNumber min={1} max={10_000} precision={0} />
      </Form.Item>
      <Form.Item name="contact" label="联系方式" extra="联系人、电话、地址，可以不填">
        <Input.TextArea maxLength={200} className="growing" rows={2} />
      </Form.Item>
      {save.isError && <ErrorNotice title="批次设置没有保存" error={save.error} />}
      <div className="dialog-footer">
        <Button onClick={onClose}>取消</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          保存
        </Button>
      </div>
    </Form>
  );
}
