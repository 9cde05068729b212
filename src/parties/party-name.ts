/**
 * The form by which names are compared: compatibility-folded, without case, accents or punctuation.
 * A name of punctuation only is compared as it stands.
 */
export function foldName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().normalize('NFKC');
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words === '' ? plain.trim() : words;
}

/** A readable address part of at most 60 characters, or `fallback` where the name has no Latin letters or digits. */
export function toSlug(name: string, fallback: string): string {
  const slug = foldName(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
