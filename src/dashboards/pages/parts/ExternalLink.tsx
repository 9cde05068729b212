import type { ComponentChildren } from 'preact';
import { hostOf } from '../../charts/format.js';

/** A link out, or its plain text where the address is no web address. */
export function ExternalLink({ url, children }: { url: string; children?: ComponentChildren }) {
  const host = hostOf(url);
  if (host === null) return <>{children ?? url}</>;
  return (
    <a class="link" href={url} rel="noopener noreferrer nofollow">
      {children ?? host}
    </a>
  );
}
