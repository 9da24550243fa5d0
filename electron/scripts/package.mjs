// npm run package [-- ARGS]: builds everything and makes the installers of electron-builder.yml. Needs the network for Electron's binaries.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './bundle.mjs';
import { buildParts } from './freshness.mjs';

await buildParts(['renderer', 'hosts']);
const cli = path.join(root, 'node_modules/electron-builder/cli.js');
const { status } = spawnSync(process.execPath, [cli, '--config', 'electron-builder.yml', '--publish', 'never', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
