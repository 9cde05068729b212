/** The mark of a ruling that somebody disputes. */
export function Disputed({ disputed }: { disputed?: boolean | undefined }) {
  return disputed ? <small class="below warm">disputed</small> : null;
}
