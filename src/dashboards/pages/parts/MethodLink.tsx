import type { MethodId } from '../method/method-ids.js';

/** Beside the name of a number: leads to how it is worked out. */
export function MethodLink({ to, name }: { to: MethodId; name: string }) {
  return (
    <a class="method-link" href={`/method#${to}`} aria-label={`How is “${name}” worked out?`}>
      ?
    </a>
  );
}
