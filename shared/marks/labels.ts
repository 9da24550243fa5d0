/*
 * Words at which a document expects somebody to sign, in folded text (see facts/text/normalise). Generous on purpose: a
 * check picks the labels that matter for its document; a label too many only bounds the place of the one before it.
 */

const ROLE =
  '(?:被?(?:检查|勘验|询[问间]|调查|核查|勘查)(?:对象|单位|人)?(?:负责)?人(?:员)?|被(?:检查|核查)单位|(?:法定)?代表人|(?:委托)?代理人|当事人|行政相对人|相对人|陈述申辩人|申辩人|陈述人|申请人|受送达人|送达人(?:员)?|' +
  '代收人|签收人|收件人|接收人|领取人|见证人|在场人|记录人(?:员)?|记录员|书记员|主持人|听证员|听证主持人|执法人员|办案人员|核查人员|勘验人员|检查人员|承办人(?:员)?|经办人(?:员)?|办理人|' +
  '(?:单位|机关|部门|机构|现场|行政机关)?负责人|审核人(?:员)?|审批人|批准人|(?:出席|参加|列席|与会|讨论|参会)(?:人|人员)|核对人|提供人|提取人|取证人|(?:物品)?(?:持有|所有|保管)人|第三人|翻译(?:人员)?|汇报人)';
const BODY = '(?:承办(?:机构|部门|单位)|办案(?:机构|部门)|法制(?:审核)?(?:机构|部门)?|审核(?:机构|部门)|(?:分管|主管|主要|局|机关|单位|部门)?(?:领导|负责人)|行政机关|执法机关|本?机关)';
const SIGN = '(?:签名|签字|签收|签章|盖章|捺印|(?:捺|按)?(?:指|手)印)';
/** 签名或盖章, (签名), 签名(盖章)或捺指印 … */
const SIGNING = `(?:\\(?${SIGN}(?:\\(${SIGN}\\)|(?:或者?|及|并|和|、|/|,)${SIGN})*\\)?)`;
const OPINION = '(?:审批|审核|审查|核审|批示|批准|处理)?(?:意见|决定)?';
const JOINED = '(?:\\((?:或者?)?(?:委托)?(?:代理人|负责人|本人|当事人)\\)|(?:或者?|、|/|及)(?:其)?(?:委托)?(?:代理人|负责人|见证人|代收人))?';

/** A label inside a line: what stands between it and the next one is the place to sign. */
export const INLINE_LABEL = new RegExp(`(?:${ROLE}${JOINED}(?:意见)?${SIGNING}?(?:及(?:执法)?证号)?(?:\\(签名\\))?|${BODY}${OPINION}${SIGNING}?|${SIGNING}):`, 'g');

/** A whole cell of a form that is such a label. */
export const CELL_LABEL = new RegExp(`^(?:${ROLE}${JOINED}(?:意见|审批|审核)?(?:意见)?${SIGNING}?|${BODY}(?:人)?${OPINION}${SIGNING}?|${SIGNING}|审批意见|审核意见|审查意见|复核意见|领导意见|处理意见)(?:\\(\\d\\)|\\d)?$`);

const BARE = new RegExp(`^${SIGNING}$`);
/** Labels are short; longer cells are running text. */
export const LONGEST_LABEL = 20;

/** A cell that goes on with the role in the line above it. */
export const CELL_REST = new RegExp(`^(?:${SIGNING}|意见|审批意见|审核意见|审批|审核)$`);

/** Whether a label asks for a signature or stamp by its own words, rather than naming a role that may be typed. */
export const asksForSignature = (label: string): boolean => /签|盖章|印/.test(label);

/** A label without a role (签名：) belongs to whatever form field it stands in. */
export const isBare = (label: string): boolean => BARE.test(label);

/** Words of other labels and headings of a form, which are nobody's name. */
export const isPrinted = (text: string): boolean =>
  text.length <= 9 && /人(?:员)?$|及|理由|备注|意见|日期|时间|地点|方式|部门|机关|机构|单位|说明|情况|号码|电话|地址|住址|名称|编号|文号|案由|事由|原因|签收|文书|:$/.test(text);

/** Whether signatures stand below an opinion in the same cell. */
export const isOpinion = (label: string): boolean => /意见|审批|审核$|批示|决定|审查/.test(label) && !asksForSignature(label);
