import { evidenceOf } from '../text/flow';
import { dateAfter, datesIn, matches, signingDate, wordingIn, foundIn, type DocumentView, type Found } from '../text/view';
import { findAmounts } from '../values/amounts';
import { Collector, type Family } from './family';
import { momentsIn, unlessNegated } from './moments';

/** Papers in which an agency says what it found and decided; forms and notices only warn of crimes, and a talk is one person's view. */
const OWN_PAPERS: ReadonlySet<string> = new Set(['调查终结报告', '行政处罚决定书', '法制审核意见书', '案件处理审批表', '行政处罚决定审批表', '结案审批表', '立案审批表', '查封扣押决定书', '解除查封扣押决定书']);

const STATED = /涉嫌(?:构成)?[一-龥]{0,14}(?:犯罪|罪)[^。;的]{0,24}(?:应当?|必须|须|需要?|建议|拟)[^。;的]{0,8}移[送交]|已?(?:经)?(?:构成|达到)[^。;的]{0,16}(?:犯罪|立案(?:追诉)?标准|刑事(?:立案)?(?:追诉)?标准|追诉标准)|(?:达到|超过)[^。;]{0,24}追诉标准/;
/** What stands before or behind and takes the meaning away: denials, conditions, items of a list or of a form. */
const NOT_BEFORE = /(?:未|不|无|没有|是否|尚|如|若|对|凡|经查不|[□口☐○]|\d[.、)]|\([一二三四五六七八九十]\))[^。;,]{0,10}$/;
const NOT_BEHIND = /^[^。;,]{0,8}(?:的(?:[,;。:]|$|依法|应|由|移)|依法追究|□|口)/;

/** The paper itself says that the act is a crime or reached the standard for prosecution. */
function stated(view: DocumentView): Found | null {
  for (const match of matches(view, STATED)) {
    const text = view.flow.text;
    if (NOT_BEFORE.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    if (NOT_BEHIND.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))) continue;
    if (/未|不(?!得)|是否/.test(match[0])) continue;
    return { value: match[0], evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}

/**
 * Goods value or turnover from which a transfer to the police should be thought of. The prosecution standards differ by
 * offence and are not stated here as law: this is only where the program begins to ask.
 */
const WORTH_ASKING = 50_000;
const OFFENCE = /假冒|伪劣|侵犯注册商标|侵犯[^。;]{0,6}著作权|有毒有害|非法经营|假药|劣药|非法(?:采矿|占用|捕捞)|走私|烟花|爆竹|危险(?:物品|化学品)/;

/** Signs of a crime: its name, outside of warnings and lists of options, or an offence with an amount worth asking about. */
function indication(view: DocumentView): Found | null {
  const text = view.flow.text;
  for (const match of matches(view, /涉嫌(?:构成)?[一-龥]{0,12}罪|(?:已|可能)?构成犯罪|(?:刑事)?追诉标准/)) {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (/未(?:发现|见|达)|不|无|是否|尚|如|[□口☐]|\d[.、)]$/.test(before) || /^[^。]{0,12}(?:未发现|不构成|的,依法)|^的[,;。:移应由]/.test(behind)) continue;
    return foundIn(view, match);
  }
  if (!OFFENCE.test(text)) return null;
  for (const amount of findAmounts(text)) {
    if (amount.value < WORTH_ASKING || /^(?:以上|以下)/.test(text.slice(amount.to, amount.to + 2))) continue;
    if (!/(?:货值|销售(?:金)?额|经营额|违法所得|价值)[^。;]{0,12}$/.test(text.slice(Math.max(0, amount.from - 18), amount.from))) continue;
    return { value: text.slice(amount.from, amount.to), evidence: evidenceOf(view.flow, amount.from, amount.to) };
  }
  return null;
}

const COUNTERFEIT = /假冒[^。;]{0,12}(?:注册商标|商标)|侵犯注册商标专用权|伪劣产品|以假充真|以次充好|以不合格(?:产品)?冒充合格/;
/** A likeness of a mark is no crime: only the same mark on the same goods is (刑法第213、214条). */
const LIKENESS = /近似(?:商标)?|(?:引起|造成|容易)[^。;]{0,6}(?:混淆|误认)/;
const WORTH = /(?:货值(?:金额)?|案值|(?:总)?价值|货款)[^。;]{0,12}$/;
const SOLD = /(?:已)?销售(?:金额|额)(?:共计|合计|为|:|累计|达|人民币)*$/;

/** Goods of at least this value unsold, or sales of at least the second, in yuan: 法发〔2011〕3号第8条, 公通字〔2008〕36号第16条 (read in excerpts). */
const UNSOLD_STANDARD = 150_000;
const SOLD_STANDARD = 50_000;

/** Value or sales of goods at the standard for prosecution, as the paper itself puts them. */
function valueReached(view: DocumentView): Found | null {
  const text = view.flow.text;
  for (const amount of findAmounts(text)) {
    const before = text.slice(Math.max(0, amount.from - 20), amount.from);
    if (/(?:不足|不满|未达|以上|低于)$/.test(before) || /^(?:以上|以下|至|的罚款)/.test(text.slice(amount.to, amount.to + 4))) continue;
    if ((amount.value >= UNSOLD_STANDARD && WORTH.test(before)) || (amount.value >= SOLD_STANDARD && SOLD.test(before))) {
      return { value: text.slice(amount.from, amount.to), evidence: evidenceOf(view.flow, amount.from, amount.to) };
    }
  }
  return null;
}

