import { LeftOutlined, RightOutlined, RotateRightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons';
import { Button, InputNumber, Segmented, Space } from 'antd';
import { zoomStep, nextTurn, type View } from './view';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly zoom: number;
  readonly view: View;
  /** Whether the page comes from a PDF, so that its original can be shown. */
  readonly hasOriginal: boolean;
  readonly onPage: (page: number) => void;
  readonly onView: (view: View) => void;
}

/** Paging, zoom, turning, and the switch between recognised image and original. */
export function ViewerTools({ page, pages, zoom, view, hasOriginal, onPage, onView }: Props) {
  return (
    <div className="viewer-tools" role="toolbar" aria-label="页面查看">
      <Space.Compact>
        <Button size="small" icon={<LeftOutlined aria-hidden />} aria-label="上一页" title="上一页（PgUp）" disabled={page <= 1} onClick={() => onPage(page - 1)} />
        <InputNumber
          key={page}
          size="small"
          className="page-number"
          aria-label="页码"
          controls={false}
          min={1}
          max={pages}
          precision={0}
          defaultValue={page}
          onPressEnter={(event) => onPage(Number(event.currentTarget.value))}
          onBlur={(event) => onPage(Number(event.currentTarget.value))}
        />
        <Button size="small" icon={<RightOutlined aria-hidden />} aria-label="下一页" title="下一页（PgDn）" disabled={page >= pages} onClick={() => onPage(page + 1)} />
      </Space.Compact>
      <span className="muted mono no-shrink">共{pages}页</span>
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
          onChange={(value) => onView({ ...view, original: value === 'original' })}
        />
      )}
      <Space.Compact>
        <Button size="small" type={view.fit === 'width' ? 'primary' : 'default'} aria-pressed={view.fit === 'width'} onClick={() => onView({ ...view, fit: 'width' })}>
          适宽
        </Button>
        <Button size="small" type={view.fit === 'page' ? 'primary' : 'default'} aria-pressed={view.fit === 'page'} onClick={() => onView({ ...view, fit: 'page' })}>
          整页
        </Button>
      </Space.Compact>
      <Space.Compact>
        <Button size="small" icon={<ZoomOutOutlined aria-hidden />} aria-label="缩小" title="缩小（-）" onClick={() => onView({ ...view, fit: zoomStep(zoom, -1) })} />
        <Button size="small" className="zoom-value mono" title="按纸张实际大小显示" aria-label={`当前${Math.round(zoom * 100)}%，按纸张实际大小显示`} onClick={() => onView({ ...view, fit: 1 })}>
          {Math.round(zoom * 100)}%
        </Button>
        <Button size="small" icon={<ZoomInOutlined aria-hidden />} aria-label="放大" title="放大（+）" onClick={() => onView({ ...view, fit: zoomStep(zoom, 1) })} />
      </Space.Compact>
      <Button size="small" icon={<RotateRightOutlined aria-hidden />} aria-label="向右转90度" title="向右转90度（R）" onClick={() => onView({ ...view, turn: nextTurn(view.turn) })} />
    </div>
  );
}
