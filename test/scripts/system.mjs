// What the tests need of the machine beside Node: a Chromium and a Chinese font. LibreOffice and poppler-utils recompute and draw the
// exported workbooks; where they are absent and cannot be installed, those tests are skipped and say so.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { findChromium } from './browser.mjs';

const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const WELCOME = { soffice: 'libreoffice-calc', pdftotext: 'poppler-utils' };

/** Whether some installed font has Chinese characters. Only Linux machines come without one. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function missing() {
  return PACKAGES.filter((name) => (name === 'chromium' ? findChromium() === null : !hasChineseFont()));
}

function welcome() {
  return Object.entries(WELCOME).filter(([command]) => spawnSync(command, ['-v']).error !== undefined).map(([, name]) => name);
}

function installOnDebian(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  console.log(`Installing what the tests need: ${packages.join(' ')}`);
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

function advice(packages) {
  const command = `apt-get update && apt-get install -y ${packages.join(' ')}`;
  return [
    `测试所需的软件没有安装：${packages.join('、')}。什么都没有改动。`,
    fs.existsSync('/etc/debian_version')
      ? `请执行：sudo sh -c '${command}'，然后再运行 npm test。`
      : '请安装 Chromium（或 Chrome、Edge）浏览器和一种中文字体（如 Noto Sans CJK），然后再运行 npm test。',
    `The tests need: ${packages.join(', ')}. Nothing was changed.`,
    fs.existsSync('/etc/debian_version')
      ? `Run: sudo sh -c '${command}' and then npm test again.`
      : 'Install Chromium (or Chrome, Edge) and a Chinese font (such as Noto Sans CJK), then run npm test again.',
  ].join('\n');
}

/**
 * Sees to chromium, a Chinese font and what is welcome beside them: installs them where this is Debian and we are root, else says what to install.
 * @returns {string} empty when all is there, else what the user must do, in Chinese and English
 */
export function prepareSystem() {
  let packages = missing();
  const wanted = [...packages, ...welcome()];
  if (wanted.length === 0) return '';
  if (fs.existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    installOnDebian(wanted);
    packages = missing();
  }
  return packages.length === 0 ? '' : advice(packages);
}
