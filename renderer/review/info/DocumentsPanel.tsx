import { EditOutlined, MergeOutlined, ScissorOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { CaseDocument } from '../../../shared/model';
import { call } from '../../api';
import { pagesText } from '../../components/text';
import { useReview } from '../context';
import { DocumentForm, type DocumentTarget } from './DocumentForm';
import { SplitForm } from './SplitForm';
import { inPageOrder, mergedDocument, splitPages } from './corrections';
import { useCorrect } from './useCorrect';

/** Below this the type or span of a document is shown as doubtful. */
const DOUBTFUL = 0.7;

/** 文书: types and pages; a document can be split, merged with the next one, and given another type or span. */
export function DocumentsPanel() {
  const { caseId, detail, closed, place, goPage } = useReview();
  const [editing, setEditing] = useState<DocumentTarget | null>(null);
  const [splitting, setSplitting] = useState<CaseDocument | null>(null);
  const correct = useCorrect();
  const documents = inPageOrder(detail.documents);
  const merge = (document: CaseDocument, next: CaseDocument) => {
    const merged = mergedDocument(document, next);
    if (merged !== null) correct('合并文书', () => call('documents.correct', { caseId, ...merged }));
  };
  return (
    <section aria-labelledby="info-documents">
      <h3 id="info-documents">
        文书
        {!closed && (
          <Button size="small" icon={<EditOutlined aria-hidden />} onClick={() => setEditing({ first: place.page, last: place.page, type: null })}>
            更正文书种类
          </Button>
        )}
      </h3>
      {documents.length === 0 && <p className="muted">{detail.summary.state === 'recognising' ? '识别完成后显示。' : '没有分出文书，可以人工指定。'}</p>}
      <ul className="plain-list">
        {documents.map((document, i) => {
          const first = document.pages[0] ?? 1;
          const next = documents[i + 1];
          const named = `${document.type}，${pagesText(document.pages)}`;
          return (
            <li key={document.id} className="fact document">
              <button type="button" className="fact-link" onClick={() => goPage(first)}>
                {document.type}
              </button>
              <span className="muted fact-note document-pages">
                {pagesText(document.pages)}
                {document.confidence < DOUBTFUL && <Tag color="gold">待核</Tag>}
                {document.origin === 'person' && <Tag color="green">人工更正</Tag>}
              </span>
              {!closed && (
                <span className="document-tools">
                  <Button size="small" type="text" icon={<ScissorOutlined aria-hidden />} aria-label={`拆分文书：${named}`} title="拆分成两份" disabled={splitPages(document).length === 0} onClick={() => setSplitting(document)} />
                  <Button
                    size="small"
                    type="text"
                    icon={<MergeOutlined aria-hidden />}
                    aria-label={`与下一份合并：${named}`}
                    title={next === undefined ? '后面没有文书' : `与下一份（${next.type}）合并`}
                    disabled={next === undefined || mergedDocument(document, next) === null}
                    onClick={() => next !== undefined && merge(document, next)}
                  />
                  <Button
                    size="small"
                    type="text"
                    icon={<EditOutlined aria-hidden />}
                    aria-label={`更正文书：${named}`}
                    title="更正种类和页码"
                    onClick={() => setEditing({ first, last: document.pages.at(-1) ?? first, type: document.type })}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {editing !== null && <DocumentForm target={editing} onClose={() => setEditing(null)} />}
      {splitting !== null && <SplitForm document={splitting} onClose={() => setSplitting(null)} />}
    </section>
  );
}
