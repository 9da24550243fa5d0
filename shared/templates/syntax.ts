import type { ErrorCode } from 'yaml';

/** What a YAML syntax error means for somebody who writes a standard, not a program. */
export function describeSyntaxError(code: ErrorCode): { readonly reason: string; readonly remedy: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { reason: '同一处有两个相同的名称。', remedy: '请删去重复的一行，或检查缩进。' };
    case 'TAB_AS_INDENT':
      return { reason: '用了制表符（Tab）缩进。', remedy: '请改用空格缩进。' };
    case 'BAD_INDENT': case 'BLOCK_AS_IMPLICIT_KEY': case 'MULTILINE_IMPLICIT_KEY':
      return { reason: '缩进不对，或上一行的值没有写完。', remedy: '同一级的行要对齐；含冒号的文字请整段加引号。' };
    case 'MISSING_CHAR':
      return { reason: '缺少引号、括号或冒号。', remedy: '请检查本行和上一行的引号、括号是否成对，英文冒号后是否有空格。' };
    default:
      return { reason: `这里的写法不合 YAML 格式（${code}）。`, remedy: '请检查本行的缩进、英文冒号和引号。' };
  }
}
