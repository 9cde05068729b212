/**
 * The variance of cluster means about their author's mean, pooled over authors: Σₐ Σ_c (m_ac − mₐ)² / Σₐ (Gₐ − 1), in
 * the squared unit of the means. An author's error variance is this divided by the author's number of clusters Gₐ,
 * so that a record of two lucky clusters cannot claim to have no error.
 *
 * @param totals how many clusters an author has, and Σ_c (m_ac − mₐ)² over them; authors with fewer than two add nothing
 * @returns null if no author has two clusters
 */
export function pooledErrorVariance(totals: readonly { clusters: number; squares: number }[]): number | null {
  const counted = totals.filter(({ clusters }) => clusters >= 2);
  const degreesOfFreedom = counted.reduce((sum, { clusters }) => sum + clusters - 1, 0);
  if (degreesOfFreedom === 0) return null;
  return counted.reduce((sum, { squares }) => sum + squares, 0) / degreesOfFreedom;
}
