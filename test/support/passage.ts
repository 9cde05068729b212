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

/** The story this project began with, told in our own words as a think tank would tell it. */
export const belarusParagraph =
  'Moscow keeps folding Belarus into its own defence by way of the Union State. Vladimir Putin and Alexander Lukashenko put their names to a treaty on security guarantees in Minsk on December 6. ' +
  'Lukashenko asked in public for Oreshnik missiles to be based in Belarus, on condition that Minsk names their targets. ' +
  'Putin answered the request by stating that Russia could deploy Oreshnik systems to Belarus by mid-2025 on the grounds of the new treaty and as more of the missiles are built. ' +
  'Putin noted that the treaty lets both states use "all available forces and means" for their defence.';

/** The same as a blog carries it, with what the blogger thinks of it. */
export const belarusPost = [
  'Belarus has long tried to keep its distance from Russia, which the war of 2022 made impossible. Will Lukashenko still try to turn west?',
  'Last month ISW wrote that Belarus seems to have given in to Russia still further:',
  belarusParagraph,
  'I have noted this drift before, and it began long before Putin ordered his troops into Ukraine in 2022.',
  'Could Lukashenko want the missiles in order to keep them? ISW sees a motive of that kind:',
  'Lukashenko is likely trying to keep some sovereignty by asking for control over Russian weapons in Belarus.',
  'If Lukashenko can throw the Russians out, he could claim to have a deterrent of his own.',
  'NOTE: My other coverage continues here. You may also like to read my newsletter; go ahead and subscribe to it.',
].join('\n');
