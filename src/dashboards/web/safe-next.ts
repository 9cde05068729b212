/** The page to go on to after signing in: one of ours, or the first one. */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])/.test(next) || next.length > 2000) return '/';
  // What a browser would drop or turn could lead elsewhere.
  if (/[\p{Cc}\\]/u.test(next) || /^\/(sign-in|sign-out|set-up)\b/.test(next)) return '/';
  return new URL(next, OURS).origin === OURS ? next : '/';
}

const OURS = 'http://ours';
