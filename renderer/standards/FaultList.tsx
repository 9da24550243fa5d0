import { Tag } from 'antd';
import type { TemplateFault } from '../../shared/contract';

/** What is wrong or doubtful in a standard's file: where, why, and what to do. */
export function FaultList({ faults }: { readonly faults: readonly TemplateFault[] }) {
  return (
    <ul className="plain-list standard-faults" aria-label="核对结果" tabIndex={0}>
      {faults.map((fault) => (
        <li key={`${fault.place}:${fault.subject}:${fault.reason}`} className="wrap-text">
          <Tag color={fault.severity === 'error' ? 'red' : 'gold'}>{fault.severity === 'error' ? '错误' : '提示'}</Tag>
          <strong>{fault.place}</strong>
          {fault.subject === '' ? '' : `（${fault.subject}）`}：{fault.reason}
          <p className="form-hint">处理办法：{fault.remedy}</p>
        </li>
      ))}
    </ul>
  );
}
