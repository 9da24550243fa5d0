import { useEffect, useRef, useState, type ChangeEvent, type CompositionEvent } from 'react';

/** Milliseconds without another key after which words count as entered. */
const PAUSE = 250;

/** A field for words that are looked for while they are typed. */
export interface Words {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Forgets words that wait for the pause: they were dealt with. */
  readonly settle: () => void;
  /** For the input element. */
  readonly field: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
  };
}

/** Tells `onWords` what was typed after a pause; half-entered words of an input method are none. */
export function useWords(first: string, onWords: (words: string) => void): Words {
  const [text, setText] = useState(first);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const settle = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (words: string) => {
    settle();
    timer.current = setTimeout(() => onWords(words), PAUSE);
  };
  return {
    text,
    setText,
    settle,
    field: {
      value: text,
      onChange: (event) => {
        setText(event.target.value);
        if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) later(event.target.value);
      },
      onCompositionEnd: (event) => later(event.currentTarget.value),
    },
  };
}
