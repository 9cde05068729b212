import { useContext } from 'preact/hooks';
import { Origin } from '../../../platform/http/origin.js';

interface Props {
  title: string;
  /** Address of the picture; that of the whole site unless given. */
  image?: string;
}

/** What other sites show beside a link to the page. It needs whole addresses, so a page without a request has none. */
export function LinkPreview({ title, image = '/card.png' }: Props) {
  const origin = useContext(Origin);
  if (origin === null) return null;
  return (
    <>
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
