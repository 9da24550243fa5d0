import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../shared/model';
import type { RecognisedPage } from '../recognition';
import type { PageReader } from './types';

/**
 * A page reader for tests: files are plain texts, pages parted by form feeds, and each line of a page is read as one
 * line of text. The first characters of a page tell what becomes of it: `!unreadable`, `!crash`; a file that begins
 * with `!broken` cannot be opened.
 */
export interface FakeReader extends PageReader {
  /** What was recognised so far, as `content of the page`. */
  readonly read: string[];
  /** Holds every recognition from now on until `release` is called; `reached` resolves when one is held. */
  hold(): { readonly reached: Promise<void>; release(): void };
  /** As if recognition as a whole did not work from now on. */
  fail(error: UserError | null): void;
  readonly closed: boolean;
}

const LINE_HEIGHT = 40;
const PAGE = { width: 1000, height: 1400 } as const;
/** Smallest JPEG header; nobody decodes the picture in these tests. */
const IMAGE_START = [0xff, 0xd8, 0xff, 0xe0];

/** A file for the fake reader. */
export const fakeFile = (pages: readonly string[]): string => pages.join('\f');

/** Writes files below `folder` by their relative paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

export function createFakeReader(options: { readonly size?: number; readonly delayMs?: number } = {}): FakeReader {
  const read: string[] = [];
  let gate: Promise<void> = Promise.resolve();
  let reach: () => void = () => undefined;
  let trouble: UserError | null = null;
  let closed = false;
  const pagesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\f');
  return {
    size: options.size ?? 1,
    read,
    get closed() {
      return closed;
    },
    hold() {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => (release = resolve));
      const reached = new Promise<void>((resolve) => (reach = resolve));
      return { reached, release };
    },
    fail(error) {
      trouble = error;
    },
    async inspect(file) {
      const pages = pagesOf(file);
      if (pages[0]?.startsWith('!broken')) throw new UserError('pdf-damaged', `文件“${path.basename(file)}”已损坏。`);
      return { pages: pages.length, warnings: [] };
    },
    async recognise(file, index) {
      if (trouble !== null) throw trouble;
      reach();
      await gate;
      if (options.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.delayMs));
      const text = pagesOf(file)[index] ?? '';
      read.push(text);
      if (text.startsWith('!crash')) throw new Error('the worker was lost');
      return pageOf(text, path.basename(file));
    },
    async close() {
      closed = true;
    },
  };
}

function pageOf(text: string, file: string): RecognisedPage {
  const unreadable = text.startsWith('!unreadable');
  return {
    state: unreadable ? 'unreadable' : 'ocr',
    rotation: 0,
    text: {
      ...PAGE,
      seals: [],
      lines: unreadable
        ? []
        : text.split('\n').map((line, row) => {
            const [top, bottom, right] = [row * LINE_HEIGHT, (row + 1) * LINE_HEIGHT, line.length * 30];
            return {
              text: line,
              quad: [[0, top], [right, top], [right, bottom], [0, bottom]],
              confidence: 0.98,
              stops: Array.from({ length: line.length + 1 }, (_, i) => i / Math.max(line.length, 1)),
              confidences: Array.from(line, () => 0.98),
            };
          }),
    },
    image: unreadable ? new Uint8Array() : Uint8Array.from([...IMAGE_START, ...new TextEncoder().encode(text)]),
    ...(unreadable ? { problem: `文件“${file}”的一页画不出来。` } : {}),
  };
}
