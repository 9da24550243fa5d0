import { spawnSync } from 'node:child_process';
import { findChromium } from '../../scripts/browser.mjs';
import { project, runnableHosts } from './hosts';

/** Builds what is out of date and says plainly which hosts the specs run on. */
export default function globalSetup(): void {
  const build = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', "const { buildParts } = await import('./electron/scripts/freshness.mjs'); await buildParts(['renderer', 'hosts'], { onlyOutdated: true });"],
    { cwd: project, stdio: 'inherit' },
  );
  if (build.status !== 0) throw new Error('the build failed');
  const { hosts, electronMissing } = runnableHosts();
  console.log(`Hosts under test: ${hosts.join(', ')} (browser host in ${findChromium() ?? 'no browser found'}).`);
  if (electronMissing !== null) console.log(`Not run on Electron: ${electronMissing.split(' / ').at(-1)}.`);
}
