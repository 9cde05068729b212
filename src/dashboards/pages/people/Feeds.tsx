import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

const feeds = [
  ['/feeds/overdue.atom', 'what is overdue'],
  ['/feeds/resolutions.atom', 'rulings'],
  ['/feeds/deadlines.ics', 'deadlines, for a calendar'],
] as const;

/** What to subscribe to. */
export function Feeds(props: SettingsProps) {
  return (
    <Section id="feeds" title="Feeds" hint="for feed readers and calendars">
      <ul class="feed-list">
        {feeds.map(([href, words]) => (
          <li key={href}>
            <a class="link" href={href}>
              {href}
            </a>
            {`: ${words}`}
          </li>
        ))}
      </ul>
      <FormErrors form={formOf(props, 'feeds')} />
      {props.me.isPerson && (
        <form class="reopen" method="post" action="/settings/feeds">
          <button class="button" type="submit">
            Make a key for feeds
          </button>
          <p class="hint">Where reading takes an account, their addresses need it. The key before ends.</p>
        </form>
      )}
    </Section>
  );
}
