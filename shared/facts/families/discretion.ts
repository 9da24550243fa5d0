import { readFineRanges } from '../../benchmarks';
import { evidenceOf } from '../text/flow';
import { matches, type DocumentView, type Found } from '../text/view';
import { findProvisions } from '../values/provisions';
import { amountsIn } from './common';
import { Collector, type Family } from './family';

const GRADE = '特别严重|特别轻微|严重|较重|一般|较轻|轻微|从重|从轻|减轻';
/** Wordings that name the 阶次 which the document takes as its own. */
const GRADES = [
  new RegExp(`(?:属于?|为|系|认定为?|适用|对应|符合|具有)"?(${GRADE})"?的?(?=违法|情形|情节|阶次|档次|等级|程度|裁量|处罚|[,。;]|$)`),
  new RegExp(`(?:阶次|档次|裁量等级|违法程度|违法情节|裁量情节)(?:为|是|属于?|:)?"?(${GRADE})`),
  new RegExp(`"(${GRADE})"(?:违法|情形|情节|阶次|档次|等级)`),
];
/** Somebody else's words, or a denial. */
const NOT_ITS_OWN = /(?:不|请求|要求|希望|申请|恳请|建议)[^,。;]{0,8}$/;
/** How far before a grade the discretion benchmark is spoken of. */
const NEAR = 160;

function grades(view: DocumentView, out: Collector): void {
  const seen = new Set<string>();
  for (const pattern of GRADES) {
    for (const match of matches(view, pattern)) {
      const grade = match[1] ?? '';
      const around = view.flow.text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + 40);
      if (seen.has(grade) || !/裁量|基准/.test(around) || NOT_ITS_OWN.test(view.flow.text.slice(Math.max(0, match.index - 12), match.index))) continue;
      seen.add(grade);
      out.add('benchmarkGrade', { value: grade, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) }, 'grade');
    }
  }
}

const TOTAL = '(?:金额|数额)?(?:共计|合计|总计|累计|共为|共|为|计|是|:)*(?:人民币)?$';

/** The first amount right after the words, no end of a range in a statute's text. */
function figure(view: DocumentView, words: string): Found<number> | null {
  const label = new RegExp(`${words}${TOTAL}`);
  const amount = amountsIn(view).find(
    ({ from, to }) => label.test(view.flow.text.slice(Math.max(0, from - 24), from)) && !/^(?:以上|以下|以内|至|~|-)/.test(view.flow.text.slice(to)),
  );
  return amount?.found ?? null;
}

const OTHER_LAW = /行政处罚法|行政强制法|行政许可法|行政复议法|行政诉讼法|裁量|基准|程序规定/;
const BASIS_BEFORE = /(?:依据|根据|依照|按照|按)(?:了)?[^。;]{0,70}$/;
/** Where the provision's own words end: the agency's begin, or the next provision's. */
const OWN_WORDS = /《|依据|根据|依照|按照|裁量|基准|本机关|本局|我局|决定|拟|建议|当事人的?(?:上述)?行为/;
const LONGEST = 260;

/** The statute's range as the document quotes it after the provision it punishes by. */
function statutoryRanges(view: DocumentView, out: Collector): void {
  const text = view.flow.text;
  const seen = new Set<string>();
  for (const provision of findProvisions(text)) {
    if (OTHER_LAW.test(provision.statute) || !BASIS_BEFORE.test(text.slice(Math.max(0, provision.from - 80), provision.from))) continue;
    const following = text.slice(provision.to, provision.to + LONGEST);
    const own = OWN_WORDS.exec(following)?.index ?? following.length;
    const end = following.slice(0, own).lastIndexOf('罚款');
    if (end < 0) continue;
    const quoted = following.slice(0, end + '罚款'.length).replace(/^(?:的规定|规定|之规定)?[,:"]*/, '');
    const from = provision.to + end + '罚款'.length - quoted.length;
    // A single sum is what this case has to pay, not what the statute allows.
    const spans = readFineRanges(quoted).ranges.filter(({ minimum, maximum }) => minimum?.value !== maximum?.value);
    if (spans.length === 0 || seen.has(quoted)) continue;
    seen.add(quoted);
    out.add('statutoryRange', { value: quoted, evidence: evidenceOf(view.flow, from, from + quoted.length) }, 'statute');
  }
}

/** What papers say of discretion (裁量): the 阶次, the figures that multiples rest on, the statute's range. */
export const discretionFamily: Family = {
  types: ['行政处罚决定书', '行政处罚事先告知书', '听证告知书', '调查终结报告'],
  extract: (view) => {
    const out = new Collector('discretion');
    grades(view, out);
    out.add('goodsValue', figure(view, '(?:货值|产品价值|商品价值)'), 'goods-value');
    out.add('illegalGain', figure(view, '违法所得'), 'illegal-gain');
    statutoryRanges(view, out);
    return out.facts;
  },
};
