import { ExportOutlined, ImportOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, InputNumber, Space, Tag } from 'antd';
import { useState } from 'react';
import type { HolidayYear, OwnHolidayYear } from '../../shared/calendar';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useHolidays } from '../queries';
import { useSettings } from './context';
import { ExportHolidaysDialog } from './ExportHolidaysDialog';
import { withoutYear, withYears, yearEntries, type YearEntry } from './holidayYears';
import { ImportHolidaysDialog } from './ImportHolidaysDialog';
import { Panel } from './Panel';
import { YearEditor } from './YearEditor';
import { emptyYear } from './yearDraft';

const STATES = { bundled: null, own: <Tag color="blue">本工作区</Tag>, missing: <Tag color="gold">没有数据</Tag> } as const;
/** Years that the form of the data allows. */
const YEARS = { min: 1990, max: 2100 } as const;

/** 节假日与调休: which days count as working days, year by year. */
export function HolidaysSection() {
  const holidays = useHolidays();
  if (holidays.isPending) return <Loading what="正在读取节假日数据…" />;
  if (holidays.isError) return <ErrorNotice title="没有读到节假日数据" error={holidays.error} onRetry={() => void holidays.refetch()} />;
  return <Years own={holidays.data} />;
}

function Years({ own }: { readonly own: readonly OwnHolidayYear[] }) {
  const client = useQueryClient();
  const { done, leave } = useSettings();
  const today = new Date();
  const entries = yearEntries(own, `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`);
  const [chosen, setChosen] = useState(today.getFullYear());
  const [dialog, setDialog] = useState<'import' | 'export' | null>(null);
  const shown: YearEntry = entries.find(({ year }) => year === chosen) ?? { year: chosen, state: 'missing', data: emptyYear(chosen), own: null, bundled: null };
  const missing = entries.filter(({ state }) => state === 'missing').map(({ year }) => year);
  const store = async (years: readonly HolidayYear[]) => client.setQueryData(keys.holidays, await call('holidays.set', { years }));
  const save = useMutation({ mutationFn: ({ years }: { readonly years: readonly HolidayYear[]; readonly label: string }) => store(years) });
  const change = (years: readonly HolidayYear[], label: string) => {
    const before = own.map(({ data }) => data);
    save.mutate({ years, label }, { onSuccess: () => done(label, () => store(before)) });
  };
  return (
    <Panel
      title="节假日与调休"
      hint="法定期限按工作日计算和顺延时使用。程序自带国务院办公厅历年通知的安排；在这里改动或补充的年份只对本工作区有效，保存后涉及期限的检查立即重做，人工的评定都保留。"
      extra={
        <Space>
          <Button icon={<ImportOutlined aria-hidden />} onClick={() => leave(() => setDialog('import'))}>
            导入
          </Button>
          <Button icon={<ExportOutlined aria-hidden />} onClick={() => setDialog('export')}>
            导出
          </Button>
        </Space>
      }
    >
      {missing.length > 0 && (
        <Alert
          type="warning" showIcon className="settings-alert" title={`没有${missing.join('、')}年的节假日安排`}
          description="落在这些年份的期限只按周一至周五计算，相关问题只请人确认。请按国务院办公厅的通知补充，或导入别人整理好的文件。"
        />
      )}
      {save.isError && <ErrorNotice title="节假日数据没有保存" error={save.error} />}
      <div className="holidays">
        <nav aria-label="年份">
          <ul className="plain-list">
            {(entries.includes(shown) ? entries : [shown, ...entries]).map((entry) => (
              <li key={entry.year}>
                <button type="button" aria-current={entry.year === chosen ? 'true' : undefined} onClick={() => leave(() => setChosen(entry.year))}>
                  {entry.year}年 {STATES[entry.state]}
                </button>
              </li>
            ))}
          </ul>
          <OtherYear onChoose={(year) => leave(() => setChosen(year))} />
        </nav>
        <YearEditor
          key={`${shown.year}:${JSON.stringify(shown.data)}`} entry={shown} busy={save.isPending}
          onSave={(data) => change(withYears(own, [data]), `修改${data.year}年节假日`)}
          onReset={() => change(withoutYear(own, shown.year), shown.bundled === null ? `删除${shown.year}年节假日` : `恢复${shown.year}年节假日`)}
        />
      </div>
      {dialog === 'import' && (
        <ImportHolidaysDialog
          own={own}
          onTake={(years) => {
            change(withYears(own, years), `导入${years.length}个年份的节假日`);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'export' && <ExportHolidaysDialog onClose={() => setDialog(null)} />}
    </Panel>
  );
}

/** A year that is not in the list: cases older than the program's data. */
function OtherYear({ onChoose }: { readonly onChoose: (year: number) => void }) {
  const [year, setYear] = useState<number | null>(null);
  const right = year !== null && year >= YEARS.min && year <= YEARS.max;
  return (
    <Space.Compact className="other-year">
      <InputNumber aria-label="其他年份" placeholder="其他年份" precision={0} {...YEARS} value={year} onChange={setYear} onPressEnter={() => right && onChoose(year)} />
      <Button disabled={!right} onClick={() => right && onChoose(year)}>
        补充
      </Button>
    </Space.Compact>
  );
}
