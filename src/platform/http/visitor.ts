import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Actor, mayAs, type Role } from '../actor.js';

/** Who looks at a page; `null` where a page is made without a request. */
export const Visitor = createContext<Actor | null>(null);

/** Whether whoever looks at the page may do what takes that role; so that no form is shown that would be refused. */
export function useMay(role: Role): boolean {
  const visitor = useContext(Visitor);
  return visitor === null || mayAs(visitor, role);
}
