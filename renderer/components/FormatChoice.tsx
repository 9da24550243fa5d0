import { Radio } from 'antd';

/** What a file for people to edit is written as. */
export type FileFormat = 'xlsx' | 'yaml';

/** Excel, or YAML text. */
export function FormatChoice({ value, onChange }: { readonly value: FileFormat; readonly onChange: (format: FileFormat) => void }) {
  return (
    <Radio.Group
      className="format-choice"
      aria-label="文件格式"
      value={value}
      onChange={(event) => onChange(event.target.value === 'yaml' ? 'yaml' : 'xlsx')}
      options={[
        { value: 'xlsx', label: 'Excel 工作簿（.xlsx）' },
        { value: 'yaml', label: 'YAML 文本（.yaml）' },
      ]}
    />
  );
}
