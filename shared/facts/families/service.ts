import { dateAfter, datesIn, fieldValue, firstMatch, matches, foundIn, tableValue, wordingIn, type DocumentView, type Found } from '../text/view';
import { findNumbers } from '../values/numbers';
import { namesIn } from '../values/persons';
import { Collector, type Family, type FamilyContext } from './family';

const METHODS = ['直接送达', '留置送达', '邮寄送达', '委托送达', '公告送达', '电子送达', '转交送达', '当场送达'] as const;

/** The way of service that is checked, or that stands alone in its field. */
function methodOf(view: DocumentView): Found | null {
  const field = tableValue(view, /送达方式/);
  const named = METHODS.filter((method) => field?.value.includes(method));
  const only = named.length === 1 && field ? { ...field, value: named[0] ?? '' } : null;
  const checked = METHODS.find((method) => new RegExp(`[☑√✓✔■]\\)?${method}`).test(view.flow.text));
  return checked ? { value: checked, evidence: view.document.evidence } : only;
}

/** Names beside 送达人, and officers of the case who are named anywhere on the slip: they are the ones who bring it. */
function deliverersOf(view: DocumentView, context: FamilyContext): Found[] {
  const field = fieldValue(view, /(?<!受)送达人(?:员)?(?:\(?(?:签名|签字)(?:或者?盖章)?\)?)?/);
  const beside = field ? namesIn(field.value, context.officers).map((value) => ({ ...field, value })) : [];
  const known = [...context.officers].flatMap((name) => firstMatch(view, new RegExp(escaped(name))) ?? []);
  return [...beside, ...known.filter((found) => !beside.some((other) => other.value === found.value))];
}

const RELATION = /(?:系|为|是|与受送达人(?:的)?关系:?)(?:受送达人|当事人|其)?(?:的|之)?[^。;]{0,6}(?:成年家属|家属|配偶|丈夫|妻子?|父亲?|母亲?|儿子|女儿|兄弟?|姐妹?|员工|职工|职员|店员|工作人员|经理|会计|前台|法定代表人|负责人|代理人|收发|门卫|财务)/;

/** 送达回证: how a paper was served, by whom, and on whom (民事诉讼法第87–95条). */
export const serviceDetailsFamily: Family = {
  types: ['送达回证'],
  extract: (view, context) => {
    const out = new Collector('service-details');
    out.add('serviceMethod', methodOf(view), 'method');
    for (const found of deliverersOf(view, context)) out.add('deliverer', found, 'deliverer');
    const agent = fieldValue(view, /代收人(?:\(?(?:签名|签字)(?:或者?盖章)?\)?)?|代(?:为)?签收人/);
    const agentName = agent ? namesIn(agent.value)[0] : undefined;
    if (agent && agentName) out.add('agentReceipt', { ...agent, value: agentName }, 'agent');
    out.add('agentRelation', wordingIn(view, RELATION), 'agent');
    out.add('publicServiceGround', wordingIn(view, /下落不明|(?:其他|上述|直接)方式(?:均)?(?:无法|不能)送达|无法(?:联系|直接送达|邮寄送达)|地址不详/), 'ground');
    out.add('publicNoticeDate', dateAfter(view, /公告(?:发布|刊登|张贴)?(?:之)?(?:日期|时间|日)|(?:发布|张贴|刊登)公告(?:之)?(?:日期|时间|日)?/), 'public');
    out.add('mailReceipt', wordingIn(view, /(?:邮件|快递|EMS|特快专递|挂号信?)(?:号|编号|单号)?:?[A-Z0-9]{6,}|(?:邮寄|邮政|快递)?回执|妥投|物流(?:信息|记录)/), 'mail');
    out.add('electronicConsent', wordingIn(view, /(?:同意|接受|确认)[^。;]{0,16}(?:电子|传真|邮件|短信|微信)[^。;]{0,8}送达|送达地址确认书/), 'electronic');
    if (/处罚决定书/.test(view.flow.text)) {
      // The slip's own number (…送…号) is not the number of what it serves.
      const number = findNumbers(view.flow.text).find((entry) => /罚/.test(entry.value) && !/送/.test(entry.value.replace(/^.*送达的?文书/, '')));
      const place = number ? firstMatch(view, new RegExp(`(${escaped(view.flow.text.slice(number.from, number.to))})`)) : null;
      if (number && place && !/告知|听证|通知/.test(view.flow.text.slice(0, number.from).slice(-16))) out.add('servedNumber', { ...place, value: number.value.replace(/^(?:文书)?(?:文|编)?号/, '') }, 'number');
    }
    return out.facts;
  },
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** 集体讨论记录: who took part with a vote, without those who only attend (列席) or report (汇报). */
export const discussionFamily: Family = {
  types: ['集体讨论记录'],
  extract: (view, context) => {
    const out = new Collector('discussion');
    const field = fieldValue(view, /(?:参加|出席|参会)(?:讨论)?(?:人员|人)?(?:姓名)?(?:及职务)?/);
    const voting = field ? (field.value.split(/列席|汇报|记录/)[0] ?? '') : '';
    for (const name of field ? new Set(namesIn(voting, context.officers)) : []) if (field) out.add('discussant', { ...field, value: name }, 'discussant');
    return out.facts;
  },
};

/** 法制审核意见书: an opinion against the decision. */
export const legalReviewFamily: Family = {
  types: ['法制审核意见书'],
  extract: (view) => {
    const out = new Collector('legal-review');
    const against = [...matches(view, /不同意(?:作出|该|拟|给予)?|退回(?:补充调查|承办)|(?:不予|未)通过(?:法制)?审核/)].find(
      (match) => !/[□口]|是否|如|或者?|、$/.test(view.flow.text.slice(Math.max(0, match.index - 3), match.index)) && !/[□☐]/.test(view.flow.text),
    );
    out.add('reviewRejected', against ? foundIn(view, against) : null, 'opinion');
    return out.facts;
  },
};

/** 听证: a request that was taken back. */
export const hearingWithdrawalFamily: Family = {
  types: ['听证申请书', '听证通知书', '听证笔录', '陈述申辩笔录', '结案审批表', '调查终结报告'],
  extract: (view) => {
    const out = new Collector('hearing-withdrawal');
    const withdrawn = [...matches(view, /(?:撤回|撤销|放弃)[^。;,]{0,8}听证(?:申请|要求)?|终止听证/)].find((match) => !/视为$/.test(view.flow.text.slice(Math.max(0, match.index - 4), match.index)));
    out.add('hearingWithdrawn', withdrawn ? foundIn(view, withdrawn) : null, 'withdrawn');
    return out.facts;
  },
};

/** 卷宗封面, 备考表, 结案审批表: when the file was put in the archive and the decision published. */
export const archiveFamily: Family = {
  types: ['卷宗封面', '备考表', '结案审批表', '证据材料'],
  extract: (view) => {
    const out = new Collector('archive');
    if (view.document.type !== '证据材料') out.add('archiveDate', dateAfter(view, /归档(?:日期|时间)/), 'archive');
    const published = dateAfter(view, /(?:公示|公开)(?:起始)?(?:日期|时间)|决定书?公开日期/);
    out.add('publicationDate', published && datesIn(view).length > 0 ? published : null, 'published');
    return out.facts;
  },
};
