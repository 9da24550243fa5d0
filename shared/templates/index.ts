export { loadTemplate } from './load-template';
export type { LoadOptions, LoadResult } from './load-template';
export type { TemplateProblem } from './problem';
