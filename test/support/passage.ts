/** A report of the kind that is captured, with one dated prediction that somebody else made. */
export const paragraph =
  'Karsovian forces kept up limited probing along the Velu Strait on November 13 and did not change their positions. ' +
  'Defence Minister Ilsa Marrend told reporters in Port Senn on November 12 that the first Halberd battery could be on duty there by mid-2027 on the grounds of the new coastal treaty. ' +
  'Observers counted eleven crossings at the causeway, about as many as in the week before.';

/** The same report as a blog quotes it, with more to find. */
export const article = [
  'The strait has been quiet. Here is what the Corran Institute wrote:',
  paragraph,
  'The Institute assesses that Karsovia is unlikely to reopen the causeway to civilian traffic by the end of January.',
  'Karsovian command will step up pressure on the causeway in the coming weeks.',
  'Subscribe to our newsletter.',
].join('\n');
