import type { Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { scopeText, statisticsOf } from '../../shared/statistics';
import { fileName, writeStatistics, writeWhole } from '../workbooks';
import { summariesOf } from './case-views';
import type { Context } from './context';
import { absolutePath } from './folders';
import { localDate } from './session';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** 统计: writes figures over the case files as workbook and pictures. The window counts by itself, from the list of case files. */
export function dashboardProcedures({ requireSession, now }: Context): Pick<Implementation, 'dashboard.export' | 'dashboard.picture'> {
  return {
    'dashboard.export': async ({ filter, folder }) => {
      const session = requireSession();
      const statistics = statisticsOf(summariesOf(session), filter);
      if (statistics.cases === 0) throw new UserError('nothing-to-export', '统计范围内没有案卷，未写出任何文件。请放宽统计范围，或先导入案卷。');
      const { name, organ } = session.workspace.batch.get();
      const heading = { batch: name, organ, generatedOn: localDate(now()), scope: scopeText(filter) };
      return { path: await writeStatistics(absolutePath(folder), heading, statistics), kind: '统计表' };
    },
    'dashboard.picture': async ({ title, png, folder }) => {
      const bytes = Buffer.from(png, 'base64');
      if (!bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) throw new UserError('picture-invalid', '图片内容不完整，没有保存。请关闭窗口后重新打开统计页再试。');
      const { name } = requireSession().workspace.batch.get();
      return { path: await writeWhole(absolutePath(folder), fileName([title, name], '.png'), bytes), kind: '统计图' };
    },
  };
}
