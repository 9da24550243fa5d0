import type { Art10Item } from '../model';
import type { Situation } from './types';

const SITUATION_OF_ITEM: Record<Art10Item, Situation> = {
  'art10-1': '二', 'art10-2': '二', 'art10-3': '二', 'art10-4': '一', 'art10-5': '一', 'art10-6': '一', 'art10-7': '二', 'art10-8': '一',
  'art10-9': '一', 'art10-10': '三', 'art10-11': '二', 'art10-12': '三', 'art10-13': '四',
};

/** Proposed situation of Art. 16(2) of the 办法 by the item of Art. 10; a person decides before the document is issued. */
export const proposedSituation = (item: Art10Item): Situation => SITUATION_OF_ITEM[item];
