import { Tag } from 'antd';
import type { NoticeContent } from '../../shared/rectification';
import { dateText } from '../components/text';
import { needsCheck } from './words';

/** The document as its reader sees it; what rests on law that was not read in full is marked below it. */
export function NoticePaper({ content }: { readonly content: NoticeContent }) {
  const { title, number, issuer, addressee, paragraphs, issuedOn, year, sealPlace, attachments, copies, legalNotes, mark } = content;
  return (
    <article className="paper" aria-label="文书正文">
      {mark !== '' && <p className="paper-mark">{mark}</p>}
      <p className="paper-issuer">{issuer}</p>
      <h2>{title}</h2>
      <p className="paper-number">{number === '' ? '（文号在签发时编定）' : number}</p>
      <p className="paper-addressee">{addressee === '' ? '＿＿＿＿＿＿＿＿' : addressee}：</p>
      {paragraphs.map(({ id, heading, text, unconfirmed }) => (
        <div key={id}>
          {heading !== '' && <h3>{heading}</h3>}
          <p className={`paper-text${unconfirmed ? ' paper-unconfirmed' : ''}`}>{text}</p>
        </div>
      ))}
      {attachments.length > 0 && (
        <p className="paper-text">附件：{attachments.map((name, index) => `${index + 1}.${name}`).join('　')}</p>
      )}
      <p className="paper-seal">
        {sealPlace}
        <br />
        {issuedOn === null ? `${year}年　月　日` : dateText(issuedOn)}
      </p>
      {copies.map((line) => (
        <p key={line} className="paper-copy">{line}</p>
      ))}
      <footer className="paper-notes" aria-label="依据说明">
        <h3>依据说明（不印入文书正文）</h3>
        <ul>
          {legalNotes.map((note) => (
            <li key={note.text}>
              {note.text} {needsCheck(note) && <Tag color="gold">待核</Tag>}
            </li>
          ))}
        </ul>
      </footer>
    </article>
  );
}
