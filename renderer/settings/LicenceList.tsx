import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Empty, Input, Modal, Table } from 'antd';
import { useState } from 'react';
import { Loading } from '../components/Loading';
import { keys } from '../queries';
import { findPackages, readLicences, type LicencedPackage } from './licences';
import { Panel } from './Panel';

interface Shown {
  readonly title: string;
  readonly text: string;
}

/** 开源组件与许可: whose work the program rests on, with the texts of the licences. */
export function LicenceList() {
  const licences = useQuery({ queryKey: keys.licences, queryFn: readLicences });
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState<Shown | null>(null);
  const found = findPackages(licences.data?.packages ?? [], query);
  const textOf = ({ name, version, text }: LicencedPackage): Shown => ({
    title: `${name} ${version}`,
    text: text === null ? '这个组件的安装包里没有另附许可文本，许可名称以其说明为准。' : (licences.data?.texts[text] ?? ''),
  });
  return (
    <Panel
      title="开源组件与许可"
      hint={licences.data === undefined ? undefined : `本程序以 Apache-2.0 许可发布，随附${licences.data.packages.length}个开源组件。`}
      extra={licences.data !== undefined && <Button size="small" onClick={() => setShown({ title: '声明（NOTICE）', text: licences.data.notice })}>查看声明</Button>}
    >
      {licences.isPending && <Loading what="正在读取许可清单…" />}
      {licences.isError && (
        <Alert type="error" showIcon role="alert" title="没有读到许可清单" description="程序其他功能不受影响。请重试；仍不行请重新安装本程序。" action={<Button size="small" onClick={() => void licences.refetch()}>重试</Button>} />
      )}
      {licences.data !== undefined && (
        <>
          <Input.Search allowClear aria-label="查找组件或许可" placeholder="查找组件或许可，如 antd、Apache" className="settings-search" value={query} onChange={(event) => setQuery(event.target.value)} />
          <p className="visually-hidden" role="status">{`找到${found.length}个组件`}</p>
          <Table<LicencedPackage>
            size="small" rowKey={({ name, version }) => `${name}@${version}`} dataSource={[...found]} scroll={{ y: 320 }} pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
            columns={[
              { title: '组件', dataIndex: 'name', render: (name: string) => <span className="wrap-text">{name}</span> },
              { title: '版本', dataIndex: 'version', width: 140 },
              { title: '许可', dataIndex: 'licence', width: 240, render: (licence: string) => <span className="wrap-text">{licence}</span> },
              { title: '文本', key: 'text', width: 90, render: (_, one) => <Button size="small" type="link" aria-label={`查看${one.name}的许可文本`} onClick={() => setShown(textOf(one))}>查看</Button> },
            ]}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={`没有名称或许可含“${query}”的组件`} /> }}
          />
        </>
      )}
      {shown !== null && (
        <Modal open title={shown.title} width={760} footer={<Button onClick={() => setShown(null)}>关闭</Button>} onCancel={() => setShown(null)}>
          <pre className="licence-text" tabIndex={0}>{shown.text}</pre>
        </Modal>
      )}
    </Panel>
  );
}
