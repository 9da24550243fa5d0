import { Result } from 'antd';

/** Shown when the window's files were opened without the program behind them. */
export function NoHost() {
  return (
    <Result
      status="warning"
      title="界面没有连上工作站程序"
      subTitle="请关闭本窗口，从“案卷评查工作站”重新启动。已保存的评查记录不受影响。"
    />
  );
}
