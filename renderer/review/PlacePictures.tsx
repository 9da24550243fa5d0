import { resourcePaths } from '../../shared/contract';
import type { Evidence } from '../../shared/model';
import { resourceUrl } from '../api';
import { useReview } from './context';

/** Size of one picture on screen in pixels; the place is fitted into it. */
const LARGEST = { width: 300, height: 110 } as const;
/** Page pixels shown around a place. */
const AIR = 12;

/** Pictures of the places that a finding asks to look at, each cut out of its page; a click shows the whole page. */
export function PlacePictures({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { caseId, detail, show } = useReview();
  const shown = evidence.flatMap((one) => {
    const page = one.picture === true ? detail.pages.find(({ number, width }) => number === one.page && width > 0) : undefined;
    return page === undefined ? [] : [{ one, page }];
  });
  if (shown.length === 0) return null;
  return (
    <ul className="plain-list place-pictures" aria-label="须查看的位置">
      {shown.map(({ one, page }, index) => {
        const [width, height] = [one.box.width + 2 * AIR, one.box.height + 2 * AIR];
        const scale = Math.min(LARGEST.width / width, LARGEST.height / height, 1);
        return (
          <li key={index}>
            <button type="button" className="place-picture" style={{ width: width * scale, height: height * scale }} aria-label={`第${one.page}页 ${one.text}`} title={`第${one.page}页 ${one.text}`} onClick={() => show(one)}>
              <img
                src={resourceUrl(resourcePaths.pageImage(caseId, one.page))}
                alt=""
                loading="lazy"
                decoding="async"
                draggable={false}
                style={{ width: page.width * scale, height: page.height * scale, left: (AIR - one.box.x) * scale, top: (AIR - one.box.y) * scale }}
              />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
