import { statSync } from 'node:fs';
import { UserError } from '../../shared/model';
import { parseBatchOptions, USAGE } from './batch/options';
import { runBatch } from './batch/run';
import { programPaths } from './program-paths';

/** The command-line host: a folder in, workbooks and review.json out. Exit code 2: it was called wrongly. */

const options = parseBatchOptions(process.argv.slice(2), process.cwd());
if (typeof options === 'string') {
  console.error(`${options}\n${USAGE}`);
  process.exit(2);
}
if (!(statSync(options.folder, { throwIfNoEntry: false })?.isDirectory() ?? false)) {
  console.error(`找不到文件夹“${options.folder}”，没有处理任何内容。请检查路径。/ No such folder.\n${USAGE}`);
  process.exit(2);
}

const batch = runBatch(options, programPaths(import.meta.url), (line) => console.log(line));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void batch.stop().then((message) => {
      console.log(`\n${message}`);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    });
  });
}
try {
  process.exitCode = await batch.exitCode;
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
