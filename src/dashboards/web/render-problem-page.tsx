import type { Problem } from '../../platform/http/problem.js';
import { renderPage } from '../../platform/http/render.js';
import { ErrorPage } from '../pages/error/ErrorPage.js';

/** A refusal or a fault as a page. It needs no database, which may be what failed. */
export function renderProblemPage({ status, code, title, detail, correlationId }: Problem): string {
  return renderPage(
    <ErrorPage
      frame={null}
      status={status}
      title={code === 'took_too_long' ? title : undefined}
      detail={code === 'not_found' ? null : detail}
      correlationId={status >= 500 ? correlationId : null}
    />,
  );
}
