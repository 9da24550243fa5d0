import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Empty, Modal, Popconfirm, Space } from 'antd';
import { useState } from 'react';
import type { BenchmarkImport, BenchmarkSummary } from '../../shared/contract';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FilePicker } from '../components/FilePicker';
import { FolderPicker } from '../components/FolderPicker';
import { Loading } from '../components/Loading';
import { dateTimeText } from '../components/text';
import { keys, useBenchmarks } from '../queries';

/** 裁量基准表 of the workspace: import, what went wrong row by row, remove. */
export function BenchmarksDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const tables = useBenchmarks();
  const [picking, setPicking] = useState<'import' | 'sample' | null>(null);
  const refresh = () => void client.invalidateQueries({ queryKey: keys.benchmarks });
  const bring = useMutation({
    mutationFn: (file: string) => call('benchmarks.import', { file }),
    onSuccess: () => {
      setPicking(null);
      refresh();
    },
  });
  const remove = useMutation({ mutationFn: (id: string) => call('benchmarks.remove', { id }), onSuccess: (left) => client.setQueryData(keys.benchmarks, left) });
  const sample = useMutation({
    mutationFn: (folder: string) => call('benchmarks.sample', { folder }),
    onSuccess: ({ path }) => {
      setPicking(null);
      void message.success(`样例表已保存到：${path}`);
    },
  });
  return (
    <>
      <Modal open title="裁量基准表" width={760} footer={<Button onClick={onClose}>关闭</Button>} onCancel={onClose} mask={{ closable: false }}>
        <p className="form-hint">导入后，程序按处罚依据和文书认定的阶次找出对应的行，与决定罚款对照；对照结果只提示人工核对，不直接认定问题。</p>
        <Space className="benchmark-tools">
          <Button type="primary" onClick={() => setPicking('import')}>
            导入基准表
          </Button>
          <Button onClick={() => setPicking('sample')}>保存样例表</Button>
        </Space>
        {tables.isPending && <Loading what="正在读取裁量基准表…" />}
        {tables.isError && <ErrorNotice title="没有读到裁量基准表" error={tables.error} onRetry={() => void tables.refetch()} />}
        {remove.isError && <ErrorNotice title="没有移除" error={remove.error} />}
        {bring.data !== undefined && <ImportNotice result={bring.data} />}
        {tables.data?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有导入裁量基准表" />}
        <ul className="plain-list" aria-label="裁量基准表">
          {tables.data?.map((table) => (
            <TableEntry key={table.id} table={table} busy={remove.isPending} onRemove={() => remove.mutate(table.id)} />
          ))}
        </ul>
      </Modal>
      {picking === 'import' && (
        <FilePicker
          title="导入裁量基准表"
          hint="请选择按样例表格式填写的 Excel 文件（.xlsx）。原文件不会被改动。"
          accept={/\.xlsx$/i}
          busy={bring.isPending}
          onChoose={(file) => bring.mutate(file)}
          onCancel={() => setPicking(null)}
        >
          {bring.isError && <ErrorNotice title="裁量基准表没有导入" error={bring.error} />}
        </FilePicker>
      )}
      {picking === 'sample' && (
        <FolderPicker
          open
          title="保存样例表"
          hint="样例表中的阶次和数额均为虚构，只供参照格式。"
          okText="保存到这里"
          busy={sample.isPending}
          onChoose={(folder) => sample.mutate(folder)}
          onCancel={() => setPicking(null)}
        >
          {sample.isError && <ErrorNotice title="样例表没有保存" error={sample.error} />}
        </FolderPicker>
      )}
    </>
  );
}

function TableEntry({ table, busy, onRemove }: { readonly table: BenchmarkSummary; readonly busy: boolean; readonly onRemove: () => void }) {
  const period = table.validFrom === null ? '施行日期待核' : `${table.validFrom}起施行${table.validTo === null ? '' : `，至${table.validTo}`}`;
  return (
    <li className="benchmark-entry">
      <div className="wrap-text">
        <strong>{table.title}</strong>
        <p className="form-hint">
          {table.file}，{table.sheets.join('、')}，共{table.rows}行；{period}
        </p>
        <p className="form-hint">
          来源：{table.source || '未注明，待核'}
          {table.version === '' ? '' : `；版本：${table.version}`}；{table.importedBy}于{dateTimeText(table.importedAt)}导入
        </p>
      </div>
      <Popconfirm title={`移除“${table.title}”？`} description="全部案卷将不再与它对照；以后可以重新导入。" okText="移除" cancelText="取消" onConfirm={onRemove}>
        <Button danger disabled={busy} aria-label={`移除：${table.title}`}>
          移除
        </Button>
      </Popconfirm>
    </li>
  );
}

function ImportNotice({ result }: { readonly result: BenchmarkImport }) {
  const { table, problems } = result;
  return (
    <Alert
      className="benchmark-notice"
      type={problems.length > 0 ? 'warning' : 'success'}
      showIcon
      role="status"
      title={problems.length > 0 ? `已导入“${table.title}”${table.rows}行，有${problems.length}处需要注意` : `已导入“${table.title}”，共${table.rows}行`}
      description={
        problems.length === 0 ? undefined : (
          <ul className="plain-list benchmark-problems" aria-label="需要注意的行">
            {problems.map(({ sheet, row, message }) => (
              <li key={`${sheet}:${row}:${message}`} className="wrap-text">
                {sheet === '' ? '' : `工作表“${sheet}”`}
                {row > 0 ? `第${row}行：` : ''}
                {message}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
