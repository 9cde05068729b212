/**
 * The variance of cluster means about their author's mean, pooled over authors: Σₐ Σ_c (m_ac − mₐ)² / Σₐ (Gₐ − 1), in
 * the squared unit of the means. An author's error variance is this divided by the author's number of clusters Gₐ,
 * so that a record of two lucky clusters cannot claim to have no error.
 *
 * @param clusterMeansByAuthor the means of each author's clusters; authors with fewer than two add nothing
 * @returns null if no author has two clusters
 */
export function pooledErrorVariance(clusterMeansByAuthor: readonly (readonly number[])[]): number | null {
  let squares = 0;
  let degreesOfFreedom = 0;
  for (const clusterMeans of clusterMeansByAuthor.filter((means) => means.length >= 2)) {
    const authorMean = clusterMeans.reduce((sum, mean) => sum + mean, 0) / clusterMeans.length;
    squares += clusterMeans.reduce((sum, mean) => sum + (mean - authorMean) ** 2, 0);
    degreesOfFreedom += clusterMeans.length - 1;
  }
  return degreesOfFreedom === 0 ? null : squares / degreesOfFreedom;
}
