import { Button, Result } from 'antd';
import { Component, type ReactNode } from 'react';

interface State {
  readonly crashed: boolean;
}

/** Shows a way back when a screen fails to draw, instead of an empty window. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <Result
        status="error"
        title="界面显示出错"
        subTitle="已保存的评查记录都在工作区里，没有丢失。请重新载入界面。"
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            重新载入界面
          </Button>
        }
      />
    );
  }
}
