import { BATCH_FIELDS } from './batchFields';
import { BatchForm } from './BatchForm';
import { Panel } from './Panel';

/** 批次: what this workspace is for and who works in it. */
export function BatchSection() {
  return (
    <Panel title="批次">
      <BatchForm label="批次" fields={BATCH_FIELDS} />
    </Panel>
  );
}
