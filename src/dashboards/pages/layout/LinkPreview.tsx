import { useContext } from 'preact/hooks';
import { Origin } from '../../../platform/http/origin.js';

interface Props {
  title: string;
  /** The one address of the page; some have none. */
  path?: string;
  /** Address of the picture; that of the whole site unless given. */
  image?: string;
}

/** Where the page is at home, and what other sites show beside a link to it. It needs whole addresses, so a page without a request has none. */
export function LinkPreview({ title, path, image = '/card.png' }: Props) {
  const origin = useContext(Origin);
  if (origin === null) return null;
  return (
    <>
      {path !== undefined && <link rel="canonical" href={origin + path} />}
      <meta property="og:site_name" content="Reckoner" />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:image" content={origin + image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
