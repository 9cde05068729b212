import type { ResolutionView as WireResolution } from '../../resolutions/resolution.schemas.js';
import type { QuestionStatus, QuestionType } from '../pages/props/common.js';
import type { ResolutionView } from '../pages/props/question.js';

/**
 * The versions of a ruling as pages show them; re-openings are no versions to show, they only end the one before.
 * @param resolutions newest first
 */
export function toRulingHistory(
  resolutions: readonly WireResolution[],
  { status, type }: { status: QuestionStatus; type: QuestionType },
): ResolutionView[] {
  const isRuled = status === 'resolved' || status === 'ambiguous' || status === 'annulled';
  return resolutions.flatMap((resolution, index) => {
    const { version, outcome, reason, happenedOn, knownAt, knownAtAssumed, resolvedAt, note, by } =
      resolution;
    if (outcome === 'reopened' || knownAt === null) return [];
    return {
      version,
      outcome: type === 'binary' ? outcome : String(outcome),
      reason,
      happenedOn,
      knownAtAssumed,
      note,
      knownAt: new Date(knownAt),
      resolvedAt: new Date(resolvedAt),
      evidence: resolution.evidence,
      by,
      reviews: resolution.reviews.map((review) => ({ ...review, reviewedAt: new Date(review.reviewedAt) })),
      superseded: index > 0 || !isRuled,
    };
  });
}
