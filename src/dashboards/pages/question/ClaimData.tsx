import { useContext } from 'preact/hooks';
import { Origin } from '../../../platform/http/origin.js';
import { isoDay, lastMoment } from '../../charts/format.js';
import type { NameRef } from '../props/common.js';
import type { QuestionProps, StatementView } from '../props/question.js';

type Props = Pick<QuestionProps, 'question' | 'forecasts' | 'statements'>;

/** Nothing in the data can end the element that holds it, or begin another. */
const toScriptText = (data: object): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);

const byName = (names: readonly NameRef[]): NameRef[] => [
  ...new Map(names.map((name) => [name.slug, name])).values(),
];

function toAppearance({ url, pageTitle, saidAt, source }: StatementView): object {
  return {
    '@type': 'CreativeWork',
    url,
    ...(pageTitle ? { name: pageTitle } : {}),
    datePublished: isoDay(saidAt),
    ...(source ? { publisher: { '@type': 'Organization', name: source.name } } : {}),
  };
}

/** The question as a schema.org Claim, for machines that read the page. */
function toClaim({ question, forecasts, statements }: Props, origin: string): object {
  const { questionId, text, criteria, openedAt, deadlineAt, tags } = question;
  const appearances = statements
    .filter(({ url }) => url !== null)
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime())
    .map(toAppearance);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    url: `${origin}/questions/${questionId}`,
    name: text,
    text: criteria ?? text,
    dateCreated: isoDay(openedAt),
    expires: isoDay(lastMoment(deadlineAt)),
    author: byName(forecasts.map(({ author }) => author)).map(({ slug, name }) => ({
      '@type': 'Person',
      name,
      url: `${origin}/authors/${encodeURIComponent(slug)}`,
    })),
    ...(appearances.length > 0 ? { firstAppearance: appearances[0], appearance: appearances } : {}),
    ...(tags.length > 0 ? { keywords: tags } : {}),
  };
}

/** The claim as a block of data in the head. It needs whole addresses, so a page without a request has none. */
export function ClaimData(props: Props) {
  const origin = useContext(Origin);
  if (origin === null) return null;
  const text = toScriptText(toClaim(props, origin));
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
