import { Alert, Form, Input, Modal } from 'antd';
import { call } from '../api';
import { dateTimeText, pagesText } from '../components/text';
import { useBatch } from '../queries';
import { useReview } from './context';
import { openMatters, type MatterTarget } from './openMatters';

/** Links shown of one matter; the rest is named by its number. */
const MOST_LINKS = 30;

interface Props {
  readonly onClose: () => void;
  /** Leaves the dialog and goes to where a matter is dealt with. */
  readonly onGo: (target: MatterTarget) => void;
}

/** 完成评查: lists what is still open with ways to it, takes the reviewer's name; the time is that of signing. */
export function FinishDialog({ onClose, onGo }: Props) {
  const { caseId, detail, act } = useReview();
  const batch = useBatch();
  const [form] = Form.useForm<{ readonly by: string }>();
  const matters = openMatters(detail);
  return (
    <Modal open title="完成评查" width={640} okText="签名并完成" cancelText="取消" loading={batch.isPending} mask={{ closable: false }} onOk={() => form.submit()} onCancel={onClose}>
      {matters.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          className="finish-open"
          title="还有未尽事项，仍可完成，结果中会注明"
          description={
            <ul className="plain-list finish-matters" aria-label="未尽事项">
              {matters.map(({ text, links }) => (
                <li key={text}>
                  {text}
                  <span className="finish-links">
                    {links.slice(0, MOST_LINKS).map(({ label, to }) => (
                      <button key={JSON.stringify(to)} type="button" className="matter-link" onClick={() => onGo(to)}>
                        {label}
                      </button>
                    ))}
                    {links.length > MOST_LINKS && <span className="muted">等{links.length}处</span>}
                  </span>
                </li>
              ))}
            </ul>
          }
        />
      ) : (
        <Alert type="success" showIcon className="finish-open" title="所有评分项都已评定，所有页面都已看过" />
      )}
      <p>
        本卷得分{detail.sheet?.total ?? '—'}分，{detail.sheet?.grade ?? '—'}。完成后评分只能查看，需要修改时可以重新打开。
      </p>
      {detail.seen.length > 0 && (
        <p className="muted">
          阅卷记录：{detail.seen.map(({ by, pages, at }) => `${by}看过${pages.length}页：${pagesText(pages)}（最近${dateTimeText(at)}）`).join('；')}
        </p>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ by: batch.data?.reviewer ?? '' }}
        onFinish={({ by }) => act({ label: '完成评查', run: () => call('review.finish', { caseId, by: by.trim() }) }, onClose)}
      >
        <Form.Item name="by" label="评查人签名" extra="签名的时间由程序记入评查记录" rules={[{ required: true, whitespace: true, message: '请填写评查人姓名' }]}>
          <Input autoFocus maxLength={50} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
