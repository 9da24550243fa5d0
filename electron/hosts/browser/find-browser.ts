import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** A browser that can show a page in a window of its own. */
export interface AppBrowser {
  readonly command: string;
  readonly name: string;
}

/** The environment that the search depends on, so that it can be tested. */
export interface SearchPlaces {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (file: string) => boolean;
}

/** Chromium and its relatives, which know `--app`; those common on office PCs in China (360, 奇安信, 统信) included. */
const LINUX_NAMES = [
  'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge',
  'browser360-cn-stable', 'browser360-cn', 'qaxbrowser-safe-stable', 'qaxbrowser-safe', 'uos-browser-stable', 'uos-browser', 'brave-browser',
] as const;

const WINDOWS_FILES: readonly (readonly [variable: string, file: string])[] = [
  ['ProgramFiles(x86)', 'Microsoft/Edge/Application/msedge.exe'],
  ['ProgramFiles', 'Microsoft/Edge/Application/msedge.exe'],
  ['ProgramFiles', 'Google/Chrome/Application/chrome.exe'],
  ['ProgramFiles(x86)', 'Google/Chrome/Application/chrome.exe'],
  ['LOCALAPPDATA', 'Google/Chrome/Application/chrome.exe'],
  ['LOCALAPPDATA', '360ChromeX/Chrome/Application/360ChromeX.exe'],
  ['LOCALAPPDATA', '360Chrome/Chrome/Application/360chrome.exe'],
];

const MAC_FILES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function candidates({ platform, env }: SearchPlaces): readonly string[] {
  if (platform === 'win32') return WINDOWS_FILES.flatMap(([variable, file]) => (env[variable] === undefined ? [] : [path.win32.join(env[variable], file)]));
  if (platform === 'darwin') return MAC_FILES;
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The first suitable browser of this PC; null if there is none. Nothing is started by looking. */
export function findAppBrowser(places: SearchPlaces = { platform: process.platform, env: process.env, isProgram }): AppBrowser | null {
  const command = candidates(places).find(places.isProgram);
  return command === undefined ? null : { command, name: (command.split(/[\\/]/).at(-1) ?? command).replace(/\.exe$/i, '') };
}
