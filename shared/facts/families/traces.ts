import type { DocumentType } from '../../model';
import { evidenceOf, evidenceOfCell, flowOf } from '../text/flow';
import type { PageLayout } from '../text/layout';
import { wordingIn, type DocumentView } from '../text/view';
import { isPersonName, namesIn } from '../values/persons';
import { Collector, type Family } from './family';

/** Words of which all together are characteristic of a paper, however its title was read. */
const PAPER_WORDS: readonly (readonly [DocumentType, readonly RegExp[]])[] = [
  ['行政处罚事先告知书', [/告知/, /拟(?:对|作|处|给|罚|依|决|按|予|没收|吊销|责令)|将(?:对你|作出|处以|给予)/, /陈述|申辩|听证|异议/]],
  ['听证告知书', [/(?:要求|申请|举行|组织)(?:举行)?听证|听证(?:的)?(?:权|申请)/]],
  ['立案审批表', [/立案/, /案[件由]?来源|承办|线索|案情/, /意见|同意|批准|审批/]],
  ['结案审批表', [/结案|办结/, /意见|同意|批准|审批|履行|执行(?:情况|完毕)/]],
  ['法制审核意见书', [/审核/, /法制|法规|合法性|核审/, /事实(?:清楚|是否清楚)|证据(?:确凿|充分)|程序(?:合法|是否合法)|适用(?:法律|依据)|裁量(?:适当|适用)|无异议|同意/]],
  ['集体讨论记录', [/讨论|审理|研究|审议|合议|会审/, /主持|出席|参加|列席|参会|与会/, /发言|结论|表决|决议|一致(?:同意|认为|意见)|会议/]],
  ['重大行政处罚备案报告', [/备案/, /重大/, /处罚/]],
  ['当场处罚备案表', [/备案|报备/, /当场|简易/]],
  ['查封扣押清单', [/清单|明细|登记表/, /数量/, /规格|型号|单位|名称|品名/]],
  ['查封扣押审批表', [/查封|扣押|强制措施/, /审批|批准|报批/, /意见|同意/]],
  ['案件移送函', [/移送|移交/, /公安|司法机关/]],
  ['送达回证', [/送达|签收|收件|妥投/, /受送达|收件(?:人|日)|签收人|送达人|邮寄|(?:送达|签收|收到)(?:时间|日期)/]],
  ['责令改正通知书', [/责令/, /改正|整改/]],
];

/** A notice speaks to the party; these pages, swallowed by the paper before them, are nobody else's. */
const SPEAKS_TO_PARTY = /(?:你|您)(?:单位|公司|店|厂|户|方|处|人)?[^。;]{0,24}(?:有权|可以?|应)[^。;]{0,40}(?:陈述|申辩)/;
/** Papers that tell of the notice in their own text. */
const TELL_OF_NOTICE = /决定书|告知书|询问笔录|听证|讨论|备案/;

/** Contents pages and covers name papers without holding them: form words must be many there, so only pages behind their first count. */
const NAMING: ReadonlySet<string> = new Set(['卷内目录', '卷宗封面']);
const EVIDENCE = '证据材料';
/** From this confidence on the title said what the paper is. */
const TITLED = 0.85;

/** Whether the type of a page was only guessed. */
function guessed(view: DocumentView, index: number): boolean {
  if (view.document.origin === 'person') return false;
  if (NAMING.has(view.document.type)) return index > 0 || view.document.confidence < TITLED;
  return view.document.confidence < TITLED || (index > 0 && view.document.type === EVIDENCE);
}

function textOf(page: PageLayout): string {
  return flowOf([page]).text;
}

