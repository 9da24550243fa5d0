import { Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { IsoDate } from '../../shared/calendar';
import type { NoticeDetail } from '../../shared/contract';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { useNoticeActions } from './data';
import { EntryFields } from './EntryFields';
import { ENTRY_FORMS, entryOf, missingIn, problemsFor, startValues, type EntryType, type EntryValues } from './entries';
import { FilesField } from './FilesField';

interface Props {
  readonly detail: NoticeDetail;
  readonly type: EntryType;
  readonly today: IsoDate;
  /** Who works here: proposed as 核查人. */
  readonly reviewer: string;
  readonly onClose: () => void;
}

/** Asks what happened to a document, and enters it. */
export function EntryDialog({ detail, type, today, reviewer, onClose }: Props) {
  const { noticeId } = detail.summary;
  const { title, hint, dayLabel, problems, ticked } = ENTRY_FORMS[type];
  const eligible = problemsFor(detail.entry, type, today);
  const [values, setValues] = useState<EntryValues>(() => ({ ...startValues(type, today, reviewer), problemIds: eligible.filter(({ state }) => ticked.includes(state)).map(({ problem }) => problem.id) }));
  const [files, setFiles] = useState<readonly string[]>([]);
  const actions = useNoticeActions(noticeId);
  const missing = missingIn(type, values);
  const enter = () => actions.mutate(() => call('ledger.enter', { noticeId, entry: entryOf(type, values), files: [...files] }), { onSuccess: onClose });
  return (
    <Modal
      open title={title} width={600} okText={title} cancelText="取消" mask={{ closable: false }} confirmLoading={actions.isPending} okButtonProps={{ disabled: missing !== null, title: missing ?? '' }}
      onOk={enter} onCancel={onClose}
    >
      <p className="form-hint">{hint}</p>
      <Form layout="vertical" className="entry-form">
        <Form.Item label={dayLabel} htmlFor="entry-on">
          <Input id="entry-on" type="date" max={today} value={values.on} onChange={(event) => setValues({ ...values, on: event.target.value })} />
        </Form.Item>
        <EntryFields type={type} values={values} onValues={setValues} />
        {problems !== 'none' && eligible.length > 0 && (
          <Form.Item label={problems === 'optional' ? '涉及的问题（不选即就整份文书登记）' : '涉及的问题'}>
            {eligible.length > 1 && (
              <Checkbox
                checked={values.problemIds.length === eligible.length} indeterminate={values.problemIds.length > 0 && values.problemIds.length < eligible.length}
                onChange={(event) => setValues({ ...values, problemIds: event.target.checked ? eligible.map(({ problem }) => problem.id) : [] })}
              >
                全部{eligible.length}项
              </Checkbox>
            )}
            <Checkbox.Group className="draft-cases" value={[...values.problemIds]} onChange={(problemIds: string[]) => setValues({ ...values, problemIds })}>
              {eligible.map(({ problem }) => (
                <Checkbox key={problem.id} value={problem.id}>
                  {problem.title} <span className="muted">《{problem.caseTitle}》</span>
                </Checkbox>
              ))}
            </Checkbox.Group>
          </Form.Item>
        )}
        <Form.Item label="附件">
          <FilesField files={files} onFiles={setFiles} />
        </Form.Item>
      </Form>
      {missing !== null && <p className="warn-text" role="status">{missing}</p>}
      {actions.isError && <ErrorNotice title="没有登记" error={actions.error} />}
    </Modal>
  );
}
