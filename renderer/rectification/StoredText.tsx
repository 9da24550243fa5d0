import { Input } from 'antd';
import { useEffect, useState } from 'react';

interface Props {
  readonly label: string;
  /** What is stored. */
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  /** An empty text is not stored; what was there comes back. */
  readonly required?: boolean;
  /** Called with the words once the field is left. */
  readonly onStore: (text: string) => void;
}

/** A text that is stored when its field is left; Esc takes back what was typed since. Closing the window before asks first. */
export function StoredText({ label, value, maxLength, placeholder = '', required = false, onStore }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const changed = typed !== null && typed !== value;
  useEffect(() => {
    if (!changed) return undefined;
    const closing = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', closing);
    return () => window.removeEventListener('beforeunload', closing);
  }, [changed]);
  return (
    <Input.TextArea
      className="stored-text" aria-label={label} rows={1} maxLength={maxLength} placeholder={placeholder} value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        setTyped(null);
        event.currentTarget.blur();
      }}
      onBlur={() => {
        setTyped(null);
        if (changed && !(required && typed.trim() === '')) onStore(typed);
      }}
    />
  );
}
