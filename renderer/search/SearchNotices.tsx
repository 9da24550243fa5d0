import { Alert } from 'antd';

interface Props {
  /** Pages recognised but not in the index yet. */
  readonly waiting: number;
  /** Pages not recognised yet. */
  readonly unread: number;
}

/** What the search cannot find yet, and whether anything has to be done about it. */
export function SearchNotices({ waiting, unread }: Props) {
  return (
    <>
      {waiting > 0 && (
        <Alert
          type="info"
          showIcon
          role="status"
          title={`还有${waiting}页的文字没有编入索引，现在查不到`}
          description="程序正在逐页编入（旧版本建立的工作区打开后会有这一步），编好后结果自动补全，不影响阅读和评分，关闭后下次打开接着编。"
        />
      )}
      {unread > 0 && <Alert type="info" showIcon role="status" title={`还有${unread}页没有识别，其中的文字查不到；识别完成后再检索即可查到`} />}
    </>
  );
}
