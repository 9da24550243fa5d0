import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { CrashGuard } from './CrashGuard';

/** The nonce that lets antd add its style elements under the host's strict content security policy. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Language, theme and style nonce for everything in the window. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <ConfigProvider
      locale={zhCN}
      button={{ autoInsertSpace: false }}
      csp={{ nonce: styleNonce() }}
      theme={{
        components: { Segmented: { itemSelectedBg: '#1a5fb4', itemSelectedColor: '#fff' } },
        token: {
          colorPrimary: '#1a5fb4',
          colorInfo: '#1a5fb4',
          colorLink: '#1a5fb4',
          colorError: '#cf1322',
          colorTextSecondary: 'rgba(0, 0, 0, 0.68)',
          colorTextDescription: 'rgba(0, 0, 0, 0.62)',
          colorTextPlaceholder: 'rgba(0, 0, 0, 0.6)',
          borderRadius: 4,
          fontFamily: '"Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
        },
      }}
    >
      <AntApp className="app-root">
        <CrashGuard>{children}</CrashGuard>
      </AntApp>
    </ConfigProvider>
  );
}
