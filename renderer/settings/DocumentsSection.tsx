import { AgencyTable } from './AgencyTable';
import { DOCUMENT_FIELDS } from './batchFields';
import { BatchForm } from './BatchForm';
import { Panel } from './Panel';

/** 文书: what is printed on notices, and to which agencies no order goes by default. */
export function DocumentsSection() {
  return (
    <>
      <Panel title="行政执法监督意见书" hint="下次导出时使用；已导出的文件不改动。">
        <BatchForm
          label="文书设置"
          fields={DOCUMENT_FIELDS}
          preview={({ noticePrefix, noticeNumberFrom }) => (
            <p className="settings-preview" role="status">
              文号样式：{noticePrefix}〔{new Date().getFullYear()}〕{noticeNumberFrom}号
            </p>
          )}
        />
      </Panel>
      <Panel
        title="垂直管理、双重领导的单位"
        hint="对实行垂直管理或者以上级部门领导为主的双重领导单位，监督意见书默认不责令，由制发机关勾选是否告知其上级主管部门（《驻马店市行政执法监督办法》第三条第四款）。"
      >
        <AgencyTable of="leadership" />
      </Panel>
    </>
  );
}
