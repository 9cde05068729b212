import type { ComponentChildren } from 'preact';
import type { MethodId } from '../method/method-ids.js';
import { ChartFiles, type ChartFilesProps } from './ChartFiles.js';
import { MethodLink } from './MethodLink.js';

interface Props {
  id: string;
  title: string;
  hint?: ComponentChildren;
  /** What explains the number of the title. */
  method?: MethodId;
  /** A link at the right end of the heading. */
  link?: { href: string; label: string };
  /** What is drawn below as a file, at the right end of the heading. */
  files?: ChartFilesProps | null;
  className?: string;
  children: ComponentChildren;
}

/** A part of a page under its own heading. */
export function Section({ id, title, hint, method, link, files, className, children }: Props) {
  return (
    <section class={`section ${className ?? ''}`.trim()} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {method && <MethodLink to={method} name={title} />}
        {hint && <p class="hint">{hint}</p>}
        {link && (
          <a class="section-link" href={link.href}>
            {link.label}
          </a>
        )}
        {files && <ChartFiles {...files} />}
      </div>
      {children}
    </section>
  );
}
