import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  hint?: ComponentChildren;
  /** A link at the right end of the heading. */
  link?: { href: string; label: string };
  className?: string;
  children: ComponentChildren;
}

/** A part of a page under its own heading. */
export function Section({ id, title, hint, link, className, children }: Props) {
  return (
    <section class={`section ${className ?? ''}`.trim()} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
        {hint && <p class="hint">{hint}</p>}
        {link && (
          <a class="section-link" href={link.href}>
            {link.label}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
