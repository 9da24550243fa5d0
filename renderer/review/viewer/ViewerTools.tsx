import { BorderOutlined, FullscreenExitOutlined, FullscreenOutlined, LeftOutlined, ReadOutlined, RightOutlined, RotateRightOutlined, SearchOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, Segmented, Space } from 'antd';
import { PageNumber } from './PageNumber';
import type { Viewing } from './useViewing';

interface Props {
  readonly page: number;
  readonly pages: number;
  /** Whether the page comes from a PDF, so that its original can be shown. */
  readonly hasOriginal: boolean;
  readonly viewing: Viewing;
  /** Whether places may be framed: not after the review was finished. */
  readonly canFrame: boolean;
  readonly onPage: (page: number) => void;
}

/** Paging, zoom, turning, and the switch between recognised image and original. */
export function ViewerTools({ page, pages, hasOriginal, viewing, canFrame, onPage }: Props) {
  const { view, setView, zoom, full, framing, searching, endSearch, keys } = viewing;
  const percent = Math.round(zoom * 100);
  return (
    <div className="viewer-tools" role="toolbar" aria-label="页面查看">
      <Space.Compact>
        <Button size="small" icon={<LeftOutlined aria-hidden />} aria-label="上一页" title="上一页（PgUp）" disabled={page <= 1} onClick={() => onPage(page - 1)} />
        <PageNumber page={page} pages={pages} onPage={onPage} />
        <Button size="small" icon={<RightOutlined aria-hidden />} aria-label="下一页" title="下一页（PgDn）" disabled={page >= pages} onClick={() => onPage(page + 1)} />
      </Space.Compact>
      <span className="muted mono no-shrink">共{pages}页</span>
      <Button
        size="small"
        type={searching > 0 ? 'primary' : 'default'}
        icon={<SearchOutlined aria-hidden />}
        aria-label="在本卷中查找"
        aria-pressed={searching > 0}
        title="在本卷中查找（Ctrl+F）"
        onClick={searching > 0 ? endSearch : keys.search}
      />
      <Button size="small" type={framing ? 'primary' : 'default'} icon={<BorderOutlined aria-hidden />} aria-pressed={framing} disabled={!canFrame} title="拖动或用方向键框出依据（S）" onClick={keys.frame}>
        框选
      </Button>
      <span className="spacer" />
      {hasOriginal && (
        <Segmented
          size="small"
          aria-label="识别图或原件"
          value={view.original ? 'original' : 'image'}
          options={[
            { value: 'image', label: '识别图' },
            { value: 'original', label: '原件' },
          ]}
          onChange={(value) => setView({ ...view, original: value === 'original' })}
        />
      )}
      <Space.Compact>
        <Button size="small" type={view.fit === 'width' ? 'primary' : 'default'} aria-pressed={view.fit === 'width'} title="适合宽度（W）" onClick={keys.fitWidth}>
          适宽
        </Button>
        <Button size="small" type={view.fit === 'page' ? 'primary' : 'default'} aria-pressed={view.fit === 'page'} title="适合整页（F）" onClick={keys.fitPage}>
          整页
        </Button>
      </Space.Compact>
      <Space.Compact>
        <Button size="small" icon={<ZoomOutOutlined aria-hidden />} aria-label="缩小" title="缩小（-，或按住Ctrl滚动）" onClick={keys.zoomOut} />
        <Button size="small" className="zoom-value mono" title="按纸张实际大小显示" aria-label={`当前${percent}%，按纸张实际大小显示`} onClick={() => setView({ ...view, fit: 1 })}>
          {percent}%
        </Button>
        <Button size="small" icon={<ZoomInOutlined aria-hidden />} aria-label="放大" title="放大（+，或按住Ctrl滚动）" onClick={keys.zoomIn} />
      </Space.Compact>
      <Button size="small" icon={<RotateRightOutlined aria-hidden />} aria-label="向右转90度" title="向右转90度（R）" onClick={keys.turn} />
      <Button size="small" type={view.twoUp ? 'primary' : 'default'} icon={<ReadOutlined aria-hidden />} aria-label="双页并排" aria-pressed={view.twoUp} title="双页并排（D）" onClick={keys.twoUp} />
      <Button
        size="small"
        icon={full ? <FullscreenExitOutlined aria-hidden /> : <FullscreenOutlined aria-hidden />}
        aria-label={full ? '退出全屏' : '全屏'}
        title={full ? '退出全屏（L）' : '全屏（L）'}
        onClick={keys.fullScreen}
      />
    </div>
  );
}
