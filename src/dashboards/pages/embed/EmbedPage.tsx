import type { ComponentChildren } from 'preact';
import { formatMoment } from '../../charts/format.js';
import { stylesheetPath } from '../layout/asset-files.js';
import type { PageFrame } from '../props/common.js';

interface Props {
  title: string;
  /** Whose record, or which question. */
  name: string;
  /** Address of the page that holds all of it. */
  path: string;
  /** What the link to it says. */
  whole: string;
  frame: Pick<PageFrame, 'rule' | 'asOf'>;
  children: ComponentChildren;
}

/** `/embed/…`: charts for another site's page, without script, form or cookie; links open apart. */
export function EmbedPage({ title, name, path, whole, frame, children }: Props) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – Reckoner`}</title>
        <base target="_blank" />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={stylesheetPath} />
      </head>
      <body class="embed">
        <main>
          <h1>
            <a href={path} rel="noopener">
              {name}
            </a>
          </h1>
          {children}
          <p class="foot-note">
            {`Rule ${frame.rule}, as of ${formatMoment(frame.asOf)} UTC. `}
            <a href={path} rel="noopener">
              {whole}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
