import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** What is set here and what it works on, one or two sentences. */
  readonly hint?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a section. */
export function Panel({ title, hint, extra, children }: Props) {
  return (
    <section className="settings-panel" aria-label={title}>
      <div className="settings-panel-head">
        <h2>{title}</h2>
        {extra}
      </div>
      {hint !== undefined && <p className="form-hint settings-hint">{hint}</p>}
      {children}
    </section>
  );
}