/** Pages whose type was guessed, with the papers that their words point to. */
export const paperTraceFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('traces');
    for (const [i, page] of view.pages.entries()) {
      const cell = page.cells[0];
      if (!cell) continue;
      const text = textOf(page);
      if (!guessed(view, i)) {
        const swallowed = i > 0 && view.document.origin === 'machine' && !TELL_OF_NOTICE.test(view.document.type) && SPEAKS_TO_PARTY.test(text) && /告知/.test(text) && /拟/.test(text);
        if (swallowed) out.add('paperTrace', { value: '行政处罚事先告知书', evidence: evidenceOfCell(cell) }, 'swallowed');
        // A decision on the spot fills one page; what follows it and tells of the report is the report's.
        const reported = i > 0 && view.document.type === '当场行政处罚决定书' && /(?:报|送)[^。;]{0,20}备案/.test(text);
        if (reported) out.add('paperTrace', { value: '当场处罚备案表', evidence: evidenceOfCell(cell) }, 'swallowed');
        continue;
      }
      // Pictures and scraps of writing hold no paper of the agency's.
      if (text.length < 60) continue;
      if (view.document.type === EVIDENCE && view.document.title === '') out.add('guessedPage', { value: page.page, evidence: evidenceOfCell(cell) }, 'untitled');
      for (const [type, words] of PAPER_WORDS) {
        if (words.every((word) => word.test(text))) out.add('paperTrace', { value: type, evidence: evidenceOfCell(cell) }, 'words');
      }
    }
    return out.facts;
  },
};

/** A receipt for a decision, whether or not its date could be read. */
export const receiptTraceFamily: Family = {
  types: ['送达回证'],
  extract: (view) => {
    const out = new Collector('traces');
    out.add('paperTrace', asValue(view, /(?:处|外|虚)[罚罰][^,。;事先告知]{0,6}决定|决定书/, '决定书送达回证'), 'receipt');
    return out.facts;
  },
};

function asValue(view: DocumentView, pattern: RegExp, value: string) {
  const found = wordingIn(view, pattern);
  return found ? { ...found, value } : null;
}

/** Near forms and characters often misread for the words of each element that a decision must have. */
const ELEMENT_WORDS: readonly (readonly [string, RegExp])[] = [
  ['当事人地址', /[住往佳][所址]|(?:所|住)在地|地.?址|户籍|住:|[,;。]住[一-龥]{2}|(?:经营|营业|生产)(?:场所|地)/],
  ['处罚的履行期限', /(?:日|天|目|曰)[内前](?:[^。;]{0,40})[缴交徼][纳付清至款到]|[缴交](?:纳|款|清)期限|履行(?:方式[和及与])?期限|(?:当场|立即|即时)[缴交]/],
  ['申请行政复议的途径', /复[议仪汉义]/],
  ['提起行政诉讼的途径', /[诉拆]讼|起诉|法院/],
  ['适用裁量基准的情形和理由', /裁量|基准|阶次|档次|(?:从轻|从重|减轻|一般)(?:处罚|情节|情形|档)|酌[情定]|情节(?:较|轻|严|一般|恶劣)|(?:较轻|轻微|一般|较重|严重)(?:违法|情形|程度|等次)|社会危害|危害后果/],
  ['出示执法证件的记录或执法证号', /出示(?![^。;,]{0,14}(?:营业|许可|合格|身份|资质|登记))[^。;,]{0,12}(?:执法|证[件,。]|工作证)|亮[明证]|表明(?:了)?(?:执法)?身份|(?:执法证|证件)(?![编号类:]|复印)[^。]{0,12}(?:看|过目|确认|核对|出|持|无异|清)|(?<!身份)(?<!许可)证号[^一-龥]{0,2}[A-Z\d]{4}|[A-Z]{1,3}-?\d{6,12}(?!\d|[A-Z])|\(\d{6,14}\)/],
];

const ELEMENT_PAPERS: readonly DocumentType[] = ['行政处罚决定书', '不予行政处罚决定书', '当场行政处罚决定书', '现场检查笔录', '询问笔录', '查封扣押现场笔录'];

