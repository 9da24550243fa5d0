import { Table, Tag, type TableColumnsType } from 'antd';
import { sectorParameters, sectorValueText, type SectorParameter } from '../../shared/checks/sector-words';
import { GENERAL_SECTOR, HENAN_HEARING, HENAN_MAJOR, SECTORS } from '../../shared/checks/sectors';
import { needsVerification } from '../components/text';
import { AgencyTable } from './AgencyTable';
import { Panel } from './Panel';
import { sectorRows, type SectorRow } from './sectorRows';

const COLUMNS: TableColumnsType<SectorRow> = [
  { title: '行业', dataIndex: 'sector', width: 120, onCell: ({ span }) => ({ rowSpan: span }) },
  { title: '参数', dataIndex: 'name', width: 150 },
  { title: '数值', dataIndex: 'value', width: 240 },
  {
    title: '来源', key: 'source',
    render: (_, { source, certainty }) => (
      <span className="wrap-text">
        {source} {needsVerification(certainty) && <Tag color="gold">待核</Tag>}
      </span>
    ),
  },
];

const GENERAL: readonly SectorParameter[] = [
  { name: '听证数额', value: sectorValueText(HENAN_HEARING.value), source: HENAN_HEARING.source, certainty: HENAN_HEARING.certainty },
  { name: '重大行政处罚数额', value: sectorValueText(HENAN_MAJOR.value), source: HENAN_MAJOR.source, certainty: HENAN_MAJOR.certainty },
];

const ROWS = sectorRows([{ name: GENERAL_SECTOR.name, parameters: GENERAL }, ...SECTORS.map((sector) => ({ name: sector.name, parameters: sectorParameters(sector) }))]);

/** 行业参数: which sector's rules an agency is checked by, and what the program knows of each. */
export function SectorsSection() {
  return (
    <>
      <Panel title="被评单位的行业" hint="行业决定立案、申辩、结案等期限和听证数额按哪个部门的规定核对，也决定适用哪些按行业编制的评查标准。改动后，该单位的案卷立即按新的行业重新核对；人工已作的评定都保留。">
        <AgencyTable of="sector" />
      </Panel>
      <Panel title="各行业参数" hint="参数取自部门规章，随程序更新，不能在这里改动。标“待核”的没有读到规章全文，据此查出的问题只请人确认，不下结论；没有收录的，按一般规定核对并在结果中注明。">
        <Table<SectorRow> size="small" bordered rowKey="key" columns={COLUMNS} dataSource={[...ROWS]} pagination={false} />
      </Panel>
    </>
  );
}
