import path from 'node:path';
import type { TemplateFault } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { checkTemplateFile, exportTemplate } from '../../application/template-files';
import type { TemplateOptions } from './options';

/** `file:place: 错误: reason remedy`, one a line, as editors and scripts read it. */
function faultLine(file: string, { severity, place, subject, reason, remedy }: TemplateFault): string {
  return [file, place, severity === 'error' ? '错误' : '提醒', subject, `${reason}${remedy}`].filter((part) => part !== '').join('：');
}

/**
 * Checks each file, converts the valid ones if asked to, and prints what happened.
 * @returns 0 if every file can be used (and was written, if asked for), else 1
 */
export async function runTemplates({ files, to, out, columns }: TemplateOptions, today: string, print: (line: string) => void): Promise<0 | 1> {
  let failed = 0;
  for (const file of files) {
    const name = path.basename(file);
    try {
      const { check, loaded } = await checkTemplateFile(file, columns);
      for (const fault of check.faults) print(faultLine(name, fault));
      if (loaded === null) {
        failed += 1;
        print(`${name}：不能使用，有 ${check.faults.filter(({ severity }) => severity === 'error').length} 处错误。/ not valid`);
        continue;
      }
      const { template } = loaded;
      print(`${name}：可以使用。${template.title}（${template.version}），${template.sections.flatMap(({ items }) => items).length} 项，提醒 ${check.faults.length} 条。/ valid`);
      if (to === null) continue;
      const written = await exportTemplate(loaded, to, out ?? path.dirname(file), today, path.basename(file, path.extname(file)));
      print(`${name}：已写出 / written: ${written.path}`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed += 1;
      print(error.message);
    }
  }
  return failed === 0 ? 0 : 1;
}
