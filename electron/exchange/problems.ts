import { UserError } from '../../shared/model';

/** What is read: named in messages as users know it. */
export type ContainerKind = 'package' | 'result';
const KIND_NAMES: Readonly<Record<ContainerKind, string>> = { package: '评查包（.ajpc）', result: '结果文件（.ajpr）' };

const KEPT = '没有导入，也没有改动任何内容。';

/** Every way in which an exchange file is refused: a message of its own, and nothing changed. */
export const refusals = {
  notOurs: (file: string, kind: ContainerKind) => new UserError('exchange-not-ours', `“${file}”不是本程序的${KIND_NAMES[kind]}。${KEPT}请确认选对了文件。`),
  otherKind: (file: string, kind: ContainerKind) =>
    new UserError('exchange-other-kind', `“${file}”是${KIND_NAMES[kind === 'package' ? 'result' : 'package']}，这里需要${KIND_NAMES[kind]}。${KEPT}请选对应的文件。`),
  newer: (file: string) => new UserError('exchange-newer', `“${file}”由更新版本的程序制作，本版本不能打开。${KEPT}请安装最新版本的案卷评查工作站后再打开。`),
  truncated: (file: string, cause?: unknown) =>
    new UserError('exchange-truncated', `“${file}”不完整，可能没有复制完，或U盘提前拔出。${KEPT}请重新复制，或请对方重新发来。`, { cause }),
  altered: (file: string, cause?: unknown) =>
    new UserError('exchange-altered', `“${file}”的内容与其校验值不符，已损坏或被改动过。${KEPT}请重新复制，或请对方重新发来。`, { cause }),
  wrongPassphrase: (file: string) => new UserError('exchange-wrong-passphrase', `打开“${file}”的口令不对。${KEPT}请核对口令（区分大小写）后重试。`),
  wrongKey: (file: string) => new UserError('exchange-wrong-key', `“${file}”不是加密给这把密钥的，本机打不开。${KEPT}请确认文件是发给您的，或改用口令打开。`),
  needsPassphrase: (file: string) => new UserError('exchange-needs-passphrase', `“${file}”用口令加密，请填写口令。${KEPT}`),
  partMissing: (file: string, part: number) =>
    new UserError('exchange-part-missing', `“${file}”分成几个文件，找不到第 ${part} 个。${KEPT}请把全部分卷放在同一文件夹、不要改名，然后打开第一个。`),
  partForeign: (file: string, part: number) =>
    new UserError('exchange-part-foreign', `“${file}”不是同一套文件的第 ${part} 个分卷。${KEPT}请把同一套的全部分卷放在同一文件夹、不要改名。`),
  tooLarge: (file: string) => new UserError('exchange-too-large', `“${file}”超出限度（单个页面图像 64 MB、单个文件 2 GB、数据 256 MB）。${KEPT}请分成几个评查包。`),
  unreadable: (file: string, cause?: unknown) => new UserError('exchange-unreadable', `无法读取“${file}”（可能被移走、U盘被拔出或没有读取权限）。${KEPT}请检查后重试。`, { cause }),
  wrongPackage: (file: string) => new UserError('exchange-wrong-package', `“${file}”不是根据本批次发出的评查包评出的结果。${KEPT}请确认结果文件属于这一批次。`),
  foreignExpert: (file: string, name: string) => new UserError('exchange-foreign-expert', `“${file}”不是该评查包所发给的专家（${name}）交回的：人员或签名密钥不符。${KEPT}请与该专家核实。`),
  templateVersion: (file: string, caseId: string) =>
    new UserError('exchange-template-version', `“${file}”中案卷“${caseId}”不是按本批次所用版本的评查标准评的。${KEPT}请按新发的评查包重新评分，或换用当时的标准。`),
  foreignCase: (file: string, caseId: string) => new UserError('exchange-foreign-case', `“${file}”中有评查包里没有的案卷“${caseId}”。${KEPT}请与该专家核实。`),
  badSignature: (file: string) => new UserError('exchange-bad-signature', `“${file}”的签名不符，内容在签名之后被改动过，或缺少签名。${KEPT}请专家重新导出结果。`),
} as const;

/** Writing failed; nothing is left behind. */
export const writeProblems = {
  exists: (file: string) => new UserError('exchange-exists', `“${file}”已经存在，没有写出，原有文件没有改动。请换一个名称或文件夹。`),
  failed: (file: string, cause: unknown) => new UserError('exchange-write-failed', `未能写出“${file}”，没有留下不完整的文件。请检查磁盘空间、写入权限，U盘是否写保护，然后重试。`, { cause }),
  source: (name: string, cause?: unknown) => new UserError('exchange-source', `要打包的文件“${name}”读不出来或在打包时被改动，没有写出。请重试。`, { cause }),
  weakPassphrase: () => new UserError('exchange-weak-passphrase', '口令太短，没有写出。请用 8 个字符以上的口令。'),
  badRecipient: () => new UserError('exchange-bad-recipient', '收件人的公钥格式不对（应以 age1 开头），或一次超过 3 个，没有写出。请核对专家库中登记的公钥。'),
  cancelled: () => new UserError('exchange-cancelled', '已取消，没有留下不完整的文件，也没有改动任何内容。'),
} as const;
