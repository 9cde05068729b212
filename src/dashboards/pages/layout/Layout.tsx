import type { ComponentChildren } from 'preact';
import { formatMoment } from '../../charts/format.js';
import type { PageFrame } from '../props/common.js';
import { stylesheetPath } from './asset-files.js';
import { KeysHelp } from './KeysHelp.js';
import { LinkPreview } from './LinkPreview.js';
import { DoneMessage } from './DoneMessage.js';
import { type NavItem, TopBar } from './TopBar.js';

interface Props {
  title: string;
  /** The one address of the page, whatever view of it is shown; none where it is nobody else's to find. */
  path?: string;
  current: NavItem | null;
  frame: PageFrame | null;
  /** ES modules this page uses besides the common one, by file name under `/assets/js/`. */
  modules?: readonly string[];
  /** The page has a line of its own to log with, so that the bar needs none. */
  hasLine?: boolean;
  /** Address of the picture that other sites show beside a link to the page. */
  image?: string;
  /** More for the head, such as data for machines. */
  head?: ComponentChildren;
  /** What the numbers on the page are, in a sentence for the foot. */
  footnote: ComponentChildren;
  children: ComponentChildren;
}

/** It may neither bring a stylesheet of its own nor run what a page did not load. */
const htmxConfig = 'includeIndicatorCSS:false, extensions:none';

function Foot({ frame, footnote }: Pick<Props, 'frame' | 'footnote'>) {
  return (
    <footer class="foot">
      <p class="foot-note">
        {footnote} {frame && <a href="/method">Method</a>}
      </p>
      {frame && (
        <p class="foot-stamp">
          {`Rule ${frame.rule}, as of ${formatMoment(frame.asOf)} UTC. Reckoner ${frame.softwareVersion}`}
        </p>
      )}
    </footer>
  );
}

const feeds = [
  ['application/atom+xml', '/feeds/overdue.atom', 'Overdue'],
  ['application/atom+xml', '/feeds/resolutions.atom', 'Rulings'],
  ['text/calendar', '/feeds/deadlines.ics', 'Deadlines'],
] as const;

/** Where feed readers and calendars find what they may subscribe to. */
function Feeds() {
  return (
    <>
      {feeds.map(([type, href, title]) => (
        <link key={href} rel="alternate" type={type} href={href} title={title} />
      ))}
    </>
  );
}

const commonModules = ['keys.js', 'quick-add.js', 'drafts.js'];
const toScript = (file: string) => <script key={file} type="module" src={`/assets/js/${file}`} />;

/** The document around every page: head, top bar, what the last write did, content, foot. Up to its title it says the same everywhere. */
export function Layout(props: Props) {
  const { title, current, frame, modules = [], hasLine = false, footnote, children } = props;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        {['inter', 'source-serif'].map((font) => (
          <link
            key={font}
            rel="preload"
            href={`/assets/fonts/${font}.woff2`}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={stylesheetPath} />
        {commonModules.map(toScript)}
        <title>{`${title} – Reckoner`}</title>
        <LinkPreview title={title} path={props.path} image={props.image} />
        <Feeds />
        {modules.includes('htmx.js') && <meta name="htmx-config" content={htmxConfig} />}
        {modules.map(toScript)}
        {props.head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <TopBar
          current={current}
          overdueCount={frame?.overdueCount ?? 0}
          formKey={hasLine ? null : (frame?.formKey ?? null)}
        />
        <main id="main" class="page">
          {frame?.done && <DoneMessage done={frame.done} formKey={frame.formKey} current={current} />}
          {children}
          <Foot frame={frame} footnote={footnote} />
        </main>
        <KeysHelp />
      </body>
    </html>
  );
}
