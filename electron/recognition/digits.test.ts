import { describe, expect, it } from 'vitest';
import type { ReadCharacter } from './ctc';
import { doubtfulFigures, withStretch } from './digits';

/** Characters set at their natural pitch: 34 pixels a Chinese character, 17 a digit; `_` is blank paper of a digit's width. */
function set(text: string): { characters: ReadCharacter[]; width: number } {
  const placed: { text: string; centre: number }[] = [];
  let width = 0;
  for (const sign of text) {
    const pitch = /[㐀-鿿]/.test(sign) ? 34 : 17;
    if (sign !== '_') placed.push({ text: sign, centre: width + pitch / 2 });
    width += pitch;
  }
  return { characters: placed.map(({ text: sign, centre }) => ({ text: sign, at: centre / width, confidence: 0.9 })), width };
}

/** The texts of the stretches that are to be read anew. */
function doubted(text: string): string[] {
  const { characters, width } = set(text);
  return doubtfulFigures(characters, width).map(({ first, last }) => characters.slice(first, last + 1).map((c) => c.text).join(''));
}

describe('figures that may lack a digit', () => {
  it.each([
    ['a merged zero inside an amount', '罚款30_00元整', ['款3000元']],
    ['a merged digit beside a character', '三月2_日送达', ['月2日']],
    ['a merged digit in a long number', '证号172300800_11', ['号17230080011']],
    ['a cell with one digit alone', '1', ['1']],
  ])('are found: %s', (_, text, expected) => {
    expect(doubted(text)).toEqual(expected);
  });

  it.each([['罚款30000元整'], ['二〇二四年三月'], ['2024年3月12日送达'], ['证号17230080011']])('are not seen in %s', (text) => {
    expect(doubted(text)).toEqual([]);
  });
});

describe('a stretch read anew', () => {
  const { characters, width } = set('罚款30_00元整');
  const [stretch] = doubtfulFigures(characters, width);
  if (stretch === undefined) throw new Error('nothing doubted');
  const again = (text: string): ReadCharacter[] => set(text).characters;
  const text = (read: readonly ReadCharacter[]): string => read.map((c) => c.text).join('');

  it('takes its place in the line, each character where it stands', () => {
    const read = withStretch(characters, stretch, again('款30000元'));
    expect(text(read)).toBe('罚款30000元整');
    expect(read.map((c) => c.at)).toEqual([...read.map((c) => c.at)].sort((a, b) => a - b));
  });

  it('is left out where it has fewer digits than before', () => {
    expect(text(withStretch(characters, stretch, again('款300元')))).toBe('罚款3000元整');
  });
});
