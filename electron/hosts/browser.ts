import { parseArgs } from 'node:util';
import { composeApplication } from '../application';
import { openBrowser } from './browser/open-browser';
import { startBrowserServer } from './browser/server';
import { programPaths, userStateFolder } from './program-paths';

/** The host for PCs without Electron's binary: the window in the system's browser, the application in this process. */

const USAGE = '用法 / usage: node out/browser.mjs [--no-open] [--state FOLDER] [--reason TEXT]';

const { values } = parseOptions();
const { renderer, resources, version } = programPaths(import.meta.url);
const application = composeApplication({
  resourcesFolder: resources,
  stateFolder: values.state ?? userStateFolder(),
  version,
  host: 'browser',
  hostReason: values.reason ?? '按要求在浏览器中运行。',
});
const server = await startBrowserServer({ application, rendererFolder: renderer });
const browser = values['no-open'] ? null : openBrowser(server.launchUrl);

console.log(
  browser?.how === undefined || browser.how === null
    ? '请在本机浏览器中打开以下地址（只能使用一次）/ Open this address in a browser on this PC (works once):'
    : `已用 ${browser.how} 打开工作站；没有出现窗口时，请打开以下地址（只能使用一次）/ Opened with ${browser.how}; otherwise open this address (works once):`,
);
console.log(server.launchUrl);
console.log('按 Ctrl+C 退出 / Ctrl+C to quit.');

let closing = false;
async function shutDown(): Promise<void> {
  if (closing) return;
  closing = true;
  await browser?.end();
  await server.close();
  await application.close();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown().then(() => process.exit(0)));
void browser?.closed.then(shutDown).then(() => process.exit(0));

function parseOptions() {
  try {
    return parseArgs({ options: { 'no-open': { type: 'boolean', default: false }, state: { type: 'string' }, reason: { type: 'string' } } });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}
