import { CreateClock20261122000000 } from './20261122000000-create-clock.js';
import { CreateTasks20261122000100 } from './20261122000100-create-tasks.js';
import { CreateLedger20261122000200 } from './20261122000200-create-ledger.js';
import { CreateIdempotencyKeys20261122000300 } from './20261122000300-create-idempotency-keys.js';
import { CreateAuthorsAndSources20261122000400 } from './20261122000400-create-authors-and-sources.js';
import { CreateQuestions20261122000500 } from './20261122000500-create-questions.js';
import { CreateForecasts20261122000600 } from './20261122000600-create-forecasts.js';
import { CreateResolutions20261122000700 } from './20261122000700-create-resolutions.js';
import { CreateScores20261122000800 } from './20261122000800-create-scores.js';
import { CreateScoreTotals20261122000850 } from './20261122000850-create-score-totals.js';
import { CreateImports20261122000900 } from './20261122000900-create-imports.js';
import { AddImportFailureCode20261124000000 } from './20261124000000-add-import-failure-code.js';
import { CreateCaptures20261124000100 } from './20261124000100-create-captures.js';
import { SealLedger20261124000200 } from './20261124000200-seal-ledger.js';
import { IndexTrackedForecasts20261124000300 } from './20261124000300-index-tracked-forecasts.js';
import { AddRecordedReferences20261124000500 } from './20261124000500-add-recorded-references.js';
import { CreatePageCopies20261124000700 } from './20261124000700-create-page-copies.js';
import { IndexPhrasesOfSources20261124000750 } from './20261124000750-index-phrases-of-sources.js';
import { CreatePeople20261124000800 } from './20261124000800-create-people.js';
import { AddImportProgress20261124000900 } from './20261124000900-add-import-progress.js';
import { NoteSignIns20261124001000 } from './20261124001000-note-sign-ins.js';
import { CreateRulingReviews20261124001010 } from './20261124001010-create-ruling-reviews.js';
import { ErasePeople20261124001020 } from './20261124001020-erase-people.js';
import { FollowOverdueQuestions20261124001100 } from './20261124001100-follow-overdue-questions.js';
import { CreateNotices20261124001110 } from './20261124001110-create-notices.js';
import { CreateFeedKeys20261124001120 } from './20261124001120-create-feed-keys.js';
import { CreateWebhooks20261124001130 } from './20261124001130-create-webhooks.js';
import { IndexFinishedTasks20261124001300 } from './20261124001300-index-finished-tasks.js';
import { CreateMails20261124001400 } from './20261124001400-create-mails.js';
import { TellImportFormats20261124001500 } from './20261124001500-tell-import-formats.js';
import { HoldUploads20261124001510 } from './20261124001510-hold-uploads.js';
import { CarryOverImports20261124001600 } from './20261124001600-carry-over-imports.js';

/** Every migration, oldest first. */
export const migrations = [
  CreateClock20261122000000,
  CreateTasks20261122000100,
  CreateLedger20261122000200,
  CreateIdempotencyKeys20261122000300,
  CreateAuthorsAndSources20261122000400,
  CreateQuestions20261122000500,
  CreateForecasts20261122000600,
  CreateResolutions20261122000700,
  CreateScores20261122000800,
  CreateScoreTotals20261122000850,
  CreateImports20261122000900,
  AddImportFailureCode20261124000000,
  CreateCaptures20261124000100,
  SealLedger20261124000200,
  IndexTrackedForecasts20261124000300,
  AddRecordedReferences20261124000500,
  CreatePageCopies20261124000700,
  IndexPhrasesOfSources20261124000750,
  CreatePeople20261124000800,
  AddImportProgress20261124000900,
  NoteSignIns20261124001000,
  CreateRulingReviews20261124001010,
  ErasePeople20261124001020,
  FollowOverdueQuestions20261124001100,
  CreateNotices20261124001110,
  CreateFeedKeys20261124001120,
  CreateWebhooks20261124001130,
  IndexFinishedTasks20261124001300,
  CreateMails20261124001400,
  TellImportFormats20261124001500,
  HoldUploads20261124001510,
  CarryOverImports20261124001600,
];
