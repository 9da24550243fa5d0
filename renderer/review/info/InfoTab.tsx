import { Alert, Select } from 'antd';
import { CASE_KINDS, CASE_KIND_NAMES } from '../../../shared/model';
import type { CaseKind } from '../../../shared/model';
import { call } from '../../api';
import { useReview } from '../context';
import { DocumentsPanel } from './DocumentsPanel';
import { FactsPanel } from './FactsPanel';
import { useCorrect } from './useCorrect';
import './info.css';

const KIND_OPTIONS = CASE_KINDS.map((kind) => ({ value: kind, label: CASE_KIND_NAMES[kind] }));

/** 案卷信息: what the machine read from the file, all of it correctable; corrections stand beside the machine's values. */
export function InfoTab() {
  const { detail, caseId, closed } = useReview();
  const correct = useCorrect();
  const { file, summary } = detail;
  const setKind = (kind: CaseKind) => correct('更正案卷类别', () => call('cases.setKind', { caseId, kind }));
  return (
    <div className="info">
      <section aria-labelledby="info-case">
        <h3 id="info-case">案卷</h3>
        <dl className="info-lines">
          <dt>类别</dt>
          <dd>
            <Select aria-label="案卷类别" className="info-kind" size="small" disabled={closed} value={summary.kind} options={KIND_OPTIONS} onChange={setKind} />
          </dd>
          <dt>执法机关</dt>
          <dd className="wrap-text">{summary.agency || '—'}</dd>
          <dt>来源</dt>
          <dd className="wrap-text">{file.source}</dd>
          {file.ignoredFiles.length > 0 && (
            <>
              <dt>未导入文件</dt>
              <dd className="wrap-text">{file.ignoredFiles.join('、')}</dd>
            </>
          )}
        </dl>
        {file.errors.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={`导入和识别中有${file.errors.length}处问题`}
            description={
              <ul className="plain-list">
                {file.errors.map((message, index) => (
                  <li key={index} className="wrap-text">
                    {message}
                  </li>
                ))}
              </ul>
            }
          />
        )}
      </section>
      <FactsPanel />
      <DocumentsPanel />
    </div>
  );
}
