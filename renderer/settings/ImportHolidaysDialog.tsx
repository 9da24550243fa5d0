import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Space } from 'antd';
import { holidayDoubt, type HolidayYear, type OwnHolidayYear } from '../../shared/calendar';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FilePicker } from '../components/FilePicker';
import { yearEntries } from './holidayYears';
import { sameYear } from './yearDraft';

interface Props {
  readonly own: readonly OwnHolidayYear[];
  readonly onTake: (years: readonly HolidayYear[]) => void;
  readonly onClose: () => void;
}

/** Takes holiday data in from a workbook or YAML file: choose, look at what it changes, then take it in. */
export function ImportHolidaysDialog({ own, onTake, onClose }: Props) {
  const read = useMutation({ mutationFn: (file: string) => call('holidays.read', { file }) });
  if (read.data === undefined) {
    return (
      <FilePicker
        title="导入节假日安排" hint="请选择与导出格式相同的 Excel 文件（.xlsx）或 YAML 文件（.yaml）。先核对再导入，原文件不会被改动。" accept={/\.(xlsx|ya?ml)$/i} busy={read.isPending}
        onChoose={(file) => read.mutate(file)} onCancel={onClose}
      >
        {read.isError && <ErrorNotice title="没有读出节假日安排" error={read.error} />}
      </FilePicker>
    );
  }
  const { years, faults } = read.data;
  const entries = yearEntries(own, '');
  const changed = years.filter((data) => !entries.some((entry) => entry.year === data.year && entry.state !== 'missing' && sameYear(entry.data, data)));
  const doubts = changed.flatMap((data) => (holidayDoubt(data) === null || data.year === 2020 ? [] : [`${data.year}年：${holidayDoubt(data) ?? ''}`]));
  return (
    <Modal
      open title="导入节假日安排：核对结果" width={720} mask={{ closable: false }} onCancel={onClose}
      footer={
        <Space>
          <Button onClick={() => read.reset()}>另选文件</Button>
          {changed.length === 0 ? (
            <Button onClick={onClose}>关闭</Button>
          ) : (
            <Button type="primary" onClick={() => onTake(changed)}>
              导入{changed.length}个年份
            </Button>
          )}
        </Space>
      }
    >
      <Alert
        type={changed.length === 0 ? 'info' : faults.length > 0 ? 'warning' : 'success'} showIcon role="status"
        title={changed.length === 0 ? '没有可以导入的改动' : `将改动${changed.map(({ year }) => `${year}年`).join('、')}`}
        description={years.length > changed.length ? `另有${years.length - changed.length}个年份与现在使用的相同，不改动。` : undefined}
      />
      {[...faults, ...doubts].length > 0 && (
        <ul className="holiday-faults" aria-label="需要留意">
          {[...faults, ...doubts].map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {faults.length > 0 && <p className="form-hint">有误的行没有读入；改正文件后可重新导入。</p>}
    </Modal>
  );
}