/** Words by which an element that was not read may stand in the paper all the same. */
export const elementTraceFamily: Family = {
  types: ELEMENT_PAPERS,
  extract: (view) => {
    const out = new Collector('traces');
    for (const [element, words] of ELEMENT_WORDS) out.add('elementTrace', asValue(view, words, element), 'words');
    const lines = view.pages.flatMap((page) => page.cells.map((cell) => cell.line));
    const length = lines.reduce((sum, line) => sum + line.text.length, 0);
    const mean = lines.reduce((sum, line) => sum + line.confidence * line.text.length, 0) / Math.max(1, length);
    const cell = view.pages[0]?.cells[0];
    if (cell) out.add('legibility', { value: Math.round(mean * 100), evidence: evidenceOfCell(cell) }, 'mean');
    return out.facts;
  },
};

const RECORD_PAPERS: readonly DocumentType[] = ['现场检查笔录', '询问笔录', '查封扣押现场笔录', '现场核查笔录'];
/** Labels of the officers, with characters often misread; what belongs to the other side is left out. */
const OFFICERS = /(?<![被受陪])(?:询问|检[查査杳]|执法|调查|勘[验查]|记录|办案|承办|核查|取证|笔录)(?:[、(]?(?:检查|记录|调查|询问|勘验)\)?)?[人入员](?:员)?(?:\([^()]{0,8}\))?(?:签[名字章])?[:;.·,]?/;
const NUMBERS = /(?<![A-Z\d])[A-Z]{0,4}-?\d{6,14}(?![\dX])/g;

/** Every name beside an officers' label, signature lines included, and every number that looks like a certificate's. */
export const officerTraceFamily: Family = {
  types: RECORD_PAPERS,
  extract: (view, context) => {
    const out = new Collector('traces');
    const text = view.flow.text;
    const seen = new Set<string>();
    const add = (value: string, at: number) => {
      if (seen.has(value)) return;
      seen.add(value);
      out.add('officerTrace', { value, evidence: evidenceOf(view.flow, at, at + value.length) }, 'label');
    };
    for (const match of text.matchAll(new RegExp(OFFICERS.source, 'g'))) {
      const from = match.index + match[0].length;
      const near = text.slice(from, from + 24).split(/[:。]|被[询检调]|日期|时间|地点|见证/)[0] ?? '';
      for (const name of namesIn(near, context.officers)) if (match[0].endsWith(':') || context.officers.has(name)) add(name, text.indexOf(name, from));
    }
    // Officers known from the rest of the file sign anywhere on the page.
    for (const name of context.officers) {
      const at = name.length >= 2 ? text.indexOf(name) : -1;
      if (at >= 0) add(name, at);
    }
    for (const match of text.matchAll(/(?:证|\()[^。;问答]{0,14}?[A-Z\d]{6,}[^。;问答]{0,40}/g)) {
      if (/身份|信用代码|电话|许可|营业执照/.test(text.slice(Math.max(0, match.index - 6), match.index + 6))) continue;
      for (const number of match[0].matchAll(NUMBERS)) {
        const digits = number[0].replace(/[^A-Z\d]/g, '');
        if (seen.has(digits)) continue;
        seen.add(digits);
        const at = match.index + number.index;
        out.add('certificateTrace', { value: digits, evidence: evidenceOf(view.flow, at, at + number[0].length) }, 'number');
      }
    }
    const asked = /被(?:询问|调查|谈话|检查|讯问)人(?:姓名|员)?:?([一-龥·]{2,4}?)(?=[,。;:(男女性]|身份|$)/.exec(text);
    if (asked?.[1] && isPersonName(asked[1])) out.add('inquired', { value: asked[1], evidence: evidenceOf(view.flow, asked.index, asked.index + asked[0].length) }, 'label');
    return out.facts;
  },
};

/** Seals seen anywhere in the file: they show that seals can be seen in its pictures. */
export const sealTraceFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('traces');
    for (const page of view.pages) {
      const seal = page.seals[0];
      if (seal) out.add('sealSeen', { value: '印章', evidence: { page: page.page, box: seal, text: '印章', confidence: 0.8 } }, 'seal');
    }
    return out.facts;
  },
};

/** Families that only say where to look before something is asserted to be missing. */
export const TRACE_FAMILIES: readonly Family[] = [paperTraceFamily, receiptTraceFamily, elementTraceFamily, officerTraceFamily, sealTraceFamily];
