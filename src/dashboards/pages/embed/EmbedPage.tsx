import { formatMoment } from '../../charts/format.js';
import { stylesheets } from '../layout/asset-files.js';
import { withQuery } from '../parts/NextLink.js';
import type { AuthorProps } from '../props/track-record.js';
import { CalibrationFigure } from '../track-record/CalibrationFigure.js';
import { RecordFinding } from '../track-record/RecordFinding.js';
import { viewQuery } from '../track-record/view-query.js';

type Props = Pick<AuthorProps, 'author' | 'record' | 'view'> & {
  frame: Pick<AuthorProps['frame'], 'rule' | 'asOf'>;
};

/** `/embed/:slug/calibration`: a diagram for another site's page, without script, form or cookie; links open apart. */
export function EmbedPage({ author, record, view, frame }: Props) {
  const path = `/authors/${encodeURIComponent(author.slug)}`;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`Calibration of ${author.name} – Reckoner`}</title>
        <base target="_blank" />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        {stylesheets.map((file) => (
          <link key={file} rel="stylesheet" href={`/assets/css/${file}`} />
        ))}
      </head>
      <body class="embed">
        <main>
          <h1>
            <a href={path} rel="noopener">
              {author.name}
            </a>
          </h1>
          <RecordFinding record={record} name={author.name} />
          <CalibrationFigure
            id="calibration"
            title="Calibration"
            record={record}
            hrefOfBin={(bin) => `${withQuery(path, { ...viewQuery(view), type: view.type, bin })}#forecasts`}
            size="large"
          />
          <p class="foot-note">
            {`Rule ${frame.rule}, as of ${formatMoment(frame.asOf)} UTC. `}
            <a href={path} rel="noopener">
              The whole record on Reckoner
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
