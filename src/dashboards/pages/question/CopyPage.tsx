import { formatMoment, hostOf } from '../../charts/format.js';
import { Layout } from '../layout/Layout.js';
import { ExternalLink } from '../parts/ExternalLink.js';
import { Section } from '../parts/Section.js';
import type { PageFrame } from '../props/common.js';
import type { CopyProps } from '../props/copy.js';

function Taken({ url, finalUrl, takenAt, textHash }: CopyProps) {
  return (
    <p class="provenance">
      {takenAt && <span>{`Fetched ${formatMoment(new Date(takenAt))} UTC`}</span>}
      <span>
        from <ExternalLink url={url} />
      </span>
      {finalUrl && finalUrl !== url && (
        <span>
          which led to <ExternalLink url={finalUrl}>{finalUrl}</ExternalLink>
        </span>
      )}
      {textHash && (
        <span>
          SHA-256 <code title={textHash}>{`${textHash.slice(0, 12)}…`}</code>
        </span>
      )}
    </p>
  );
}

function Words({ text }: { text: string }) {
  return (
    <div class="prose copy">
      {text.split('\n').map((paragraph, index) => paragraph.trim() && <p key={index}>{paragraph}</p>)}
    </div>
  );
}

/** `/copies/:id`: the text of a cited page as it stood when it was cited, never its markup. */
export function CopyPage({ frame, copy }: { frame: PageFrame; copy: CopyProps }) {
  const title = copy.pageTitle ?? hostOf(copy.url) ?? copy.url;
  return (
    <Layout
      title={`Copy of: ${title}`}
      current="questions"
      frame={frame}
      footnote="The text was kept as it was fetched, and its hash stands in the ledger. Pictures, tables and layout were not. The rights in it are its publisher's."
    >
      <h1>{title}</h1>
      <Taken {...copy} />
      <Section id="text" title="Text" className="section-plain">
        {copy.text === null ? (
          <p class="muted">
            {copy.failure ? `There is no copy. ${copy.failure}` : 'The copy is on its way.'}
          </p>
        ) : (
          <Words text={copy.text} />
        )}
      </Section>
    </Layout>
  );
}
