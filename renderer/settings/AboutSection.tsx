import { Button, Descriptions } from 'antd';
import { App } from 'antd';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useAbout, useAppInfo } from '../queries';
import { HOST_NAMES } from '../start/AboutLine';
import { LicenceList } from './LicenceList';
import { Panel } from './Panel';

/** 关于: what runs, that it is offline, where things lie, and whose work it rests on. */
export function AboutSection() {
  const info = useAppInfo();
  const about = useAbout();
  const { message } = App.useApp();
  const copy = (path: string) => navigator.clipboard.writeText(path).then(() => message.success('路径已复制'), () => message.error('没有复制成功，请选中路径后按 Ctrl+C'));
  if (info.isError) return <ErrorNotice title="没有读到版本信息" error={info.error} onRetry={() => void info.refetch()} />;
  if (about.isError) return <ErrorNotice title="没有读到程序信息" error={about.error} onRetry={() => void about.refetch()} />;
  if (info.data === undefined || about.data === undefined) return <Loading what="正在读取程序信息…" />;
  const { stages, system, places } = about.data;
  return (
    <>
      <Panel title="案卷评查工作站">
        <Descriptions
          size="small" column={1} bordered
          items={[
            { key: 'version', label: '版本', children: info.data.version },
            { key: 'host', label: '运行方式', children: HOST_NAMES[info.data.host] },
            { key: 'system', label: '运行环境', children: system },
            { key: 'stages', label: '各环节版本', children: stages.map(({ name, version }) => `${name} ${version}`).join('；') },
          ]}
        />
        <p className="form-hint settings-hint">某一环节的版本更新后，它和它之后的结果自动重做，人工的评定和更正都保留。</p>
      </Panel>
      <Panel title="离线声明">
        <p className="settings-text">
          本程序只在本机运行：不连接互联网，不上传案卷、识别结果或任何使用信息，不检查更新，也没有统计和遥测。文字识别的模型随程序安装在本机。案卷的原文件只读取、不改动；导入时复制到工作区文件夹，复制或删除该文件夹即备份或清除全部评查数据。
        </p>
      </Panel>
      <Panel title="文件位置" hint="交给维护人员的只需错误记录，其中没有案卷内容。">
        <Descriptions
          size="small" column={1} bordered
          items={places.map(({ name, path }) => ({
            key: name, label: name,
            children: (
              <span className="settings-place">
                <span className="wrap-text">{path}</span>
                <Button size="small" type="link" aria-label={`复制${name}的路径`} onClick={() => void copy(path)}>
                  复制
                </Button>
              </span>
            ),
          }))}
        />
      </Panel>
      <LicenceList />
    </>
  );
}
