import { useContext } from 'preact/hooks';
import { useMay, Visitor } from '../../../platform/http/visitor.js';
import { formatCount } from '../../charts/format.js';
import { QuickAddBar } from '../parts/QuickAdd.js';

export type NavItem = 'today' | 'queue' | 'questions' | 'authors' | 'sources' | 'boards';

const items: readonly { item: NavItem; href: string; label: string; chord: string }[] = [
  { item: 'today', href: '/', label: 'Today', chord: 't' },
  { item: 'queue', href: '/queue', label: 'Queue', chord: 'q' },
  { item: 'questions', href: '/questions', label: 'Questions', chord: 'f' },
  { item: 'authors', href: '/authors', label: 'Authors', chord: 'a' },
  { item: 'sources', href: '/sources', label: 'Sources', chord: 's' },
  { item: 'boards', href: '/boards', label: 'Boards', chord: 'b' },
];

function Brand() {
  return (
    <a class="brand" href="/">
      <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 18 18 2" />
        <circle cx="6" cy="11.5" r="2.1" />
        <circle cx="11" cy="10.2" r="2.1" />
        <circle cx="16" cy="7" r="2.1" />
      </svg>
      Reckoner
    </a>
  );
}

/** Kept when it is empty, so that a ruling can bring it up to date. */
function QueueCount({ count }: { count: number }) {
  return (
    <span class="bar-count" id="queue-count">
      {count > 0 && (
        <>
          {` ${formatCount(count)}`}
          <span class="hidden"> overdue</span>
        </>
      )}
    </span>
  );
}

interface Props {
  current: NavItem | null;
  overdueCount: number;
  /** Null where the page logs elsewhere, or cannot. */
  formKey: string | null;
}

/** Who is signed in, or the way in. */
function AccountLink() {
  const visitor = useContext(Visitor);
  if (visitor === null) return null;
  if (visitor.kind === 'anonymous')
    return (
      <a class="bar-account" href="/sign-in">
        Sign in
      </a>
    );
  const name = visitor.kind === 'local' ? 'local' : visitor.name;
  return (
    <a class="bar-account" href="/settings" title={`${name}: settings`}>
      {name}
      <span class="hidden">, settings</span>
    </a>
  );
}

/** What the person who looks has yet to read. */
function NoticesLink() {
  const visitor = useContext(Visitor);
  if (visitor?.kind !== 'person') return null;
  const unread = visitor.unreadNotices ?? 0;
  return (
    <a class="bar-account bar-notices" href="/notices" title="Notices">
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M4.5 12.5V8a4.5 4.5 0 0 1 9 0v4.5l1 1h-11zM7.5 15.5h3" />
      </svg>
      <span class="hidden">Notices</span>
      {unread > 0 && (
        <span class="bar-count">
          {` ${unread < 100 ? unread : '99+'}`}
          <span class="hidden"> not read yet</span>
        </span>
      )}
    </a>
  );
}

/** Name, navigation with the count of overdue questions, the line to log with, search, and who is signed in. */
export function TopBar({ current, overdueCount, formKey }: Props) {
  const mayLog = useMay('contributor');
  return (
    <header class="top">
      <div class="bar">
        <Brand />
        <nav class="bar-nav" aria-label="Main">
          {items.map(({ item, href, label, chord }) => (
            <a key={item} href={href} aria-current={item === current ? 'page' : undefined} data-chord={chord}>
              {label}
              {item === 'queue' && <QueueCount count={overdueCount} />}
            </a>
          ))}
        </nav>
        {formKey !== null && mayLog && <QuickAddBar formKey={formKey} />}
        <form class="bar-search" role="search" action="/questions" method="get">
          <label class="hidden" for="search">
            Search questions
          </label>
          <input id="search" type="search" name="q" placeholder="Search" autocomplete="off" />
          <kbd aria-hidden="true">/</kbd>
        </form>
        <NoticesLink />
        <AccountLink />
      </div>
    </header>
  );
}
