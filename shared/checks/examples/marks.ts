import type { CaseKind, FindingStatus } from '../../model';
import type { Sheet } from '../testing';
import { examples, type Example } from './example';

/** [what it is, its drawn pages, what the check says] */
type Drawn = readonly [what: string, sheets: readonly Sheet[], status: FindingStatus];
const drawn = (check: string, kind: CaseKind, rows: readonly Drawn[]): Example[] => rows.flatMap(([what, sheets, status]) => examples(check, [[what, {}, status]], { kind, sheets }));

/** Beside the label of the second row, where somebody signs by hand. */
const beside = (kind: 'signature' | 'fingerprint' | 'seal') => [{ kind, box: { x: 560, y: 312, width: 120, height: 44 }, confidence: 0.6 }];
const page = (type: string, rows: readonly string[], more: Partial<Sheet> = {}): Sheet => ({ type, rows: [`# ${type}`, ...rows], ...more });

const inquiry = (party: string, officers: string, more: Partial<Sheet> = {}) => page('询问笔录', ['问：……', `被询问人签名：${party}`, `询问人签名：${officers}`], more);
const hearing = (party: string) => page('听证笔录', ['主持人：何平', `当事人签名：${party}`]);
const measure = (party: string, officers: string, note = '当事人到场。') => page('查封扣押现场笔录', [note, `当事人签名：${party}`, `执法人员签名：${officers}`]);
const list = (party: string, officers: string) => page('查封扣押清单', ['大豆油 | 82桶', `当事人签名：${party}`, `执法人员签名：${officers}`]);
const receipt = (receiver: string, servers: string, way = '直接送达') => page('送达回证', [`送达方式 | ${way}`, `受送达人签名或盖章 | ${receiver}`, `送达人 | ${servers}`]);
const approval = (head: string) => page('立案审批表', ['案由 | 涉嫌经营不合格食品', '负责人审批意见 | 同意立案。', ` | 签名：${head}`]);
const review = (reviewer: string) => page('法制审核意见书', ['事实清楚，证据确凿。', `审核人（签名）：${reviewer}`]);
const discussion = (present: string) => page('集体讨论记录', ['讨论意见：一致同意。', `参加人员签名：${present}`]);
const onTheSpot = (officers: string) => page('当场行政处罚决定书', [`执法人员签名：${officers}`, '当事人签名：王某强']);

/** A paper with the agency's name and a date at its foot, with a seal or without. */
const issued = (type: string, sealed: boolean) => page(type, ['> 某县水利局', '> 2025年6月2日'], { sealed });
const sealed = (check: string, kind: CaseKind, type: string): Example[] =>
  drawn(check, kind, [
    ['no seal seen', [issued(type, false)], 'confirm'],
    ['a seal', [issued(type, true)], 'pass'],
    ['a seal on its second page', [issued(type, false), { ...issued(type, true), more: true }], 'pass'],
    ['another paper without one', [issued('证据材料', false)], 'not-applicable'],
  ]);

/** Signatures, seals and fingerprints in the pictures of pages: asked about, never asserted. */
export const MARK_EXAMPLES: readonly Example[] = [
  ...drawn('signed-records', 'penalty-ordinary', [
    ['signed by both', [inquiry('张三', '刘志刚、马晓燕')], 'pass'],
    ['not by the party', [inquiry('', '刘志刚、马晓燕')], 'confirm'],
    ['not by the officers', [inquiry('张三', '')], 'confirm'],
    ['the party by hand', [inquiry('', '刘志刚、马晓燕', { marks: beside('signature') })], 'pass'],
    ['the party by fingerprint', [inquiry('', '刘志刚、马晓燕', { marks: beside('fingerprint') })], 'pass'],
    ['the party by stamp', [inquiry('', '刘志刚、马晓燕', { marks: beside('seal') })], 'pass'],
    ['a mark far below the place', [inquiry('', '刘志刚、马晓燕', { marks: [{ kind: 'signature', box: { x: 560, y: 1800, width: 120, height: 44 }, confidence: 0.6 }] })], 'confirm'],
    ['the second page not signed', [inquiry('张三', '刘志刚、马晓燕'), inquiry('', '刘志刚、马晓燕', { more: true })], 'confirm'],
    ['both pages signed', [inquiry('张三', '刘志刚、马晓燕'), inquiry('张三', '刘志刚、马晓燕', { more: true })], 'pass'],
  ]),
  ...drawn('signed-hearing-record', 'penalty-ordinary', [
    ['signed', [hearing('张三')], 'pass'],
    ['not signed', [hearing('')], 'confirm'],
    ['no hearing', [], 'not-applicable'],
  ]),
  ...drawn('signed-coercion-record', 'coercion-measure', [
    ['signed by both', [measure('张三', '刘志刚、马晓燕')], 'pass'],
    ['not by the party', [measure('', '刘志刚、马晓燕')], 'confirm'],
    ['the party refused, as noted (第十八条第八项)', [measure('', '刘志刚、马晓燕', '当事人拒绝签名。')], 'pass'],
    ['not by the officers', [measure('张三', '')], 'confirm'],
  ]),
  ...drawn('signed-coercion-list', 'coercion-measure', [
    ['signed by both', [list('张三', '刘志刚、马晓燕')], 'pass'],
    ['not by the party', [list('', '刘志刚、马晓燕')], 'confirm'],
    ['not by the officers', [list('张三', '')], 'confirm'],
  ]),
  ...drawn('signed-service', 'penalty-ordinary', [
    ['signed by who received and the two who served', [receipt('张三', '刘志刚 | 马晓燕')], 'pass'],
    ['not by who received', [receipt('', '刘志刚 | 马晓燕')], 'confirm'],
    ['one who served', [receipt('张三', '刘志刚')], 'confirm'],
    ['sent by mail: nobody received it by hand', [receipt('', '刘志刚 | 马晓燕', '邮寄送达')], 'pass'],
  ]),
  ...drawn('signed-approvals', 'penalty-ordinary', [
    ['the head signed', [approval('段世杰')], 'pass'],
    ['an opinion without a name', [approval('')], 'confirm'],
    ['the reviewer signed', [review('何平')], 'pass'],
    ['not the reviewer', [review('')], 'confirm'],
  ]),
  ...drawn('signed-discussion', 'penalty-ordinary', [
    ['signed', [discussion('何三、吴四、郑五')], 'pass'],
    ['not signed', [discussion('')], 'confirm'],
  ]),
  ...drawn('signed-summary-decision', 'penalty-summary', [
    ['two officers', [onTheSpot('谢天宇、蒋丽')], 'pass'],
    ['one', [onTheSpot('谢天宇')], 'confirm'],
    ['none', [onTheSpot('')], 'confirm'],
  ]),
  ...sealed('seal-notices', 'penalty-ordinary', '行政处罚事先告知书'),
  ...sealed('seal-seizure-decision', 'coercion-measure', '查封扣押决定书'),
  ...sealed('seal-freeze-decision', 'coercion-measure', '冻结决定书'),
  ...sealed('seal-execution-decision', 'coercive-execution', '强制执行决定书'),
  ...sealed('seal-licence-receipt', 'licence', '行政许可受理通知书'),
];
