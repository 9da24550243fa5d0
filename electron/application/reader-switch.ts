import type { PageReader } from './types';

/** A page reader that can be replaced while it works. */
export interface ReaderSwitch extends PageReader {
  /** The next page goes to a new reader; the old one closes when its last page is done. Does nothing while none was needed. */
  renew(): void;
}

interface Held {
  readonly reader: PageReader;
  uses: number;
  retired: boolean;
}

/** @param make called when the first page is due, and again after `renew` */
export function createReaderSwitch(make: () => PageReader): ReaderSwitch {
  let current: Held | null = null;
  const all = new Set<Held>();
  const held = (): Held => {
    if (current !== null) return current;
    current = { reader: make(), uses: 0, retired: false };
    all.add(current);
    return current;
  };
  const closeIfDone = (one: Held): void => {
    if (!one.retired || one.uses > 0 || !all.delete(one)) return;
    void one.reader.close();
  };
  const using = async <T>(work: (reader: PageReader) => Promise<T>): Promise<T> => {
    const one = held();
    one.uses += 1;
    try {
      return await work(one.reader);
    } finally {
      one.uses -= 1;
      closeIfDone(one);
    }
  };
  return {
    get size() {
      return held().reader.size;
    },
    inspect: (file) => using((reader) => reader.inspect(file)),
    recognise: (file, index) => using((reader) => reader.recognise(file, index)),
    renew() {
      if (current === null) return;
      const before = current;
      current = null;
      before.retired = true;
      closeIfDone(before);
    },
    async close() {
      current = null;
      const open = [...all];
      all.clear();
      await Promise.all(open.map(({ reader }) => reader.close()));
    },
  };
}
