import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { IntakeCandidate, IntakePreview } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { LIMITS } from './limits';

type Shape = Exclude<IntakeCandidate['shape'], 'folder'>;

const SHAPES: Readonly<Record<string, Shape>> = {
  '.pdf': 'pdf', '.tif': 'tiff', '.tiff': 'tiff', '.jpg': 'image', '.jpeg': 'image', '.png': 'image',
};

// Numbers as numbers (2 before 10), Chinese by pinyin: the order in which people number and name their scans.
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
/** Natural order of file names; ties are broken by code units, so that the order never depends on the disk. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The kind of input file by its extension (any case); null if it is none of ours. */
export function shapeOfFile(name: string): Shape | null {
  return SHAPES[extname(name).toLowerCase()] ?? null;
}

const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db', '$recycle.bin', 'system volume information', '__macosx', 'lost+found']);
const REASONS: Readonly<Record<string, string>> = {
  '.doc': 'Word 文档，请另存为 PDF 后导入', '.docx': 'Word 文档，请另存为 PDF 后导入', '.wps': 'WPS 文档，请另存为 PDF 后导入',
  '.xls': '表格文件，请另存为 PDF 后导入', '.xlsx': '表格文件，请另存为 PDF 后导入', '.et': '表格文件，请另存为 PDF 后导入',
  '.ofd': 'OFD 文件，请另存为 PDF 后导入', '.zip': '压缩包，请解压后导入', '.rar': '压缩包，请解压后导入', '.7z': '压缩包，请解压后导入',
  '.bmp': '不支持的图片格式，请转换成 JPEG、PNG 或 PDF 后导入', '.gif': '不支持的图片格式，请转换成 JPEG、PNG 或 PDF 后导入',
  '.webp': '不支持的图片格式，请转换成 JPEG、PNG 或 PDF 后导入', '.heic': '不支持的图片格式，请转换成 JPEG、PNG 或 PDF 后导入',
  '.mp4': '音视频文件，不作为案卷页面', '.mp3': '音视频文件，不作为案卷页面', '.avi': '音视频文件，不作为案卷页面', '.wav': '音视频文件，不作为案卷页面',
};

/** Why an entry is left out whatever kind of thing it is; null if nothing speaks against it. */
function reasonAgainst(entry: Dirent): string | null {
  const lower = entry.name.toLowerCase();
  if (SYSTEM_FILES.has(lower)) return '系统文件';
  if (lower.startsWith('~$')) return '办公软件的临时文件';
  if (lower.startsWith('.')) return '隐藏文件';
  if (entry.isSymbolicLink()) return '快捷链接，可能指向文件夹之外，不予跟随';
  if (entry.isDirectory()) return null;
  if (!entry.isFile()) return '不是普通文件';
  return shapeOfFile(entry.name) === null ? (REASONS[extname(lower)] ?? '不支持的文件类型，只支持 PDF、TIFF、JPEG 和 PNG') : null;
}

async function readSorted(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => compareNames(a.name, b.name));
}

/** Entries still allowed in one listing: a folder such as a whole disk must end in a message, not in a hang. */
interface Budget {
  entries: number;
}
function spend(budget: Budget, entries: number): void {
  budget.entries -= entries;
  if (budget.entries < 0)
    throw new UserError(
      'folder-too-large',
      `所选文件夹中的文件超过 ${LIMITS.maxEntries} 个，没有导入任何内容。请确认选对了文件夹，或分几个文件夹导入。`,
    );
}

interface FolderFiles {
  readonly files: string[];
  readonly ignored: string[];
}

/** Files of one case folder in natural order, depth first; paths relative to the folder with forward slashes. */
async function filesOfCase(folder: string, budget: Budget): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], ignored: [] };
  async function walk(path: string, prefix: string, depth: number): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readSorted(path);
    } catch {
      found.ignored.push(`${prefix}（无法读取该文件夹）`);
      return;
    }
    spend(budget, entries.length);
    for (const entry of entries) {
      const name = prefix + entry.name;
      const reason = reasonAgainst(entry);
      if (reason !== null) found.ignored.push(`${name}（${reason}）`);
      else if (entry.isDirectory()) {
        if (depth >= LIMITS.maxFolderDepth) found.ignored.push(`${name}（文件夹层数过深）`);
        else await walk(join(path, entry.name), `${name}/`, depth + 1);
      } else if (found.files.length >= LIMITS.maxFilesPerCase) found.ignored.push(`${name}（该案卷的文件超过 ${LIMITS.maxFilesPerCase} 个）`);
      else found.files.push(name);
    }
  }
  await walk(folder, '', 0);
  return found;
}

/** A name not yet in `taken`: later ones get " (2)", " (3)" … Names that differ in case only would collide on Windows. */
function uniqueId(name: string, taken: Set<string>): string {
  let id = name;
  for (let n = 2; taken.has(id.toLowerCase()); n++) id = `${name} (${n})`;
  taken.add(id.toLowerCase());
  return id;
}

/**
 * Lists the case files of a folder: each immediate child (a PDF, TIFF or image, or a folder of such) is one.
 * Reads names only, never content, and follows no links.
 * @param folder absolute path
 * @returns candidates in natural order; `files` relative to the child folder with forward slashes (the file's own
 *   name for a single file); `ignoredFiles` each with its reason in Chinese; `ignored` children that are no case file
 * @throws UserError folder-unreadable, folder-too-large
 */
export async function listCandidates(folder: string): Promise<IntakePreview> {
  let children: Dirent[];
  try {
    children = await readSorted(folder);
  } catch (cause) {
    throw new UserError('folder-unreadable', `无法读取文件夹“${folder}”，没有导入任何内容。请确认它存在、存储介质未拔出，并且本机账户有读取权限。`, { cause });
  }
  const budget: Budget = { entries: LIMITS.maxEntries };
  spend(budget, children.length);
  const candidates: IntakeCandidate[] = [];
  const ignored: { name: string; reason: string }[] = [];
  const taken = new Set<string>();
  for (const child of children) {
    const reason = reasonAgainst(child);
    if (reason !== null) {
      ignored.push({ name: child.name, reason });
    } else if (child.isDirectory()) {
      const { files, ignored: ignoredFiles } = await filesOfCase(join(folder, child.name), budget);
      if (files.length === 0) ignored.push({ name: child.name, reason: '文件夹中没有 PDF、TIFF、JPEG 或 PNG 文件' });
      else candidates.push({ caseId: uniqueId(child.name, taken), child: child.name, shape: 'folder', files, ignoredFiles });
    } else {
      const shape = shapeOfFile(child.name);
      const stem = child.name.slice(0, child.name.length - extname(child.name).length);
      if (shape !== null) candidates.push({ caseId: uniqueId(stem, taken), child: child.name, shape, files: [child.name], ignoredFiles: [] });
    }
  }
  return { folder, candidates, ignored };
}
