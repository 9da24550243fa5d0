// npm run audit -- WORKSPACE|FILE: builds what is needed and checks an audit log.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './bundle.mjs';
import { buildParts } from './freshness.mjs';

if ((await buildParts(['hosts'], { onlyOutdated: true })).length > 0) console.log('已构建程序 / built the program.');
const child = spawn(process.execPath, [path.join(root, 'out/audit.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
