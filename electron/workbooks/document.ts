import type { NoticeContent } from '../../shared/rectification';
import { addProblemList, addReceipt, addReportForm, type Attachment } from './document-attachments';
import { addLetter } from './document-letter';
import { addLegalNotes } from './document-notes';
import { fileName } from './file-names';
import { newWorkbook, workbookBytes, type Workbook } from './layout';
import { writeWhole } from './write';

/** A document of supervision as a workbook prints it. */
export interface PrintedDocument {
  readonly content: NoticeContent;
  /** 被监督机关; the addressee may be its superior organ. */
  readonly agency: string;
  /** What is not in force says so on every page. */
  readonly state: 'draft' | 'issued' | 'voided';
  /** ISO day of making the file. */
  readonly day: string;
}

const STATE_MARKS = { draft: '草稿，尚未签发', issued: '', voided: '已作废' } as const;

type AttachmentWriter = (workbook: Workbook, attachment: Attachment) => Promise<void>;
/** Attachments that are sheets of the workbook, by the titles under which the letter lists them. */
const ATTACHMENTS: Readonly<Record<string, AttachmentWriter>> = { 问题清单: addProblemList, 整改情况报告表: addReportForm, 送达回证: addReceipt };

/**
 * Writes a document (意见书, 决定书, 告知函, 监督通知书, 反馈函, 复核结果告知书) with its attachments as further sheets, from its content
 * and nothing else. A draft or void document bears that word on every page.
 * @param folder made if missing; an existing file is kept and the new one numbered
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeDocument(folder: string, printed: PrintedDocument): Promise<string> {
  const { content, agency, state, day } = printed;
  const workbook = newWorkbook(day);
  const mark = [STATE_MARKS[state], content.mark].filter((part) => part !== '').join('　');
  await addLetter(workbook, printed, mark);
  for (const [index, title] of content.attachments.entries()) {
    await ATTACHMENTS[title]?.(workbook, { content, agency, mark, label: content.attachments.length === 1 ? '附件' : `附件${index + 1}` });
  }
  await addLegalNotes(workbook, content, mark);
  const name = [content.title, content.number, state === 'draft' ? '草稿' : state === 'voided' ? '作废' : '', agency];
  return writeWhole(folder, fileName(name, '.xlsx'), await workbookBytes(workbook));
}
