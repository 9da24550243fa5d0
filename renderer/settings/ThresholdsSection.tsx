import { THRESHOLD_FIELDS } from './batchFields';
import { BatchForm } from './BatchForm';
import { Panel } from './Panel';

/** 评查阈值: when a check asserts, asks, or only hints. */
export function ThresholdsSection() {
  return (
    <Panel title="评查阈值" hint="保存后，本工作区的案卷按新的数重新核对；人工已作的评定都保留。">
      <BatchForm label="评查阈值" fields={THRESHOLD_FIELDS} />
    </Panel>
  );
}
