import { parseTemplateOptions, USAGE } from './templates/options';
import { runTemplates } from './templates/run';

/** Checks and converts standards (评查标准) on the command line. Exit code 2: it was called wrongly. */

const options = parseTemplateOptions(process.argv.slice(2), process.cwd());
if (typeof options === 'string') {
  console.error(`${options}\n${USAGE}`);
  process.exit(2);
}
process.exitCode = await runTemplates(options, new Date().toISOString().slice(0, 10), (line) => console.log(line));
