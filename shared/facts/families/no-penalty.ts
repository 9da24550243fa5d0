import { foundIn, matches, wordingIn, type DocumentView, type Found } from '../text/view';
import { Collector, type Family } from './family';
import { remediesTold } from './licence';

/** 行政处罚法第30–33、36、57条, or a sector's own provision that lets the penalty be left out. */
const GROUND =
  /行政处罚法》?(?:\([^)]{1,12}\))?第(?:三十|三十一|三十二|三十三|三十六|五十七)条|第[一二三四五六七八九十百]{1,5}条[^。;]{0,40}(?:不予|免予|免于|可以不予|不再给予)(?:行政)?处罚|(?:不予|免予|免于)(?:行政)?处罚[^。;]{0,10}清单/;

/** 不予行政处罚决定书 (行政处罚法第30–33条): its ground, and what each ground needs. */
export const noPenaltyFamily: Family = {
  types: ['不予行政处罚决定书'],
  extract: (view) => {
    const out = new Collector('no-penalty');
    out.add('noPenaltyGround', wordingIn(view, GROUND), 'ground');
    out.add('noPenaltyMinor', wordingIn(view, /(?:违法(?:行为)?|情节|行为)(?:显著)?(?:较为?)?轻微|(?:初次|首次)违法/), 'ground');
    out.add('noPenaltyFault', wordingIn(view, /(?:没有|无|不(?:具有|存在))主观(?:过错|故意)/), 'ground');
    out.add('noPenaltyPerson', wordingIn(view, /不满十四周岁|未满十四周岁|精神病人|智力残疾人|不能辨认/), 'ground');
    remediesTold(view, out);
    if (out.has('noPenaltyFault')) out.add('faultEvidence', wordingIn(view, /进货查验|查验(?:了)?[^。;]{0,12}(?:资质|证明|许可|合格)|合法来源|(?:提供|提交|出示)(?:了)?[^。;]{0,24}(?:证据|证明|票据|凭证|合同|记录|报告|合格证|材料)|尽到[^。;]{0,12}义务|履行(?:了)?[^。;]{0,12}义务/), 'fault');
    return out.facts;
  },
};

/** 教育 that was done, not the principle (处罚与教育相结合) or the name of an office or a trade. */
function education(view: DocumentView): Found | null {
  for (const match of matches(view, /教育|告诫|普法|劝诫|劝导|约谈|批评|警示|守法经营|引以为戒|法律宣传|加强[^。;,]{0,8}学习|宣[传讲][^。;,]{0,8}法律/)) {
    const before = view.flow.text.slice(Math.max(0, match.index - 8), match.index);
    const after = view.flow.text.slice(match.index + match[0].length, match.index + match[0].length + 5);
    if (/(?:处罚(?:与|和|同)|坚持|原则|义务|继续|学前|职业|文化|高等|基础|中等)$/.test(before) || /^(?:与处罚|和处罚|局|部|厅|委|体育|机构|培训|集团|科技|咨询|有限|行业|路|街|用地|产业|学院|中心|系统|程度|费)/.test(after)) continue;
    return foundIn(view, match);
  }
  return null;
}

const CORRECTED =
  /(?:已|已经|及时|主动|当场|立即|按期|如期|按要求|积极)(?:全部|自行|进行|完成|予以|将|对)?[^。;,]{0,14}(?:改正|整改|纠正|下架|召回|停止|消除|拆除|补办)|(?:改正|整改)(?:完毕|到位|完成|情况)|复查[^。;]{0,16}(?:合格|已|符合)/;

/** 改正 that was done, not what an order, a condition or a refusal speaks of. */
function corrected(view: DocumentView): Found | null {
  const found = [...matches(view, CORRECTED)].find((match) => !/(?:责令|限期|应当?|要求|请|须|拒不|未|没有|逾期|如)[^。;,]{0,4}$/.test(view.flow.text.slice(Math.max(0, match.index - 6), match.index)));
  return found ? foundIn(view, found) : null;
}

/** What the rest of a file shows for a decision not to penalise: education and correction. */
export const reformFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('reform');
    out.add('education', education(view), 'education');
    if (view.document.type === '行政处罚事先告知书' || view.document.type === '听证告知书') return out.facts;
    out.add('corrected', corrected(view), 'corrected');
    return out.facts;
  },
};

/** 服务型执法材料: 行政指导、约谈、提醒、回访. */
export const serviceMeasureFamily: Family = {
  types: ['服务型执法材料'],
  extract: (view) => {
    const out = new Collector('service-measure');
    out.add('serviceMeasure', { value: view.document.title === '' ? '服务型执法材料' : view.document.title, evidence: view.document.evidence }, 'title');
    return out.facts;
  },
};
