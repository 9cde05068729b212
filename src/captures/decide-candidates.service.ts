import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { logPrediction } from '../forecasts/log-prediction.service.js';
import type { PredictionView } from '../forecasts/prediction.schemas.js';
import { recordUnscorable } from '../forecasts/record-statement.service.js';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { findCalled } from '../parties/find-called.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { anchorOf, provenanceOf, toPrediction } from './candidate-prediction.js';
import type {
  CandidateDecision,
  CandidateView,
  CaptureView,
  Decide,
  DecidedView,
} from './capture.schemas.js';
import { readCapture } from './read-capture.js';

/** What became of a candidate. */
interface Outcome {
  decision: 'accepted' | 'edited' | 'unscorable' | 'rejected';
  reason?: string;
  edited?: string[];
  questionId?: string;
  statementId?: string;
  prediction?: PredictionView;
}

interface Deciding {
  tx: EntityManager;
  capture: CaptureView;
  candidate: CandidateView;
  now: Date;
  actor: string;
}

@Injectable()
export class DecideCandidatesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Logs candidates as a person confirmed or corrected them, keeps them as unscorable, or rejects them: all or none.
   * @throws DomainError when one lacks a field, does not exist, or (409) was decided on before
   */
  decide(id: string, { decisions }: Decide, caller: Caller): Promise<DecidedView> {
    return this.transactions.write(caller, async (tx) => {
      await tx.query('SELECT id FROM capture WHERE id = $1 FOR UPDATE', [id]);
      const now = await this.clock.now(tx);
      const predictions: PredictionView[] = [];
      for (const [place, decision] of decisions.entries()) {
        const capture = await readCapture(tx, id);
        const candidate = findUndecided(capture, decision.candidate, place);
        const deciding = { tx, capture, candidate, now, actor: caller.actor };
        const outcome = await decideOne(deciding, decision).catch((error: unknown) => {
          throw placed(error, place);
        });
        await keep(deciding, outcome);
        if (outcome.prediction) predictions.push(outcome.prediction);
      }
      return { capture: await readCapture(tx, id), predictions };
    });
  }
}

function findUndecided({ candidates, maybe }: CaptureView, index: number, place: number): CandidateView {
  const candidate = [...candidates, ...maybe].find((one) => one.index === index);
  if (!candidate)
    throw invalidField(
      `decisions.${place}.candidate`,
      'no_candidate',
      'candidate: there is none with this index',
    );
  if (candidate.decision !== null)
    throw new DomainError(
      'conflict',
      'already_decided',
      `Candidate ${index} was ${candidate.decision.decision} already.`,
    );
  return candidate;
}

async function decideOne(deciding: Deciding, decision: CandidateDecision): Promise<Outcome> {
  const { tx, capture, candidate, now, actor } = deciding;
  if (decision.as === 'rejected') return { decision: 'rejected' };
  const called = candidate.speaker === null ? null : await findCalled(tx, 'author', candidate.speaker);
  const author = called?.known?.name ?? candidate.speaker;
  const anchor = anchorOf(capture, candidate);
  if (decision.as === 'unscorable') {
    const name = decision.author ?? author;
    if (name === null)
      throw invalidField('author', 'missing', 'author: nobody is named in the sentence', 'Say who said it.');
    const { reason, reviewOn } = decision;
    const said = {
      ...provenanceOf(capture, candidate),
      author: name,
      unscorable: reason,
      ...(reviewOn && { reviewOn }),
    };
    const { id } = await recordUnscorable(tx, said, now, actor, anchor);
    return { decision: 'unscorable', reason, statementId: id };
  }
  const { prediction: given, edited } = toPrediction(capture, candidate, author, decision.fields);
  const prediction = await logPrediction(tx, given, now, actor, anchor);
  const { question, forecast } = prediction;
  return {
    decision: edited.length > 0 ? 'edited' : 'accepted',
    edited,
    questionId: question.id,
    statementId: forecast.statementId,
    prediction,
  };
}

/** The rules that made the proposal, by what they proposed. */
function rulesOf({ deadline, speakerRule, reasons }: CandidateView): string[] {
  return [
    ...(deadline ? [`deadline:${deadline.rule}`] : []),
    ...(speakerRule === null ? [] : [`speaker:${speakerRule}`]),
    ...reasons.map(({ feature }) => `feature:${feature}`),
  ];
}

async function keep({ tx, capture, candidate, actor }: Deciding, outcome: Outcome): Promise<void> {
  const { decision, reason = null, edited = [], questionId = null, statementId = null } = outcome;
  const rules = rulesOf(candidate);
  await tx.query(
    `INSERT INTO capture_decision (capture_id, candidate, decision, reason, edited, rules, score, question_id, statement_id, actor)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      capture.id,
      candidate.index,
      decision,
      reason,
      edited,
      rules,
      candidate.score,
      questionId,
      statementId,
      actor,
    ],
  );
  await appendLedgerEntry(tx, {
    stream: `capture:${capture.id}`,
    actor,
    kind: 'capture.decided',
    payload: {
      captureId: capture.id,
      candidate: candidate.index,
      decision,
      reason,
      edited,
      rules,
      questionId,
      statementId,
    },
  });
}

/** A refusal that says of which decision it speaks. */
function placed(error: unknown, place: number): unknown {
  if (!(error instanceof DomainError)) return error;
  const errors = error.errors.map((field) => ({ ...field, path: `decisions.${place}.${field.path}` }));
  return new DomainError(error.refusal, error.code, error.message, errors);
}
