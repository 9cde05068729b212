import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Role } from '../../../platform/actor.js';
import { useMay, Visitor } from '../../../platform/http/visitor.js';

interface Props {
  role: Role;
  /** What others may do once they are signed in: “Sign in to …”. Nothing stands in its place where left out. */
  to?: string;
  children: ComponentChildren;
}

/** What takes a role, for whoever has it; whoever is not known is told how to come in. */
export function Allowed({ role, to, children }: Props) {
  const visitor = useContext(Visitor);
  if (useMay(role)) return <>{children}</>;
  if (to === undefined || visitor?.kind !== 'anonymous') return null;
  return (
    <p class="sign-in-to">
      <a class="link" href="/sign-in">{`Sign in to ${to}`}</a>
    </p>
  );
}
