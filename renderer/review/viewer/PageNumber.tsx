import { InputNumber } from 'antd';
import { useRef, useState } from 'react';

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The number of the current page, and a way to another one: what is being typed stays when scrolling passes to another page meanwhile. */
export function PageNumber({ page, pages, onPage }: Props) {
  const [typed, setTyped] = useState<number | null>(null);
  // Enter brings a number too high down to the last page and is reported at once, before the next rendering.
  const latest = useRef<number | null>(null);
  const take = (value: number | null) => {
    latest.current = value;
    setTyped(value);
  };
  const jump = () => {
    const wanted = latest.current;
    take(null);
    if (wanted !== null && Number.isInteger(wanted) && wanted !== page) onPage(wanted);
  };
  return (
    <InputNumber
      size="small"
      className="page-number"
      aria-label="页码"
      controls={false}
      min={1}
      max={pages}
      precision={0}
      value={typed ?? page}
      onChange={take}
      onPressEnter={jump}
      onBlur={jump}
    />
  );
}