/** Why a case was not transferred, or that it was, or that it came from the police. */
const EXPLAINED = [
  /(?:未|没有|尚未|不)(?:达到?|构成|涉嫌|符合)[^。;]{0,16}(?:追诉标准|立案标准|犯罪)/,
  /不予移送|不移送|(?:无需|不需要?)移送/,
  /(?:已|予以|现已|决定)[^。;]{0,20}移[送交][^。;]{0,24}(?:公安|检察|司法)/,
  /(?:公安|检察)[^。;]{0,16}(?:移[送交]|转来|退回|不予立案|不立案|已?立案|撤销案件|不起诉|受理)/,
];
const CONDITIONAL = /(?:犯罪|情形|情节严重)的[,:]?[^。;]{0,6}$/;

function explained(view: DocumentView): Found | null {
  for (const pattern of EXPLAINED) {
    for (const match of matches(view, pattern)) {
      if (CONDITIONAL.test(view.flow.text.slice(Math.max(0, match.index - 14), match.index))) continue;
      if (/[□口☐]$/.test(view.flow.text.slice(0, match.index))) continue;
      return foundIn(view, match);
    }
  }
  return null;
}

/** 行刑衔接 as any paper tells of it (国务院令第310号第3、11条). */
export const crimeStatedFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('transfer');
    out.add('crimeIndication', indication(view), 'crime');
    if (OWN_PAPERS.has(view.document.type)) out.add('crimeStated', stated(view), 'stated');
    if (OWN_PAPERS.has(view.document.type) || view.document.type === '抽样检验报告') {
      out.add('counterfeitNamed', unlessNegated(view, COUNTERFEIT, /(?:不|未|非|无|是否)[^。;,]{0,6}$/, /^(?:的,|情形)/), 'goods');
      out.add('likenessNamed', wordingIn(view, LIKENESS), 'goods');
    }
    if (!/告知书|申请书|目录/.test(view.document.type)) out.add('goodsValueReached', valueReached(view), 'amount');
    out.add('transferExplained', explained(view), 'explained');
    return out.facts;
  },
};

/** 案件移送审批表, 案件移送函, 公安机关回执 (国务院令第310号第5、6、12条). */
export const transferFamily: Family = {
  types: ['案件移送审批表', '案件移送函', '公安机关回执'],
  extract: (view) => {
    const out = new Collector('transfer');
    const dates = datesIn(view);
    const moments = momentsIn(view);
    if (view.document.type === '案件移送审批表') {
      out.add('transferReportDate', dateAfter(view, /(?:承办人|专案组|办案人员|执法人员)[^。:]{0,8}(?:意见|报告)/) ?? dates[0], 'report');
      const approved = dates.at(-1);
      out.add('transferApprovalDate', approved, 'approval');
      out.add('transferApprovalTime', moments.filter((moment) => approved && moment.value.startsWith(approved.value)).at(-1), 'approval');
      out.add('transferRefused', wordingIn(view, /不(?:予|同意)?(?:批准)?移送|不予批准|不批准/), 'refused');
    } else if (view.document.type === '案件移送函') {
      const signed = signingDate(view) ?? dates.at(-1);
      out.add('transferDate', signed, 'signing');
      out.add('transferTime', moments.filter((moment) => signed && moment.value.startsWith(signed.value)).at(-1), 'signing');
      out.add('transferReport', wordingIn(view, /调查报告|情况报告/), 'attachment');
      out.add('transferGoods', wordingIn(view, /(?:物品|财物)?清单|无涉案物品/), 'attachment');
      out.add('transferTests', wordingIn(view, /检验|鉴定|检测|认定/), 'attachment');
      out.add('propertyHandedOver', wordingIn(view, /(?:查封|扣押|冻结|涉案)[^。;]{0,16}(?:一并|随案)?移[送交]|随案移送/), 'property');
    } else {
      const filed = /(?<!不予)立案/.test(view.document.title) || /(?:决定|予以|现)(?:对[^。;]{0,40})?立案(?:侦查)?/.test(view.flow.text);
      out.add(filed && !/不予立案/.test(view.flow.text) ? 'policeFiledDate' : 'policeReceiptDate', signingDate(view) ?? dates.at(-1), 'signing');
    }
    return out.facts;
  },
};

/** Notices of the police among the evidence, and when goods and papers were handed over to the police after they filed the case (第12条). */
export const handoverFamily: Family = {
  types: ['证据材料', '查封扣押清单'],
  extract: (view) => {
    const out = new Collector('handover');
    if (!/公安/.test(view.flow.text)) return out.facts;
    // Notices of the police carry titles that agencies use too; only the office under them tells whose they are.
    if (/(?<!不予)立案(?:通知|告知|决定)书/.test(view.document.title)) out.add('policeFiledDate', signingDate(view), 'filed');
    if (!/移交(?:清单|手续|登记)|交接(?:清单|手续|单)/.test(view.document.title)) return out.facts;
    out.add('policeHandoverDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
    out.add('propertyHandedOver', wordingIn(view, /移交|交接/), 'property');
    return out.facts;
  },
};
