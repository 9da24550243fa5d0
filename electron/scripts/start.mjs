// npm start: opens the workstation in Electron where its binary is there, else in the system's browser, and says which and why.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './bundle.mjs';
import { electronObstacle, findElectron } from './electron-binary.mjs';
import { buildParts } from './freshness.mjs';

if ((await buildParts(['renderer', 'hosts'], { onlyOutdated: true })).length > 0) console.log('已构建程序 / built the program.');

const found = findElectron(root);
const reason = 'missing' in found ? found.missing : electronObstacle(process.platform, process.env, process.getuid?.());
const extra = process.argv.slice(2);
let command;
if (reason === null) {
  console.log('使用 Electron 窗口。/ Starting in Electron: its binary is installed.');
  command = [found.binary, [root, ...extra]];
} else {
  console.log(`使用系统浏览器：${reason.split(' / ')[0]}。数据只在本机，不经网络。`);
  console.log(`Starting in the system's browser: ${reason.split(' / ')[1]}.`);
  if ('missing' in found) console.log('在可联网的电脑上运行 npx install-electron --no 可安装 Electron。/ npx install-electron --no installs Electron where the network allows.');
  command = [process.execPath, [path.join(root, 'out/browser.mjs'), '--reason', `${reason.split(' / ')[0]}，因此在系统浏览器中运行。`, ...extra]];
}
const child = spawn(command[0], command[1], { stdio: 'inherit' });
// Ctrl+C reaches the child too; this process only waits for it to clean up.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
