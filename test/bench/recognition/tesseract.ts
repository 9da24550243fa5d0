import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { PlacedText } from './truth';

/** Whether a tesseract with simplified Chinese is installed; the program itself never uses it. */
export function tesseractVersion(): string | null {
  const languages = spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' });
  if (languages.status !== 0 || !languages.stdout.split('\n').includes('chi_sim')) return null;
  const version = spawnSync('tesseract', ['--version'], { encoding: 'utf8' });
  return (version.stdout || version.stderr).split('\n')[0] ?? 'tesseract';
}

/** Reads a picture with tesseract's chi_sim; its lines with their boxes. */
export function readWithTesseract(file: string): PlacedText[] {
  const run = spawnSync('tesseract', [file, 'stdout', '-l', 'chi_sim', 'tsv'], { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
  if (run.status !== 0) throw new Error(`tesseract failed on ${file}: ${run.stderr}`);
  const lines: PlacedText[] = [];
  let box: PlacedText['box'] | null = null;
  let words: string[] = [];
  const close = (): void => {
    if (box !== null && words.length > 0) lines.push({ text: words.join(''), box });
    words = [];
  };
  for (const row of run.stdout.split('\n').slice(1)) {
    const [level, , , , , , left, top, width, height, , text] = row.split('\t');
    if (level === '4') {
      close();
      box = { x: Number(left), y: Number(top), width: Number(width), height: Number(height) };
    } else if (level === '5' && text !== undefined && text.trim() !== '') words.push(text);
  }
  close();
  return lines;
}

/** Processor seconds of all child processes that ended so far; 0 where the system does not tell (only Linux does). */
export function childProcessorSeconds(): number {
  try {
    // After the name in brackets: fields 16 and 17 of proc(5) are user and system time of waited-for children, in 1/100 s.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
