import { basename } from 'node:path';
import { UserError } from '../../shared/model';
import { LIMITS } from './limits';

const KEPT = '原文件未作任何改动，其余文件照常处理。';

/** Why a whole file cannot be taken in. Each makes a UserError naming the file, what was kept and what to do. */
const FILE_PROBLEMS = {
  'file-missing': ['找不到或无权读取', '请确认文件仍在原处、存储介质未拔出，并且本机账户有读取权限，然后重新导入。'],
  'file-empty': ['是空文件（0 字节）', '多为复制或扫描中断所致，请重新取得该文件后再导入。'],
  'file-too-large': [`超过 ${LIMITS.maxFileBytes / 1024 ** 3} GB，未读取`, '请拆分成几个较小的文件后重新导入。'],
  'pdf-too-large': [`超过 ${LIMITS.maxPdfBytes / 1024 ** 3} GB，PDF 未读取`, '请拆分成几个较小的 PDF 后重新导入。'],
  'file-unsupported': ['不是可以识别的格式', '只支持 PDF、TIFF、JPEG 和 PNG，请转换格式后重新导入。'],
  'not-a-pdf': ['扩展名是 PDF，内容却不是 PDF', '请核对文件来源，取得真正的 PDF 后重新导入。'],
  'not-an-image': ['扩展名是图片，内容却不是 JPEG、PNG 或 TIFF', '请核对文件来源，取得真正的图片后重新导入。'],
  'pdf-encrypted': ['设有密码或加密保护，无法打开', '请向执法机关索取不加密的版本后重新导入。'],
  'pdf-damaged': ['已损坏或不完整，无法打开', '多为复制中断所致，请重新取得该文件后再导入。'],
  'pdf-no-pages': ['里面没有任何页面', '请核对文件来源，重新取得该文件后再导入。'],
  'image-damaged': ['已损坏或不完整，无法读取', '请重新扫描或重新复制该图片后再导入。'],
  'tiff-damaged': ['已损坏或不完整，无法读取', '请重新取得该文件，或转换成 PDF 后再导入。'],
  'image-too-large': [
    `尺寸过大，超过每页 ${LIMITS.maxInputPixels / 10_000_000} 千万像素的上限，未读取`,
    '请用 200～300 dpi 重新扫描，或缩小图片后重新导入。',
  ],
} as const satisfies Record<string, readonly [what: string, todo: string]>;
export type FileProblem = keyof typeof FILE_PROBLEMS;

/** The error for a file that cannot be taken in at all. */
export function fileProblem(code: FileProblem, file: string, cause?: unknown): UserError {
  const [what, todo] = FILE_PROBLEMS[code];
  return new UserError(code, `文件“${basename(file)}”${what}。${KEPT}${todo}`, cause === undefined ? {} : { cause });
}

/** Why one page cannot be drawn while the rest of its file can. */
const PAGE_PROBLEMS = {
  'page-missing': ['不存在', '请重新导入该文件。'],
  'page-damaged': ['已损坏，无法读取', '请向执法机关索取该页，或重新扫描后单独导入。'],
  'page-too-large': [`上的图像超过 ${LIMITS.maxInputPixels / 10_000_000} 千万像素的上限，未读取`, '请用 200～300 dpi 重新扫描该页后导入。'],
  'page-undrawable': ['有内容但画不出来（字体未嵌入或图像编码不支持），不能当作空白页', '请对照原文件人工查看该页，或打印后重新扫描导入。'],
} as const satisfies Record<string, readonly [what: string, todo: string]>;
export type PageProblem = keyof typeof PAGE_PROBLEMS;

/** The error for one page; `index` is 0-based, the message counts from 1. */
export function pageProblem(code: PageProblem, file: string, index: number, cause?: unknown): UserError {
  const [what, todo] = PAGE_PROBLEMS[code];
  return new UserError(
    code,
    `文件“${basename(file)}”第 ${index + 1} 页${what}。该页保留为“无法识别”，其余各页照常处理。${todo}`,
    cause === undefined ? {} : { cause },
  );
}

/** What to tell about a file's page count, if anything. */
export function pageCountWarnings(file: string, pages: number): readonly string[] {
  const name = basename(file);
  if (pages > LIMITS.maxPagesPerFile)
    return [`文件“${name}”共 ${pages} 页，只读取前 ${LIMITS.maxPagesPerFile} 页，其余未读取。原文件未作任何改动。请拆分成几个较小的文件后重新导入。`];
  if (pages >= LIMITS.manyPages) return [`文件“${name}”共 ${pages} 页，明显多于一般案卷，已全部读取。识别用时会很长，请核对是否误将多个案卷合成一个文件。`];
  return [];
}

/** What to tell about a PDF whose end is missing or whose index had to be rebuilt. */
export function repairedWarning(file: string, pages: number): string {
  return `文件“${basename(file)}”不完整或索引损坏（可能复制中断），已尽量修复并读出 ${pages} 页，可能缺页。原文件未作任何改动。请与执法机关核对页数，必要时重新取得该文件。`;
}
