import { belowValue, dateAfter, datesIn, fieldValue, signingDate, tableValue, wordingIn, firstMatch, type DocumentView, type Found } from '../text/view';
import { display } from '../text/normalise';
import { typeOfTitle } from '../segmentation/titles';
import { evidenceOfCell } from '../text/flow';
import { findDates } from '../values/dates';
import { findNumbers } from '../values/numbers';
import { documentNumber, partyBlock } from './common';
import { Collector, type Family } from './family';

/** The date beside the approving head's opinion (负责人意见); in these forms it is the last one. */
function approvalDate(view: DocumentView): Found | null {
  return datesIn(view).at(-1) ?? null;
}

/** 立案审批表: 立案日期 if the form has the field, else the day on which the head approved. */
export const filingFamily: Family = {
  types: ['立案审批表'],
  extract: (view) => {
    const out = new Collector('filing');
    out.add('filingDate', dateAfter(view, /立案(?:日期|时间)/) ?? approvalDate(view), 'approval');
    return out.facts;
  },
};

/** 案件来源登记表. */
export const clueFamily: Family = {
  types: ['案件来源登记表'],
  extract: (view) => {
    const out = new Collector('clue');
    out.add('clueDate', dateAfter(view, /(?:收到|接收|登记|受理|发现)(?:线索)?(?:的)?(?:时间|日期)/) ?? datesIn(view)[0], 'received');
    return out.facts;
  },
};

/** 结案审批表. */
export const closingFamily: Family = {
  types: ['结案审批表'],
  extract: (view) => {
    const out = new Collector('closing');
    out.add('closingDate', dateAfter(view, /结案(?:日期|时间)/) ?? approvalDate(view), 'approval');
    return out.facts;
  },
};

/** 行政处罚决定审批表 and other internal approvals: extensions of the term. */
export const approvalFamily: Family = {
  types: ['行政处罚决定审批表', '案件处理审批表'],
  extract: (view) => {
    const out = new Collector('approval');
    out.add('extensionStatement', wordingIn(view, /延长(?:办案|办理|案件)?(?:办理|处理|调查)?期限|延期(?:办理|审批)/), 'extension');
    out.add('suspensionStatement', wordingIn(view, /中止(?:调查|办理|案件)/), 'suspension');
    return out.facts;
  },
};

const NAME_LABEL = /案件名称|案件题名|案卷(?:题名|名称|标题)|卷宗(?:名称|题名|标题)|案件标题|案名|题名|卷名|标题/;

/** The case's name: in its field, after its label without a colon, or under it; the cause (案由) only where no name is given. */
function caseName(view: DocumentView): Found | null {
  const named = (found: Found | null): Found | null => {
    const value = found ? display(completed(view, found.value)) : '';
    return found && value.length >= 6 ? { ...found, value } : null;
  };
  const under = belowValue(view, NAME_LABEL);
  const upToName = under ? /^.*?案(?=$|[^件由])/.exec(under.value)?.[0] : undefined;
  return (
    named(fieldValue(view, NAME_LABEL)) ??
    named(under && upToName ? { ...under, value: upToName } : null) ??
    named(tableValue(view, /案件/)) ??
    named(firstMatch(view, new RegExp(`(?:${NAME_LABEL.source})([一-龥()《》]{6,60}?案)(?![件由])`))) ??
    named(fieldValue(view, /案由/)) ??
    unlabelledName(view)
  );
}

/** A cover that has the case's name in large letters without a label: lines up to the one that ends with 案. */
function unlabelledName(view: DocumentView): Found | null {
  const page = view.pages[0];
  const rows = page?.rows.filter((row) => row.cells.length === 1).flatMap((row) => row.cells) ?? [];
  const plain = (text: string) => text.length >= 5 && /^[一-龥()《》、]+$/.test(text) && typeOfTitle(text) === null;
  const end = rows.findIndex((cell) => plain(cell.text) && /案$/.test(cell.text));
  const last = rows[end];
  if (!page || !last) return null;
  let name = last.text;
  for (let i = end - 1; i >= 0 && !/^关于|^对/.test(name); i -= 1) {
    const above = rows[i];
    const below = rows[i + 1];
    if (!above || !below || !plain(above.text) || ORGAN_LINE.test(above.text) || below.middle - above.middle > page.lineHeight * 2.6) break;
    name = above.text + name;
  }
  const own = name.replace(GLUED_LABEL, '');
  return own.length >= 8 ? { value: display(own), evidence: evidenceOfCell(last) } : null;
}

/** A label that lost the blank before what it names. */
const GLUED_LABEL = /^(?:案由|案件名称|案名|题名|标题|案件|卷名|事由)(?=[一-龥]{6})/;
const ORGAN_LINE = /(?:局|委员会|厅|政府|支队|大队|总队)$/;

