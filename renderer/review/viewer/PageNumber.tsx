import { InputNumber } from 'antd';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The number of the current page, and a way to another one. */
export function PageNumber({ page, pages, onPage }: Props) {
  // The key press is reported by the frame around the field, so the field is where it began.
  const jump = ({ target }: { readonly target: EventTarget }) => {
    const text = target instanceof HTMLInputElement ? target.value : '';
    const wanted = Number(text);
    if (text !== '' && Number.isInteger(wanted) && wanted !== page) onPage(wanted);
  };
  return (
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
      onPressEnter={jump}
      onBlur={jump}
    />
  );
}
