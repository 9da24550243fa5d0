import { Button } from 'antd';
import { useState } from 'react';
import { resourcePaths } from '../../../shared/contract';
import { resourceUrl } from '../../api';

/** The upright image of a page, as it was recognised. */
export function PageImage({ caseId, page }: { readonly caseId: string; readonly page: number }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  return (
    <>
      {state !== 'failed' && (
        <img
          key={attempt}
          className="page-picture"
          src={resourceUrl(resourcePaths.pageImage(caseId, page))}
          alt={`第${page}页`}
          draggable={false}
          onLoad={() => setState('shown')}
          onError={() => setState('failed')}
        />
      )}
      {state === 'loading' && (
        <span className="page-note">
          正在载入第{page}页…
        </span>
      )}
      {state === 'failed' && (
        <div className="page-note" role="alert">
          <p>第{page}页的图像没有载入。评查记录不受影响。</p>
          <Button
            size="small"
            onClick={() => {
              setState('loading');
              setAttempt(attempt + 1);
            }}
          >
            重试
          </Button>
        </div>
      )}
    </>
  );
}
