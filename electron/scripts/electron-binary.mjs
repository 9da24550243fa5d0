// Finds Electron's binary without ever starting its download: nothing here loads the electron package.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A real binary has some 150 MB; anything much smaller is a placeholder or a broken download. */
const MIN_BYTES = 20 * 1024 * 1024;

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : null);

/**
 * @param {string} root the project's folder
 * @returns {{ binary: string } | { missing: string }} the binary, or why there is none, in Chinese and English
 */
export function findElectron(root) {
  const folder = path.join(root, 'node_modules/electron');
  const manifest = read(path.join(folder, 'package.json'));
  if (manifest === null) return { missing: '未安装 electron 包 / the electron package is not installed' };
  const name = read(path.join(folder, 'path.txt'));
  if (name === null) return { missing: 'Electron 程序未下载 / Electron\'s binary has not been downloaded' };
  const binary = path.join(folder, 'dist', name);
  if (!path.resolve(binary).startsWith(path.join(folder, 'dist') + path.sep) || !existsSync(binary)) {
    return { missing: 'Electron 程序不完整 / Electron\'s binary is missing from its folder' };
  }
  const version = read(path.join(folder, 'dist/version'))?.replace(/^v/, '');
  if (version !== JSON.parse(manifest).version || statSync(binary).size < MIN_BYTES) {
    return { missing: 'Electron 程序与版本不符或不完整 / Electron\'s binary is of another version or incomplete' };
  }
  return { binary };
}

/** Why Electron cannot run here although its binary is there; null if it can. */
export function electronObstacle(platform, env, uid) {
  if (platform !== 'linux') return null;
  if (uid === 0) return '以 root 身份运行时不能启用 Electron 的安全沙箱 / Electron\'s sandbox does not work for root';
  if (env.DISPLAY === undefined && env.WAYLAND_DISPLAY === undefined) return '没有图形桌面 / there is no graphical desktop';
  return null;
}
