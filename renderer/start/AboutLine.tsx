import { fragmentOf } from '../app/route';
import { useAppInfo } from '../queries';

export const HOST_NAMES = { electron: '桌面窗口', browser: '本机浏览器窗口', batch: '命令行' } as const;

/** Which version runs in which kind of window, and why. */
export function AboutLine() {
  const info = useAppInfo();
  if (info.data === undefined) return <p className="about-line muted">{info.isError ? '没有读到版本信息。' : ''}</p>;
  const { version, host, hostReason } = info.data;
  return (
    <p className="about-line muted">
      版本{version}，运行方式：{HOST_NAMES[host]}
      {hostReason === '' ? '。' : `（${hostReason.replace(/[。.]$/, '')}）。`}
      <a href={fragmentOf({ screen: 'settings', section: 'about' })}>关于本程序与本机设置</a>
    </p>
  );
}
