import { Spin } from 'antd';

/** A centred waiting sign that says what is being waited for. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="centred" role="status">
      <Spin delay={150} />
      <span className="muted">{what}</span>
    </div>
  );
}
