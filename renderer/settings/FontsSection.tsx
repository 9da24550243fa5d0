import { Alert, Table, Tag } from 'antd';
import { useMemo } from 'react';
import { EXPORT_FONTS, type ExportFont } from '../../shared/model';
import { hasFont, windowMeasure } from './fonts';
import { Panel } from './Panel';

interface FontRow extends ExportFont {
  /** Null where it cannot be told. */
  readonly here: boolean | null;
  readonly alternativesHere: readonly string[];
}

function fontRows(): readonly FontRow[] {
  const measure = windowMeasure();
  return Object.values(EXPORT_FONTS).map((font: ExportFont) => ({
    ...font,
    here: measure === null ? null : hasFont(font.name, measure),
    alternativesHere: measure === null ? [] : font.alternatives.filter((name) => hasFont(name, measure)),
  }));
}

/** 字体: what the exported files ask for, and what this PC has. */
export function FontsSection() {
  const rows = useMemo(fontRows, []);
  const missing = rows.filter(({ here }) => here === false);
  return (
    <Panel title="导出文件的字体" hint="导出的工作簿只写字体名称（按 GB/T 9704 公文格式），不带字体文件。打开文件的电脑没有这种字体时，由表格软件换用它的替代字体，内容和排版不受影响，字形略有不同。">
      {missing.length > 0 && (
        <Alert
          type="warning" showIcon className="settings-alert" title={`本机没有${missing.map(({ name }) => `“${name}”`).join('、')}`}
          description="在本机打印前，可向信息部门索取并安装；在装有公文字体的电脑上打开和打印则不受影响。"
        />
      )}
      <Table<FontRow>
        size="small" rowKey="name" pagination={false} dataSource={[...rows]}
        columns={[
          { title: '字体', dataIndex: 'name', width: 160 },
          { title: '用在', dataIndex: 'use' },
          { title: '本机', dataIndex: 'here', width: 110, render: (here: boolean | null) => (here === null ? <Tag>无法判断</Tag> : here ? <Tag color="green">有</Tag> : <Tag color="gold">没有</Tag>) },
          { title: '可替代的字体', key: 'alternatives', render: (_, { alternatives }) => alternatives.join('、') },
          { title: '本机有的替代字体', key: 'present', render: (_, { alternativesHere }) => (alternativesHere.length === 0 ? <span className="muted">没有找到</span> : alternativesHere.join('、')) },
        ]}
      />
      <p className="form-hint settings-hint">“本机”一栏由本窗口试排文字判断，不联网；刚装的字体要重新启动程序后才能看到。</p>
    </Panel>
  );
}
