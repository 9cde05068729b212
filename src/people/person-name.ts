/** The form by which names of people are compared: compatibility-folded, without case and outer space. */
export const personKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