/** A case name ends with 案; what is missing of it stands on the next line. */
function completed(view: DocumentView, name: string): string {
  if (name.endsWith('案')) return name;
  const at = view.flow.cells.findIndex((cell) => cell.text.endsWith(name));
  const next = view.flow.cells[at + 1];
  return at >= 0 && next && next.text.endsWith('案') && next.text.length <= 24 ? name + next.text : name;
}

/** 卷宗封面. */
export const coverFamily: Family = {
  types: ['卷宗封面'],
  extract: (view) => {
    const out = new Collector('cover');
    out.add('caseName', caseName(view), 'field');
    const number = fieldValue(view, /案号|文号|(?:处罚)?决定书?(?:文)?号|案件编号|编号/);
    const found = number ? findNumbers(number.value)[0] : undefined;
    if (number && found) out.add('decisionNumber', { ...number, value: found.value }, 'field');
    out.add('filingDate', dateAfter(view, /立案(?:日期|时间)/), 'field');
    out.add('closingDate', dateAfter(view, /(?:结案|办结)(?:日期|时间)/), 'field');
    const party = fieldValue(view, /当事人|被处罚(?:人|单位)|申请人/);
    out.add('decisionParty', party ? { ...party, value: display(party.value) } : null, 'field');
    return out.facts;
  },
};

/** Papers whose date in the contents stands in for their own, if that cannot be read. */
const DATED_BY_CONTENTS: Readonly<Record<string, 'noticeDate' | 'decisionDate' | undefined>> = { 行政处罚事先告知书: 'noticeDate', 听证告知书: 'noticeDate', 行政处罚决定书: 'decisionDate' };

/** 卷内目录: what it lists, and the number of the document that decides the case, where the decision itself shows none. */
export const contentsFamily: Family = {
  types: ['卷内目录'],
  extract: (view) => {
    const out = new Collector('contents');
    for (const page of view.pages) {
      for (const row of page.rows) {
        const text = row.cells.map((cell) => cell.text).join('');
        const listed = row.cells.find((cell) => cell.box.x > page.width * 0.35 && cell.text.length >= 3 && typeOfTitle(cell.text) !== null && typeOfTitle(cell.text) !== '证据材料');
        if (listed) out.add('listedPaper', { value: typeOfTitle(listed.text) ?? '', evidence: evidenceOfCell(listed) }, 'row');
        const dated = listed ? DATED_BY_CONTENTS[typeOfTitle(listed.text) ?? ''] : undefined;
        const date = dated ? row.cells.flatMap((cell) => findDates(cell.text).map(({ value }) => ({ value, evidence: evidenceOfCell(cell) })))[0] : undefined;
        if (dated) out.add(dated, date, 'date', 0.5);
        if (!/决定书/.test(text) || /送达|审批|解除|延长/.test(text)) continue;
        const cell = row.cells.find((candidate) => findNumbers(candidate.text).length > 0);
        const number = cell ? findNumbers(cell.text)[0] : undefined;
        if (!cell || !number || out.has('decisionNumber')) continue;
        out.add('decisionNumber', { value: number.value, evidence: { page: page.page, box: cell.box, text: cell.line.text, confidence: cell.line.confidence } }, 'row');
      }
    }
    return out.facts;
  },
};

/** 先行登记保存: when property was registered, and when it was dealt with (行政处罚法第56条). */
export const preservationFamily: Family = {
  types: ['先行登记保存通知书'],
  extract: (view) => {
    const out = new Collector('preservation');
    const ends = /处理|解除|返还|退还/.test(view.document.title) || /(?:决定|现)(?:依法)?解除|予以(?:解除|退还)/.test(view.flow.text);
    out.add(ends ? 'preservationEndDate' : 'preservationDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
    return out.facts;
  },
};

/** 查封扣押: decision and release (行政强制法第24、25、28条). */
export const seizureFamily: Family = {
  types: ['查封扣押决定书', '解除查封扣押决定书'],
  extract: (view) => {
    const out = new Collector('seizure');
    const signed = signingDate(view);
    if (view.document.type === '解除查封扣押决定书') {
      const stated = firstMatch(view, /自(\d{4}年\d{1,2}月\d{1,2}日)起?(?:予以)?解除/);
      const date = stated ? findDates(stated.value)[0] : undefined;
      out.add('seizureEndDate', stated && date ? { ...stated, value: date.value } : signed, 'release');
      return out.facts;
    }
    out.add('seizureDate', signed ?? dateAfter(view, /期限[^。]{0,12}自/), 'signing');
    out.add('seizureListMention', wordingIn(view, /(?:详见|见|附)[^。;]{0,10}清单/), 'list');
    out.add('decisionNumber', documentNumber(view), 'number');
    partyBlock(view, out);
    return out.facts;
  },
};
