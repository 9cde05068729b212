// Made from the OpenAPI document by `npm run generate`: not to be edited.

export interface paths {
  '/api/v1/authors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Authors by name */
    get: operations['AuthorReadsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authors/{idOrSlug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One author; a merged one answers with its survivor */
    get: operations['AuthorReadsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Rename or describe an author */
    patch: operations['AuthorsController_edit'];
    trace?: never;
  };
  '/api/v1/authors/{idOrSlug}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Merge a duplicate author into another */
    post: operations['AuthorsController_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/authors/{idOrSlug}/track-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything about one author */
    get: operations['AuthorReadsController_trackRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/boards/authors': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Authors ranked by shrunk mean gain, and those with too little to rank */
    get: operations['BoardsController_authors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/boards/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources, one row per attribution, ranked by shrunk mean gain */
    get: operations['BoardsController_sources'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/captures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Find the predictions in a text */
    post: operations['CapturesController_take'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/captures/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A captured text with its candidates */
    get: operations['CapturesController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/captures/{id}/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log, keep or reject candidates: all or none */
    post: operations['CapturesController_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/captures/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read a captured text again, by the rules of today */
    post: operations['CapturesController_reread'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/captures/accuracy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of all candidates */
    get: operations['CapturesController_accuracy'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/comparisons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Two authors or two sources on the questions that they share */
    get: operations['ComparisonsController_compare'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/copies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The copy of a cited page, as text */
    get: operations['CopiesController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An event: its questions, who said what, and who answers for which words */
    get: operations['EventReadsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events/{id}/ruling': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rule on an event: proposes the outcome of its questions, and settles those that are named */
    post: operations['ResolutionsController_ruleEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/everything.zip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Forecasts, questions, statements and scored segments, each with a JSON Schema */
    get: operations['ExportsController_everything'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/forecasts.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every question, statement and forecast, in the format that imports take */
    get: operations['ExportsController_forecasts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/ledger.ndjson': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every entry of the ledger, in order, as it was hashed */
    get: operations['ExportsController_ledger'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/questions.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every question with its ruling in force */
    get: operations['ExportsController_questions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/scored-segments.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every scored stretch of a forecast, from which every mean can be worked out again */
    get: operations['ExportsController_scoredSegments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exports/statements.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every statement with the forecast that it gave */
    get: operations['ExportsController_statements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/forecasts/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Move a forecast to another question */
    post: operations['ForecastsController_move'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/forecasts/{id}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say what a phrase is worth */
    post: operations['ForecastsController_giveReading'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/forecasts/{id}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraw a forecast */
    post: operations['ForecastsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Import a file of forecasts: our CSV or NDJSON, or the export of another tracker, told by its content */
    post: operations['ImportsController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How an import is doing */
    get: operations['ImportsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give an import up: it is recorded whole or not at all */
    post: operations['ImportsController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/{id}/errors.csv': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rows that were rejected or not applied */
    get: operations['ImportsController_readErrors'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/imports/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say what a file is and what of it would be kept; import nothing */
    post: operations['ImportsController_explain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How long the ledger is, and whose signature its checkpoints bear */
    get: operations['LedgerController_head'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest signed checkpoint: keep one, and no earlier entry can be changed unseen */
    get: operations['LedgerController_checkpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/consistency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proof that an older ledger is the beginning of a newer one */
    get: operations['LedgerController_consistency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/entries/{seq}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proof that an entry is part of the ledger */
    get: operations['LedgerController_inclusion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ledger/entries/{seq}/redaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Erase what an entry says; the ledger goes on verifying, and tells that it was erased */
    post: operations['LedgerController_redact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who asks */
    get: operations['OwnAccountController_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Erase one’s account; what one recorded stays, under an id that leads to nobody */
    post: operations['PersonFilesController_eraseOwn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that is kept of whoever asks */
    get: operations['PersonFilesController_exportOwn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/feed-key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a key that stands in the addresses of feeds, in place of the one before */
    post: operations['FeedKeysController_make'];
    /** Take back the key of one’s feeds */
    delete: operations['FeedKeysController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/notice-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one wants to be told */
    get: operations['NoticesController_preferences'];
    /** Say what one wants to be told */
    put: operations['NoticesController_setPreferences'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change one’s password, which ends every other session */
    put: operations['OwnAccountController_changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one was told, the last first; nothing for whoever is no person */
    get: operations['NoticeReadsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark one’s notices as read */
    post: operations['NoticesController_markRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/postponements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Postpone several questions, or none of them */
    post: operations['OverdueController_postponeSeveral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/predictions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Log a prediction in one step */
    post: operations['PredictionsController_log'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Questions, the last recorded first */
    get: operations['QuestionReadsController_list'];
    put?: never;
    /** Record a question */
    post: operations['QuestionsController_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One question with all that is on file about it */
    get: operations['QuestionReadsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a question; its history stays */
    patch: operations['QuestionsController_edit'];
    trace?: never;
  };
  '/api/v1/questions/{id}/forecasts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a forecast or a revision to a question */
    post: operations['ForecastsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Merge a duplicate question into another */
    post: operations['PredictionsController_merge'];
    /** Take the merger of a question back */
    delete: operations['PredictionsController_unmerge'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/owner': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say whose it is to see to a question */
    put: operations['OverdueController_setOwner'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/postponement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Postpone a question that is too early to rule on */
    post: operations['OverdueController_postpone'];
    /** Take a postponement back */
    delete: operations['OverdueController_takeBackPostponement'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Rule on a question, or correct its ruling */
    post: operations['ResolutionsController_resolve'];
    /** Take the ruling back */
    delete: operations['ResolutionsController_reopen'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/resolution/confirmation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm a ruling that somebody else made */
    post: operations['ReviewsController_confirm'];
    /** Take one’s confirmation back */
    delete: operations['ReviewsController_takeConfirmationBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/resolution/dispute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Dispute a ruling, which goes on counting and is marked; boards can leave it out */
    post: operations['ReviewsController_dispute'];
    /** Take one’s dispute back */
    delete: operations['ReviewsController_takeDisputeBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/siblings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Record a question about the same event with another deadline */
    post: operations['QuestionsController_recordSibling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/quick-add': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell how a line would be read; writes nothing */
    post: operations['QuickAddController_preview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where one is signed in */
    get: operations['OwnAccountController_sessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out somewhere */
    delete: operations['OwnAccountController_endSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/four-eyes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether ruling takes a second person */
    get: operations['OwnAccountController_takesTwo'];
    /** Let ruling take a second person, or not */
    put: operations['OwnAccountController_switchFourEyes'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How overdue questions are followed up */
    get: operations['OverdueController_readRules'];
    /** Set how overdue questions are followed up */
    put: operations['OverdueController_setRules'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/public-read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether everybody may read */
    get: operations['OwnAccountController_isPublic'];
    /** Let everybody read, or only those with an account */
    put: operations['OwnAccountController_switchPublicRead'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sources by name */
    get: operations['SourceReadsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources/{idOrSlug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One source; a merged one answers with its survivor */
    get: operations['SourceReadsController_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Rename or describe a source, or say how it means its words */
    patch: operations['SourcesController_edit'];
    trace?: never;
  };
  '/api/v1/sources/{idOrSlug}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Merge a duplicate source into another */
    post: operations['SourcesController_merge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources/{idOrSlug}/rereading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Read the phrases of a source again, on the scale that it uses now */
    post: operations['ForecastsController_rereadSource'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sources/{idOrSlug}/track-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything about one source */
    get: operations['SourceReadsController_trackRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Statements, the last said first; also those that give no forecast */
    get: operations['StatementReadsController_list'];
    put?: never;
    /** Record a statement that gives no forecast */
    post: operations['ForecastsController_recordStatement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statements/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say when to look again at a statement without a forecast, or never */
    put: operations['ReviewsController_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the service does by itself, and how that is going */
    get: operations['TasksController_overview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/retrial': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Have a task that was given up tried again */
    post: operations['TasksController_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The tokens that one may see */
    get: operations['TokensController_list'];
    put?: never;
    /** Make a token; it is told once */
    post: operations['TokensController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a token */
    delete: operations['TokensController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/track-record': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everything about all authors together; an author counts once on each question */
    get: operations['SiteReadsController_trackRecord'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The people of this instance */
    get: operations['PeopleController_list'];
    put?: never;
    /** Add somebody, with a password or a link with which to choose one */
    post: operations['PeopleController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A person */
    get: operations['PeopleController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change somebody’s role or name, or disable them */
    patch: operations['PeopleController_change'];
    trace?: never;
  };
  '/api/v1/users/{id}/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Erase somebody’s account; what they recorded stays, under an id that leads to nobody */
    post: operations['PersonFilesController_erase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that is kept of somebody */
    get: operations['PersonFilesController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Set somebody’s password, who is signed out everywhere */
    put: operations['PeopleController_setPassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/set-up-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a link with which somebody chooses a new password */
    post: operations['PeopleController_inviteAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The webhooks */
    get: operations['WebhooksController_list'];
    put?: never;
    /** Have notices sent to an address; the secret is told once */
    post: operations['WebhooksController_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a webhook */
    delete: operations['WebhooksController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was sent to a webhook, the newest first */
    get: operations['WebhooksController_deliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a delivery once more, under the same id */
    post: operations['WebhooksController_redeliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/resumption': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take it up again after a pause */
    post: operations['WebhooksController_resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process runs */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the database answers */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures of this process and of the store, for Prometheus */
    get: operations['MetricsController_scrape'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AddedUser: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      disabledAt: string | null;
      hasPassword: boolean;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      lastSignInAt: string | null;
      name: string;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
      /** @description Where a password is chosen, once and within a day: a path of this service. Told this once: null where the request was a repeated one, or a password was given */
      setUpPath: string | null;
    };
    AddForecast: {
      /** @enum {string} */
      attribution?: 'own' | 'reported';
      author: string;
      /** @description One probability for each option, in their order, with the sum 1 */
      distribution?: number[];
      language?: string;
      pageTitle?: string;
      phrase?: string;
      /** @description Of yes: for binary questions */
      probability?: number;
      publication?: string;
      /** @description For numeric and date questions, levels ascending */
      quantiles?: {
        level: number;
        value: number | string;
      }[];
      quote?: string;
      saidAt: string;
      scale?: string;
      source?: string;
      /**
       * @default forecast
       * @enum {string}
       */
      stance?: 'forecast' | 'intention';
      url?: string;
      /** @enum {string} */
      wording?: 'verbatim' | 'translated' | 'paraphrased';
    };
    AddUser: {
      name: string;
      /** @description Left out, a link is made with which the person chooses one */
      password?: string;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
    };
    AuthorTrackRecord: {
      /** Format: date-time */
      asOf: string;
      /**
       * @description null of an author
       * @enum {string|null}
       */
      attribution: 'own' | 'reported' | null;
      baseRate: number | null;
      brier: components['schemas']['Estimate'] | null;
      /** @description The mean Brier score under other readings of the phrases; null where none can be read otherwise */
      brierBand: {
        high: number;
        low: number;
      } | null;
      /** @description The forecast in force so many days before the outcome was known; null where there was none */
      byHorizon: {
        brier: number | null;
        /** @enum {number} */
        days: 1 | 7 | 30 | 90;
        n: number;
      }[];
      /** @description By the month in which the outcome was known, as in 2025-06 */
      byMonth: {
        brier: number;
        gain: number;
        month: string;
        n: number;
      }[];
      /** @description Scored forecasts in words: what the phrase counted as, and the share that came true */
      byPhrase: {
        frequency: number;
        high: number;
        low: number;
        meanP: number;
        n: number;
        phrase: string;
        promisedHigh: number;
        /** @description What the scale gives the phrase */
        promisedLow: number;
        scale: string | null;
        weight: number;
      }[];
      /** @description A question counts under each of its tags */
      byTag: {
        brier: number;
        gain: number;
        n: number;
        tag: string;
      }[];
      /** @description Mean Brier scores, 0..1 each but not of the same difficulty; null for forecasts by quantiles */
      byType: {
        [key: string]: {
          brier: number | null;
          n: number;
        };
      };
      calibration: components['schemas']['Calibration'];
      /** @description Independent pieces of evidence among them: what the minimum for a rank or a curve is of */
      clusters: number;
      coverage: number | null;
      excluded: {
        ambiguous: number;
        annulled: number;
        /** @description Forecasts said at or after close, or after the outcome was known */
        late: number;
        open: number;
        overdue: number;
        /** @description Statements */
        unscorable: number;
        /** @description Questions with a ruling that charge nothing: words without a number, or a displaced paraphrase */
        unscored: number;
      };
      filters: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        /** @enum {string} */
        disputed: 'counted' | 'left-out';
        /** @enum {string|null} */
        hindsight: 'prospective' | 'retrospective' | null;
        /** Format: date-time */
        knownFrom: string | null;
        /** Format: date-time */
        knownTo: string | null;
        /** @enum {string|null} */
        likelihood: 'numeric' | 'verbal' | null;
        /**
         * @description on: only questions whose deadline has passed
         * @enum {string}
         */
        mature: 'on' | 'all';
        tag: string | null;
        /** @enum {string} */
        type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      gain: components['schemas']['Estimate'] | null;
      /** @description Scored, but left out because their deadline is still to come */
      heldBack: number;
      /** Format: uuid */
      id: string;
      /** @description Of numeric and date questions of the type asked for, by unit */
      intervals: {
        coverage50: number | null;
        coverage90: number | null;
        n: number;
        unit: string | null;
        wis: number;
      }[];
      leadTimeDays: number | null;
      level: number;
      /** @description Scored questions */
      n: number;
      name: string;
      /** @description On the board with the same filters */
      rank: {
        high: number;
        low: number;
      } | null;
      /** @enum {string} */
      reference: 'best' | 'uniform';
      referenceBrier: number | null;
      /** @description Shares of the scored questions whose gain and skill are over the reference recorded with them, or over the uniform one */
      referenceShares: {
        recorded: number;
        uniform: number;
      } | null;
      /** @enum {string} */
      rule:
        | 'carried-forward'
        | 'first'
        | 'last'
        | 'at-horizon-1'
        | 'at-horizon-7'
        | 'at-horizon-30'
        | 'at-horizon-90';
      ruleVersion: number;
      scores: {
        baseline: number | null;
        /** @description Time without a forecast, or after the outcome, counts 0 */
        baselineTruncated: number | null;
        /** @description The Brier score on its scale from 0 to 2 */
        brierSum: number | null;
        clipped: number;
        log: number | null;
        /** @description Against the others on the same questions; null without any */
        relative: {
          accuracy: number | null;
          medianGap: number;
          n: number;
          peer: number;
        } | null;
        spherical: number | null;
      };
      /** @description Mean gain after shrinking towards the field; what boards rank by */
      shrunk: number | null;
      skill: number | null;
      slug: string;
    };
    Board: {
      /** Format: date-time */
      asOf: string;
      /** @description Questions past their deadline without a ruling */
      awaiting: number;
      filters: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        /** @enum {string} */
        disputed: 'counted' | 'left-out';
        /** @enum {string|null} */
        hindsight: 'prospective' | 'retrospective' | null;
        /** Format: date-time */
        knownFrom: string | null;
        /** Format: date-time */
        knownTo: string | null;
        /** @enum {string|null} */
        likelihood: 'numeric' | 'verbal' | null;
        /**
         * @description on: only questions whose deadline has passed
         * @enum {string}
         */
        mature: 'on' | 'all';
        tag: string | null;
        /** @enum {string} */
        type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      /** @description Questions resolved before their deadline */
      heldBack: number;
      items: {
        /**
         * @description null of an author
         * @enum {string|null}
         */
        attribution: 'own' | 'reported' | null;
        baseRate: number | null;
        brier: components['schemas']['Estimate'] | null;
        /** @description The mean Brier score under other readings of the phrases; null where none can be read otherwise */
        brierBand: {
          high: number;
          low: number;
        } | null;
        /** @description Mean Brier scores, 0..1 each but not of the same difficulty; null for forecasts by quantiles */
        byType: {
          [key: string]: {
            brier: number | null;
            n: number;
          };
        };
        /** @description Independent pieces of evidence among them: what the minimum for a rank or a curve is of */
        clusters: number;
        coverage: number | null;
        excluded: {
          ambiguous: number;
          annulled: number;
          /** @description Forecasts said at or after close, or after the outcome was known */
          late: number;
          open: number;
          overdue: number;
          /** @description Statements */
          unscorable: number;
          /** @description Questions with a ruling that charge nothing: words without a number, or a displaced paraphrase */
          unscored: number;
        };
        gain: components['schemas']['Estimate'] | null;
        /** Format: uuid */
        id: string;
        leadTimeDays: number | null;
        /** @description Scored questions */
        n: number;
        name: string;
        /** @description On the board with the same filters */
        rank: {
          high: number;
          low: number;
        } | null;
        referenceBrier: number | null;
        /** @description Shares of the scored questions whose gain and skill are over the reference recorded with them, or over the uniform one */
        referenceShares: {
          recorded: number;
          uniform: number;
        } | null;
        /** @description Mean gain after shrinking towards the field; what boards rank by */
        shrunk: number | null;
        skill: number | null;
        slug: string;
      }[];
      level: number;
      /** @enum {string|null} */
      nextCursor: null;
      notEnough: {
        /**
         * @description null of an author
         * @enum {string|null}
         */
        attribution: 'own' | 'reported' | null;
        baseRate: number | null;
        brier: components['schemas']['Estimate'] | null;
        /** @description The mean Brier score under other readings of the phrases; null where none can be read otherwise */
        brierBand: {
          high: number;
          low: number;
        } | null;
        /** @description Mean Brier scores, 0..1 each but not of the same difficulty; null for forecasts by quantiles */
        byType: {
          [key: string]: {
            brier: number | null;
            n: number;
          };
        };
        /** @description Independent pieces of evidence among them: what the minimum for a rank or a curve is of */
        clusters: number;
        coverage: number | null;
        excluded: {
          ambiguous: number;
          annulled: number;
          /** @description Forecasts said at or after close, or after the outcome was known */
          late: number;
          open: number;
          overdue: number;
          /** @description Statements */
          unscorable: number;
          /** @description Questions with a ruling that charge nothing: words without a number, or a displaced paraphrase */
          unscored: number;
        };
        gain: components['schemas']['Estimate'] | null;
        /** Format: uuid */
        id: string;
        leadTimeDays: number | null;
        /** @description Scored questions */
        n: number;
        name: string;
        /** @description On the board with the same filters */
        rank: {
          high: number;
          low: number;
        } | null;
        referenceBrier: number | null;
        /** @description Shares of the scored questions whose gain and skill are over the reference recorded with them, or over the uniform one */
        referenceShares: {
          recorded: number;
          uniform: number;
        } | null;
        /** @description Mean gain after shrinking towards the field; what boards rank by */
        shrunk: number | null;
        skill: number | null;
        slug: string;
        /** @enum {string} */
        why: 'too-few' | 'no-frame' | 'nothing-scored';
      }[];
      /** @enum {string} */
      reference: 'best' | 'uniform';
      /** @enum {string} */
      rule:
        | 'carried-forward'
        | 'first'
        | 'last'
        | 'at-horizon-1'
        | 'at-horizon-7'
        | 'at-horizon-30'
        | 'at-horizon-90';
      ruleVersion: number;
    };
    Calibration: {
      /** @description Over always saying the base rate, which takes hindsight */
      baseRateSkill: number | null;
      bins: {
        frequency: number | null;
        hi: number;
        high: number | null;
        lo: number;
        low: number | null;
        meanP: number | null;
        n: number;
        weight: number;
      }[];
      confidence: {
        gap: components['schemas']['Estimate'];
        slope: {
          high: number | null;
          intercept: number;
          low: number | null;
          mean: number;
        } | null;
        /** @enum {string|null} */
        verdict: 'overconfident' | 'underconfident' | null;
      } | null;
      curve:
        | {
            bandHigh: number | null;
            bandLow: number | null;
            p: number;
            recalibrated: number;
          }[]
        | null;
      dsc: number | null;
      mcb: number | null;
      /** @description By distinct probability; null where probabilities hardly repeat */
      murphy: {
        discrimination: number;
        reliability: number;
        uncertainty: number;
      } | null;
      /**
       * @description percent: beyond 20,000 questions, by probabilities in whole percent, without a band and a test
       * @enum {string}
       */
      precision: 'exact' | 'percent';
      pValue: number | null;
      /** @description What was said, on average, of what happened and of what did not */
      saidByOutcome: {
        didNot: number | null;
        happened: number | null;
      } | null;
      unc: number | null;
    };
    Candidate: {
      choices: {
        probability: number;
        why: string;
      }[];
      /** @description A proposal of what would happen */
      claim: string;
      condition: string | null;
      /** @enum {string|null} */
      confidence: 'low' | 'moderate' | 'high' | null;
      deadline: {
        /** @description Other last days that the phrase can mean */
        alternatives: string[];
        /**
         * Format: date-time
         * @description The first instant that is too late
         */
        at: string | null;
        contested: boolean;
        /** @description What made a date of the phrase */
        convention: string;
        /** @enum {string} */
        kind: 'deadline' | 'window' | 'earliest' | 'vague' | 'event' | 'past';
        /** @description The last moment, as it is printed */
        lastMoment: string | null;
        /**
         * Format: date
         * @description The last day; null where the phrase names none
         */
        on: string | null;
        phrase: string;
        precision: string;
        /** @description The rule that read it */
        rule: string;
        /** @description First character, and the one after the last */
        span: number[];
        /**
         * Format: date
         * @description A date of ours where the phrase names none; never taken unasked
         */
        suggestion: string | null;
      } | null;
      decision: {
        /** @enum {string} */
        decision: 'accepted' | 'edited' | 'unscorable' | 'rejected';
        /** Format: uuid */
        questionId: string | null;
        /** Format: uuid */
        statementId: string | null;
      } | null;
      high: number | null;
      /** @description By which decisions name it */
      index: number;
      /** @description The scale is taken for want of a known one */
      isAssumed: boolean;
      /** @description First character, and the one after the last */
      likelihoodSpan: number[] | null;
      low: number | null;
      phrase: string | null;
      prefix: string;
      /** @description Of the claim */
      probability: number | null;
      publication: string | null;
      reasons: {
        feature: string;
        weight: number;
      }[];
      scale: string | null;
      score: number;
      source: string | null;
      /** @description First character, and the one after the last */
      span: number[];
      /** @description No rule, no name */
      speaker: string | null;
      speakerRule: string | null;
      /** @enum {string} */
      stance: 'forecast' | 'intention';
      suffix: string;
      /** @description The exact slice of the text */
      text: string;
      /** @enum {string} */
      wording: 'verbatim' | 'translated' | 'paraphrased';
    };
    Capture: {
      /** @description Best first */
      candidates: components['schemas']['Candidate'][];
      /** Format: uuid */
      id: string;
      maybe: components['schemas']['Candidate'][];
      pageTitle: string | null;
      /** Format: date */
      publishedOn: string;
      /** @enum {string} */
      publishedOnFrom: 'given' | 'page' | 'text' | 'today';
      /** Format: date-time */
      recordedAt: string;
      source: string | null;
      text: string;
      /** @description SHA-256 of the text */
      textHash: string;
      url: string | null;
    };
    CaptureAccuracy: {
      /** @description Candidates, by what became of them */
      decided: {
        accepted: number;
        edited: number;
        rejected: number;
        unscorable: number;
      };
      items: {
        accepted: number;
        /** @description Something about the candidate was corrected */
        edited: number;
        /** @description What this rule proposed was corrected */
        mended: number;
        rejected: number;
        /** @description deadline:, speaker: or feature:, and the rule */
        rule: string;
        unscorable: number;
      }[];
    };
    ChangePassword: {
      /** @description Needed by whoever has one */
      current?: string;
      password: string;
    };
    ChangeUser: {
      /** @description A disabled person is signed out, and all tokens end */
      disabled?: boolean;
      /** @enum {string} */
      role?: 'viewer' | 'contributor' | 'resolver' | 'admin';
    };
    Comparison: {
      /** Format: date-time */
      asOf: string;
      /** @description Over the shared time: below 0, the first is better. Bootstrap interval by cluster */
      brier: components['schemas']['Difference'] | null;
      clusters: number;
      filters: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        /** @enum {string} */
        disputed: 'counted' | 'left-out';
        /** @enum {string|null} */
        hindsight: 'prospective' | 'retrospective' | null;
        /** Format: date-time */
        knownFrom: string | null;
        /** Format: date-time */
        knownTo: string | null;
        /** @enum {string|null} */
        likelihood: 'numeric' | 'verbal' | null;
        /**
         * @description on: only questions whose deadline has passed
         * @enum {string}
         */
        mature: 'on' | 'all';
        tag: string | null;
        /** @enum {string} */
        type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      /** @description Over the shared time: above 0, the first is better; whatever the reference */
      gain: components['schemas']['Difference'] | null;
      level: number;
      /** @description Questions on which both had a forecast in force at the same time */
      n: number;
      other: {
        /** @description Mean over them: see warning */
        brier: number | null;
        /** Format: uuid */
        id: string;
        /** @description All scored questions, shared or not */
        n: number;
        name: string;
        slug: string;
      };
      own: {
        /** @description Mean over them: see warning */
        brier: number | null;
        /** Format: uuid */
        id: string;
        /** @description All scored questions, shared or not */
        n: number;
        name: string;
        slug: string;
      };
      /** @description The largest differences of the Brier score first, at most 1,000 */
      questions: {
        difference: number;
        gainDifference: number;
        other: number;
        own: number;
        question: {
          /** Format: uuid */
          id: string;
          text: string;
        };
      }[];
      /** @description How many more there are */
      questionsLeftOff: number;
      /** @enum {string} */
      rule:
        | 'carried-forward'
        | 'first'
        | 'last'
        | 'at-horizon-1'
        | 'at-horizon-7'
        | 'at-horizon-30'
        | 'at-horizon-90';
      ruleVersion: number;
      warning: string;
    };
    ConsistencyProof: {
      from: number;
      /** @description 32 bytes in hex */
      fromRootHash: string;
      /** @description From the leaves upwards, as in RFC 6962 */
      path: string[];
      to: number;
      /** @description 32 bytes in hex */
      toRootHash: string;
    };
    CreatedToken: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      lastUsedAt: string | null;
      name: string;
      /** @description Whose it is */
      person: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      revokedAt: string | null;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
      /** @description Shown this once: null where the request was a repeated one */
      token: string | null;
    };
    CreatedWebhook: {
      /** Format: date-time */
      createdAt: string;
      /** @description In a row */
      failures: number;
      /** Format: uuid */
      id: string;
      kinds: ('due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review')[];
      /**
       * Format: date-time
       * @description When too many deliveries had failed
       */
      pausedAt: string | null;
      /** @description Deliveries that wait */
      pending: number;
      /** @description Signs deliveries. Shown this once: null for a repeated request */
      secret: string | null;
      url: string;
    };
    CreateQuestion: {
      closesAt?: string;
      cluster?: string;
      condition?: string;
      criteria?: string;
      deadline: string;
      deadlinePhrase?: string;
      openedAt?: string;
      /** @description Of categorical and ordered questions; of a date question its periods, "not by the deadline" last */
      options?: (string & string)[];
      referenceProbability?: number;
      tags?: string[];
      text: string;
      /**
       * @default binary
       * @enum {string}
       */
      type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      /** @description Of numeric questions */
      unit?: string;
    };
    CreateSibling: {
      closesAt?: string;
      cluster?: string;
      condition?: string;
      criteria?: string;
      deadline: string;
      deadlinePhrase?: string;
      openedAt?: string;
      referenceProbability?: number;
      tags?: string[];
      text?: string;
    };
    CreateToken: {
      /** @description Never, if left out; a day counts to its end */
      expiresAt?: string | null;
      /** @description What it is for */
      name: string;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
    };
    CreateWebhook: {
      /**
       * @default [
       *       "due-soon",
       *       "overdue",
       *       "reminder",
       *       "escalation",
       *       "ruling",
       *       "review"
       *     ]
       */
      kinds?: ('due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review')[];
      /** @description Of a server of the open internet */
      url: string;
    };
    DeadlineReading: {
      /** @description Other last days that the phrase can mean */
      alternatives: string[];
      /**
       * Format: date-time
       * @description The first instant that is too late
       */
      at: string | null;
      contested: boolean;
      /** @description What made a date of the phrase */
      convention: string;
      /** @enum {string} */
      kind: 'deadline' | 'window' | 'earliest' | 'vague' | 'event' | 'past';
      /** @description The last moment, as it is printed */
      lastMoment: string | null;
      /**
       * Format: date
       * @description The last day; null where the phrase names none
       */
      on: string | null;
      phrase: string;
      precision: string;
      /** @description The rule that read it */
      rule: string;
      /**
       * Format: date
       * @description A date of ours where the phrase names none; never taken unasked
       */
      suggestion: string | null;
    };
    DeadTask: {
      attempts: number;
      /** Format: date-time */
      deadAt: string;
      error: string | null;
      /** Format: uuid */
      id: string;
      kind: string;
    };
    DecideCandidates: {
      decisions: (
        | {
            /** @enum {string} */
            as: 'forecast';
            candidate: number;
            fields?: {
              /** @enum {string} */
              attribution?: 'own' | 'reported';
              author?: string;
              closesAt?: string;
              cluster?: string;
              condition?: string | null;
              criteria?: string;
              deadline?: string;
              deadlinePhrase?: string;
              /** @description One probability for each option, in their order, with the sum 1 */
              distribution?: number[];
              language?: string;
              openedAt?: string;
              pageTitle?: string;
              phrase?: string;
              /** @description Of yes: for binary questions */
              probability?: number;
              publication?: string | null;
              /** @description For numeric and date questions, levels ascending */
              quantiles?: {
                level: number;
                value: number | string;
              }[];
              /** Format: uuid */
              questionId?: string;
              referenceProbability?: number;
              saidAt?: string;
              scale?: string;
              /** Format: uuid */
              siblingOf?: string;
              source?: string | null;
              /** @enum {string} */
              stance?: 'forecast' | 'intention';
              tags?: string[];
              text?: string;
              url?: string;
              /** @enum {string} */
              wording?: 'verbatim' | 'translated' | 'paraphrased';
            };
          }
        | {
            /** @enum {string} */
            as: 'unscorable';
            author?: string;
            candidate: number;
            /** @enum {string} */
            reason: 'undated' | 'vague' | 'assessment' | 'not-a-prediction';
            /** Format: date */
            reviewOn?: string;
          }
        | {
            /** @enum {string} */
            as: 'rejected';
            candidate: number;
          }
      )[];
    };
    DecidedCandidates: {
      capture: components['schemas']['Capture'];
      predictions: components['schemas']['Prediction'][];
    };
    Difference: {
      /** @description own − other */
      difference: number;
      high: number | null;
      low: number | null;
    };
    Dispute: {
      /** @description What is wrong with the ruling */
      reason: string;
    };
    Edit: {
      after: string | null;
      before: string | null;
      /** Format: date-time */
      editedAt: string;
      field: string;
    };
    EditParty: {
      /** @description Other names by which it is found; replaces the list. Its own name always finds it. */
      aliases?: string[];
      description?: string | null;
      name?: string;
    };
    EditQuestion: {
      closesAt?: string | null;
      cluster?: string | null;
      condition?: string | null;
      criteria?: string | null;
      deadline?: string;
      deadlinePhrase?: string | null;
      openedAt?: string | null;
      referenceProbability?: number | null;
      tags?: string[];
      text?: string;
    };
    EditSource: {
      /** @description Other names by which it is found; replaces the list. Its own name always finds it. */
      aliases?: string[];
      /**
       * @description “by 2027”: the end of 2027 (as usual), or the day before it starts
       * @enum {string|null}
       */
      byPeriod?: 'end' | 'start' | null;
      description?: string | null;
      /** @description its fiscal years are named after the year in which they end; 10 as usual */
      fiscalYearStartMonth?: number | null;
      /**
       * @description of its seasons; north as usual
       * @enum {string|null}
       */
      hemisphere?: 'north' | 'south' | null;
      name?: string;
      /**
       * @description “3/4/2027”; month first as usual
       * @enum {string|null}
       */
      numericDates?: 'month-first' | 'day-first' | null;
      /**
       * @description On which it gives its words of likelihood; forecasts on record keep the scale they were read on
       * @enum {string|null}
       */
      scale?:
        | 'icd-203'
        | 'uk-phia'
        | 'nato-ajp-2.1'
        | 'kent-1964'
        | 'ipcc-ar5-ar6'
        | 'ipcc-ar4'
        | 'ipcc-ar4-confidence'
        | 'efsa-2018'
        | 'nz-2023'
        | 'good-judgment-odds'
        | 'zonination-2015'
        | 'mauboussin-2018'
        | 'cap-2026'
        | null;
      /**
       * @description “by the end of the week”; Sunday as usual
       * @enum {string|null}
       */
      weekEndsOn?: 'sunday' | 'friday' | null;
    };
    EraseAccount: {
      /** @description Needed by whoever has one */
      current?: string;
    };
    Erased: {
      /** @enum {boolean} */
      erased: true;
      /** Format: uuid */
      id: string;
    };
    Estimate: {
      high: number | null;
      low: number | null;
      mean: number;
    };
    EventDetail: {
      /** @description Who answers for which words: a Brier score, or a WIS of quantiles, or why nothing is charged */
      charges: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        brier: number | null;
        /** @enum {string} */
        kind: 'author' | 'source';
        likelihood: components['schemas']['Likelihood'] | null;
        name: components['schemas']['Party'];
        /** Format: uuid */
        questionId: string;
        /** @enum {string|null} */
        reason:
          | 'own-words-on-file'
          | 'tracked-not-scored'
          | 'late'
          | 'withdrawn'
          | 'ambiguous'
          | 'annulled'
          | 'awaiting-ruling'
          | null;
        wis: number | null;
      }[];
      /** Format: uuid */
      id: string;
      /** @description Read, never scored */
      publications: string[];
      questions: {
        /** Format: date-time */
        deadlineAt: string;
        /** @description Why the deadline lies where it does, given its words */
        deadlineMeaning: {
          /** @description Other last days that the words can mean */
          alternatives: string[];
          contested: boolean;
          convention: string;
          /**
           * Format: date
           * @description First day of the period that the words name, where they do
           */
          windowStart: string | null;
        } | null;
        deadlinePhrase: string | null;
        /** @description Whether somebody disputes the ruling in force */
        disputed: boolean;
        /** @description yes, no, ambiguous, annulled, or a number: a fraction of yes; of other types the text of the outcome. null: no ruling */
        outcome: string | number | null;
        /** Format: uuid */
        questionId: string;
        /** @enum {string} */
        status: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
        text: string;
      }[];
      ruling: {
        evidence: components['schemas']['Evidence'][];
        /** Format: date */
        happenedOn: string | null;
        /** Format: date-time */
        knownAt: string;
        note: string | null;
        version: number;
      } | null;
      statements: {
        /** @enum {string} */
        attribution: 'own' | 'reported';
        author: components['schemas']['Party'];
        likelihood: components['schemas']['Likelihood'] | null;
        pageTitle: string | null;
        publication: string | null;
        /**
         * Format: uuid
         * @description null: evidence, or unscorable
         */
        questionId: string | null;
        quote: string | null;
        /** Format: date-time */
        saidAt: string;
        source: components['schemas']['Party'] | null;
        /** Format: uuid */
        statementId: string;
        /** @enum {string|null} */
        unscorable: 'undated' | 'vague' | 'assessment' | 'not-a-prediction' | null;
        url: string | null;
        /** @enum {string} */
        wording: 'verbatim' | 'translated' | 'paraphrased';
      }[];
      title: string;
    };
    EventRuling: {
      /** Format: uuid */
      eventId: string;
      /** Format: date */
      happenedOn: string | null;
      proposals: components['schemas']['Proposal'][];
    };
    Evidence: {
      quote: string | null;
      url: string;
    };
    FeedKey: {
      /** @description Told this once: /feeds/overdue.atom?key=…; null when it was ended */
      key: string | null;
    };
    Forecast: {
      /** @enum {string} */
      attribution: 'own' | 'reported';
      author: components['schemas']['Party'];
      /**
       * Format: uuid
       * @description The captured text of which the quote is a slice
       */
      captureId: string | null;
      /** @description Of each option, for questions that have some */
      distribution:
        | {
            option: string;
            probability: number;
          }[]
        | null;
      /** Format: uuid */
      id: string;
      language: string | null;
      late: boolean;
      /** Format: uuid */
      movedFrom: string | null;
      /** @description The probabilities did not quite sum to 1 and were divided by their sum */
      normalised: boolean;
      pageTitle: string | null;
      phrase: string | null;
      phraseHigh: number | null;
      phraseLow: number | null;
      /** @description Where the point comes from: the middle, a median, as published */
      pointRule: string | null;
      /** @description Of yes, for binary questions */
      probability: number | null;
      publication: string | null;
      /** @description For numeric and date questions */
      quantiles:
        | {
            level: number;
            value: number | string;
          }[]
        | null;
      /** Format: uuid */
      questionId: string;
      quote: string | null;
      quotePrefix: string | null;
      quoteStart: number | null;
      quoteSuffix: string | null;
      /** Format: date-time */
      recordedAt: string;
      retrospective: boolean;
      /** Format: date-time */
      saidAt: string;
      /** @description On which the phrase is read; its point is the probability */
      scale: string | null;
      /**
       * @description Who decided on the scale: a person, what is known of the source, or nobody
       * @enum {string|null}
       */
      scaleFrom: 'named' | 'source' | 'assumed' | null;
      /** @description Has a number, is a forecast, was in time and was not moved away: it may count. */
      scored: boolean;
      source: components['schemas']['Party'] | null;
      /** @enum {string} */
      stance: 'forecast' | 'intention';
      /** Format: uuid */
      statementId: string;
      url: string | null;
      /** @enum {string|null} */
      withdrawnAs: 'withdrawn' | 'moved' | 'merged' | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      /** @enum {string} */
      wording: 'verbatim' | 'translated' | 'paraphrased';
    };
    FourEyes: {
      /** @description Whether whoever recorded a question or a forecast on it may not rule on it */
      on: boolean;
    };
    GiveReading: {
      probability?: number;
      scale?: string;
    };
    Health: {
      /** @description What is behind or away */
      problems: string[];
      /**
       * @description Degraded: it answers, but is behind with something
       * @enum {string}
       */
      status: 'ok' | 'degraded';
    };
    Import: {
      collection: string;
      failure: string | null;
      /** @description frame_differs: the collection has another frame */
      failureCode: string | null;
      fileSha256: string;
      /** Format: date-time */
      finishedAt: string | null;
      /** @description As which it was recognised, such as csv or metaculus */
      format: string;
      frame: string | null;
      /** Format: uuid */
      id: string;
      /** @description What the file has and an import does not keep */
      leftOut: {
        count: number;
        what: string;
      }[];
      /** @description How far it is, while it is being applied */
      progress: {
        /** @description Of the questions, rows, or questions to score */
        done: number;
        /** @description On this attempt at applying it, so far */
        spentMs: number;
        /** @enum {string} */
        step: 'questions' | 'forecasts' | 'scores';
        total: number;
      } | null;
      /** Format: date-time */
      recordedAt: string;
      rows: {
        added: number;
        /** @description Differ from the record, or settled a question; applied where `update` is true */
        changed: number;
        rejected: number;
        total: number;
        unchanged: number;
      };
      /** @enum {string} */
      status: 'staged' | 'applying' | 'cancelling' | 'done' | 'failed' | 'cancelled';
      unknownColumns: string[];
      update: boolean;
    };
    ImportExplanation: {
      columns: {
        as: string | null;
        name: string;
      }[];
      forecasts: number;
      /** @description As which it was recognised, such as csv or metaculus */
      format: string;
      formatName: string;
      /** @description Whether its columns can be given other names */
      isMappable: boolean;
      /** @description What the file has and an import does not keep */
      leftOut: {
        count: number;
        what: string;
      }[];
      map: {
        [key: string]: string;
      };
      /** @description What is to be said of its columns before it can be read */
      problem: string | null;
      /** @description Counted up to 100,000 */
      questions: number;
      /** @description The first 20 */
      rows: string[][];
      unknownColumns: string[];
      /** @description Rows that make no forecast; others may still be rejected */
      unreadable: number;
    };
    InclusionProof: {
      /** @description 32 bytes in hex */
      leafHash: string;
      /** @description From the leaf upwards, as in RFC 6962 */
      path: string[];
      /** @description 32 bytes in hex */
      rootHash: string;
      seq: number;
      size: number;
    };
    KeptNoticePreferences: {
      digestHour: number;
      /**
       * Format: email
       * @description null for no mail
       */
      email: string | null;
      /** @description What to be told of; nothing else comes into the list either */
      kinds: ('due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review')[];
      /**
       * @description immediate: of one’s own questions at once, of the rest once a day
       * @enum {string}
       */
      mail: 'immediate' | 'digest' | 'off';
      /** @description Why the last mail did not go out */
      mailFailure: string | null;
      /**
       * Format: date-time
       * @description Since when nothing is mailed, for the address was refused; saving the preferences takes it up again
       */
      mailPausedAt: string | null;
    };
    Ledger: {
      /** @description Entries that wait for the sealer */
      pending: number;
      /** @description 32 bytes in hex */
      rootHash: string | null;
      /** Format: date-time */
      sealedAt: string | null;
      /** @description Entries that are sealed */
      size: number;
      /** @description Whose signature the checkpoints bear, as C2SP writes it */
      verifierKey: string | null;
    };
    Likelihood: {
      /** @description Of each option, for questions that have some */
      distribution?:
        | {
            option: string;
            probability: number;
          }[]
        | null;
      phrase: string | null;
      /** @description Of yes, for binary questions */
      probability: number | null;
      /** @description For numeric and date questions */
      quantiles?:
        | {
            level: number;
            value: number | string;
          }[]
        | null;
      scored: boolean;
    };
    ListedParty: {
      aliases: string[];
      description: string | null;
      /** Format: uuid */
      id: string;
      name: string;
      open: number;
      overdue: number;
      /** @description One of an author; own and reported of a source */
      records: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        brier: components['schemas']['Estimate'] | null;
        clusters: number;
        n: number;
      }[];
      slug: string;
      version: number;
    };
    ListedQuestion: {
      authors: components['schemas']['Party'][];
      /** Format: date-time */
      closesAt: string;
      cluster: string | null;
      condition: string | null;
      criteria: string | null;
      /** Format: date-time */
      deadlineAt: string;
      deadlinePhrase: string | null;
      /** @enum {string} */
      deadlinePrecision: 'day' | 'instant';
      /** @description Whether somebody disputes the ruling in force */
      disputed: boolean;
      /** Format: uuid */
      eventId: string;
      forecastCount: number;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mergedInto: string | null;
      /** Format: date */
      nextCheckOn: string | null;
      /** Format: date-time */
      openedAt: string | null;
      options: string[] | null;
      /** @description yes, no, ambiguous, annulled, or a number: a fraction of yes; of other types the text of the outcome. null: no ruling */
      outcome: string | number | null;
      /** Format: date-time */
      overdueFlaggedAt: string | null;
      /**
       * Format: uuid
       * @description The person whose it is to see to it
       */
      ownerId: string | null;
      /** Format: date-time */
      recordedAt: string;
      referenceProbability: number | null;
      resolutionVersion: number;
      /** @enum {string} */
      status: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
      tags: string[];
      text: string;
      /** @enum {string} */
      type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      unit: string | null;
      version: number;
    };
    Liveness: {
      /** @enum {string} */
      status: 'ok';
    };
    LogPrediction: {
      /** @enum {string} */
      attribution?: 'own' | 'reported';
      author?: string;
      closesAt?: string;
      cluster?: string;
      condition?: string;
      criteria?: string;
      /** @description Without it deadlinePhrase is read */
      deadline?: string;
      deadlinePhrase?: string;
      /** @description One probability for each option, in their order, with the sum 1 */
      distribution?: number[];
      language?: string;
      openedAt?: string;
      /** @description Of categorical and ordered questions; of a date question its periods, "not by the deadline" last */
      options?: (string & string)[];
      pageTitle?: string;
      phrase?: string;
      /** @description Of yes: for binary questions */
      probability?: number;
      publication?: string;
      /** @description For numeric and date questions, levels ascending */
      quantiles?: {
        level: number;
        value: number | string;
      }[];
      /** Format: uuid */
      questionId?: string;
      quote?: string;
      referenceProbability?: number;
      /** @description Of a quick-add line: today, unless it says so */
      saidAt?: string;
      scale?: string;
      /** Format: uuid */
      siblingOf?: string;
      source?: string;
      /**
       * @default forecast
       * @enum {string}
       */
      stance?: 'forecast' | 'intention';
      tags?: string[];
      /** @description The claim; or a quick-add line, “claim by DEADLINE @author via Source 70% #tag if …”, where author, deadline or likelihood are left to it */
      text?: string;
      /**
       * @description binary, unless it says so; of a sibling that of the elder
       * @enum {string}
       */
      type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      /** @description Of numeric questions */
      unit?: string;
      url?: string;
      /** @enum {string} */
      wording?: 'verbatim' | 'translated' | 'paraphrased';
    };
    MarkNoticesRead: {
      /** @description Everything, if left out */
      ids?: string[];
    };
    Me: {
      /** Format: uuid */
      id: string | null;
      /** @enum {string} */
      kind: 'person' | 'token' | 'local';
      name: string | null;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
    };
    MergeParty: {
      /** @description Id or slug of the one to keep */
      into: string;
    };
    MergeQuestion: {
      /** Format: uuid */
      into: string;
    };
    MoveForecast: {
      /** Format: uuid */
      toQuestionId: string;
    };
    Notice: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      /** @description Told to one by name, and not to everybody who may rule */
      isOwn: boolean;
      /** @enum {string} */
      kind: 'due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review';
      /** @description Of reminders, which; of rulings, the version */
      nth: number;
      question: {
        /** Format: date-time */
        dueAt: string;
        /** Format: uuid */
        id: string;
        text: string;
      } | null;
      /** Format: date-time */
      readAt: string | null;
      statement: {
        authorName: string;
        authorSlug: string;
        /** Format: uuid */
        id: string;
        quote: string | null;
      } | null;
    };
    NoticePage: {
      items: components['schemas']['Notice'][];
      nextCursor: string | null;
    };
    NoticePreferences: {
      /**
       * @description When the mail of the day goes out, in UTC
       * @default 7
       */
      digestHour?: number;
      /** @description null for no mail */
      email: string | null;
      /** @description What to be told of; nothing else comes into the list either */
      kinds: ('due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review')[];
      /**
       * @description immediate: of one’s own questions at once, of the rest once a day
       * @enum {string}
       */
      mail: 'immediate' | 'digest' | 'off';
    };
    OverdueRules: {
      /** @description How long before its deadline a question is due soon; 0 for never */
      dueSoonDays: number;
      /** @description After how long it is told to a further person */
      escalateAfterDays: number;
      /**
       * Format: uuid
       * @description That person; null for nobody
       */
      escalateTo: string | null;
      /** @description How far ahead a next check may lie at most */
      horizonDays: number;
      /** @description How often an overdue question is told of again */
      remindEveryDays: number;
    };
    PageCopy: {
      /** @description Why there is no copy, as of the last try */
      failure: string | null;
      /** @description Where redirects led */
      finalUrl: string | null;
      /** Format: uuid */
      id: string;
      pageTitle: string | null;
      /** Format: date-time */
      requestedAt: string;
      /**
       * Format: date-time
       * @description Null while there is no copy
       */
      takenAt: string | null;
      /** @description The article, or the document as it stands; never markup */
      text: string | null;
      /** @description SHA-256 of the text; the ledger has it too */
      textHash: string | null;
      url: string;
    };
    Party: {
      /** Format: uuid */
      id: string;
      name: string;
      slug: string;
    };
    PartyDetail: {
      /** @description Other names by which it is found, in alphabetical order */
      aliases: string[];
      /**
       * @description “by 2027”: the end of 2027 (as usual), or the day before it starts
       * @enum {string|null}
       */
      byPeriod?: 'end' | 'start' | null;
      description: string | null;
      /**
       * Format: date-time
       * @description When its first statement was said
       */
      firstSaidAt: string | null;
      /** @description its fiscal years are named after the year in which they end; 10 as usual */
      fiscalYearStartMonth?: number | null;
      /**
       * @description of its seasons; north as usual
       * @enum {string|null}
       */
      hemisphere?: 'north' | 'south' | null;
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * @description “3/4/2027”; month first as usual
       * @enum {string|null}
       */
      numericDates?: 'month-first' | 'day-first' | null;
      /** Format: date-time */
      recordedAt: string;
      /** @description Of a source: its scale, where it is known to use one */
      scale?: string | null;
      slug: string;
      version: number;
      /**
       * @description “by the end of the week”; Sunday as usual
       * @enum {string|null}
       */
      weekEndsOn?: 'sunday' | 'friday' | null;
    };
    PartyPage: {
      items: components['schemas']['ListedParty'][];
      nextCursor: string | null;
    };
    Postponement: {
      /** Format: date */
      nextCheckOn: string;
      reason: string;
    };
    PostponeSeveral: {
      /** Format: date */
      nextCheckOn: string;
      questionIds: string[];
      reason: string;
    };
    Prediction: {
      author: components['schemas']['Party'];
      /** @description How the deadline was read, where it was given in words */
      deadline: components['schemas']['DeadlineReading'] | null;
      forecast: components['schemas']['Forecast'];
      question: components['schemas']['Question'];
      similar: components['schemas']['SimilarQuestion'][];
      source: components['schemas']['Party'] | null;
    };
    Problem: {
      /** @description What is wrong, for programs */
      code: string;
      /** @description Stands in the log beside whatever went wrong */
      correlationId: string;
      /** @description What is wrong, for people */
      detail: string;
      errors: {
        code: string;
        /** @description How to mend it */
        hint?: string;
        message: string;
        /** @description Of the field; empty for the whole input */
        path: string;
      }[];
      status: number;
      title: string;
      /** @description urn:reckoner:problem: and the code */
      type: string;
    };
    Proposal: {
      daysLate: number | null;
      daysToSpare: number | null;
      /** Format: date-time */
      deadlineAt: string;
      /**
       * @description null: the deadline is still to come, so nothing is decided
       * @enum {string|null}
       */
      outcome: 'yes' | 'no' | null;
      /** Format: uuid */
      questionId: string;
      settled: boolean;
      text: string;
      why: string;
    };
    PublicRead: {
      /** @description Whether the record may be read without an account */
      on: boolean;
    };
    Question: {
      /** Format: date-time */
      closesAt: string;
      cluster: string | null;
      condition: string | null;
      criteria: string | null;
      /** Format: date-time */
      deadlineAt: string;
      deadlinePhrase: string | null;
      /** @enum {string} */
      deadlinePrecision: 'day' | 'instant';
      /** @description Whether somebody disputes the ruling in force */
      disputed: boolean;
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mergedInto: string | null;
      /** Format: date */
      nextCheckOn: string | null;
      /** Format: date-time */
      openedAt: string | null;
      options: string[] | null;
      /** Format: date-time */
      overdueFlaggedAt: string | null;
      /**
       * Format: uuid
       * @description The person whose it is to see to it
       */
      ownerId: string | null;
      /** Format: date-time */
      recordedAt: string;
      referenceProbability: number | null;
      resolutionVersion: number;
      /** @enum {string} */
      status: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
      tags: string[];
      text: string;
      /** @enum {string} */
      type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      unit: string | null;
      version: number;
    };
    QuestionDetail: {
      /** Format: date-time */
      closesAt: string;
      cluster: string | null;
      condition: string | null;
      criteria: string | null;
      /** Format: date-time */
      deadlineAt: string;
      /** @description Why the deadline lies where it does, given its words */
      deadlineMeaning: {
        /** @description Other last days that the words can mean */
        alternatives: string[];
        contested: boolean;
        convention: string;
        /**
         * Format: date
         * @description First day of the period that the words name, where they do
         */
        windowStart: string | null;
      } | null;
      deadlinePhrase: string | null;
      /** @enum {string} */
      deadlinePrecision: 'day' | 'instant';
      /** @description Whether somebody disputes the ruling in force */
      disputed: boolean;
      edits: components['schemas']['Edit'][];
      /** Format: uuid */
      eventId: string;
      forecasts: components['schemas']['Forecast'][];
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mergedInto: string | null;
      /** Format: date */
      nextCheckOn: string | null;
      /** Format: date-time */
      openedAt: string | null;
      options: string[] | null;
      /** @description yes, no, ambiguous, annulled, or a number: a fraction of yes; of other types the text of the outcome. null: no ruling */
      outcome: string | number | null;
      /** Format: date-time */
      overdueFlaggedAt: string | null;
      /**
       * Format: uuid
       * @description The person whose it is to see to it
       */
      ownerId: string | null;
      postponedReason: string | null;
      /** Format: date-time */
      recordedAt: string;
      referenceProbability: number | null;
      resolutions: components['schemas']['Resolution'][];
      resolutionVersion: number;
      scores: components['schemas']['Score'][];
      siblings: components['schemas']['Sibling'][];
      statements: components['schemas']['Statement'][];
      /** @enum {string} */
      status: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
      tags: string[];
      text: string;
      /** @enum {string} */
      type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      unit: string | null;
      version: number;
    };
    QuestionOwner: {
      /**
       * Format: uuid
       * @description null for nobody
       */
      personId: string | null;
    };
    QuestionPage: {
      items: components['schemas']['ListedQuestion'][];
      nextCursor: string | null;
    };
    Questions: {
      items: components['schemas']['Question'][];
    };
    QuickAdd: {
      /** @description Deadlines count from it; today, unless given */
      saidAt?: string;
      /** @description The line, as it is being typed */
      text: string;
    };
    QuickAddPreview: {
      author: {
        called: string;
        /** @description Who bears that name or alias, or alone that last name */
        known: components['schemas']['Party'] | null;
        /** @description Others who may be meant */
        others: components['schemas']['Party'][];
      } | null;
      chips: {
        /** @enum {string} */
        kind: 'claim' | 'deadline' | 'author' | 'source' | 'likelihood' | 'tag' | 'condition';
        /** @description Its first character in the line, and the one after its last */
        span: number[];
        text: string;
      }[];
      condition: string | null;
      deadline: components['schemas']['DeadlineReading'] | null;
      /** @description Rather something for POST /captures */
      isPassage: boolean;
      likelihood: {
        choices: {
          probability: number;
          why: string;
        }[];
        high: number | null;
        /** @description The scale is taken for want of a known one */
        isAssumed: boolean;
        low: number | null;
        phrase: string;
        probability: number | null;
        scale: string | null;
        scored: boolean;
      } | null;
      /** @description What it lacks before it can be logged */
      problems: {
        code: string;
        hint?: string;
        message: string;
        path: string;
      }[];
      /** Format: date */
      saidOn: string;
      /** @description Up to three open questions that resemble it */
      similar: components['schemas']['SimilarQuestion'][];
      source: {
        called: string;
        /** @description Who bears that name or alias, or alone that last name */
        known: components['schemas']['Party'] | null;
        /** @description Others who may be meant */
        others: components['schemas']['Party'][];
      } | null;
      tags: string[];
      /** @description The claim */
      text: string | null;
    };
    Record: {
      /**
       * @description null of an author
       * @enum {string|null}
       */
      attribution: 'own' | 'reported' | null;
      baseRate: number | null;
      brier: components['schemas']['Estimate'] | null;
      /** @description The mean Brier score under other readings of the phrases; null where none can be read otherwise */
      brierBand: {
        high: number;
        low: number;
      } | null;
      /** @description The forecast in force so many days before the outcome was known; null where there was none */
      byHorizon: {
        brier: number | null;
        /** @enum {number} */
        days: 1 | 7 | 30 | 90;
        n: number;
      }[];
      /** @description By the month in which the outcome was known, as in 2025-06 */
      byMonth: {
        brier: number;
        gain: number;
        month: string;
        n: number;
      }[];
      /** @description Scored forecasts in words: what the phrase counted as, and the share that came true */
      byPhrase: {
        frequency: number;
        high: number;
        low: number;
        meanP: number;
        n: number;
        phrase: string;
        promisedHigh: number;
        /** @description What the scale gives the phrase */
        promisedLow: number;
        scale: string | null;
        weight: number;
      }[];
      /** @description A question counts under each of its tags */
      byTag: {
        brier: number;
        gain: number;
        n: number;
        tag: string;
      }[];
      /** @description Mean Brier scores, 0..1 each but not of the same difficulty; null for forecasts by quantiles */
      byType: {
        [key: string]: {
          brier: number | null;
          n: number;
        };
      };
      calibration: components['schemas']['Calibration'];
      /** @description Independent pieces of evidence among them: what the minimum for a rank or a curve is of */
      clusters: number;
      coverage: number | null;
      excluded: {
        ambiguous: number;
        annulled: number;
        /** @description Forecasts said at or after close, or after the outcome was known */
        late: number;
        open: number;
        overdue: number;
        /** @description Statements */
        unscorable: number;
        /** @description Questions with a ruling that charge nothing: words without a number, or a displaced paraphrase */
        unscored: number;
      };
      gain: components['schemas']['Estimate'] | null;
      /** @description Scored, but left out because their deadline is still to come */
      heldBack: number;
      /** @description Of numeric and date questions of the type asked for, by unit */
      intervals: {
        coverage50: number | null;
        coverage90: number | null;
        n: number;
        unit: string | null;
        wis: number;
      }[];
      leadTimeDays: number | null;
      /** @description Scored questions */
      n: number;
      /** @description On the board with the same filters */
      rank: {
        high: number;
        low: number;
      } | null;
      referenceBrier: number | null;
      /** @description Shares of the scored questions whose gain and skill are over the reference recorded with them, or over the uniform one */
      referenceShares: {
        recorded: number;
        uniform: number;
      } | null;
      scores: {
        baseline: number | null;
        /** @description Time without a forecast, or after the outcome, counts 0 */
        baselineTruncated: number | null;
        /** @description The Brier score on its scale from 0 to 2 */
        brierSum: number | null;
        clipped: number;
        log: number | null;
        /** @description Against the others on the same questions; null without any */
        relative: {
          accuracy: number | null;
          medianGap: number;
          n: number;
          peer: number;
        } | null;
        spherical: number | null;
      };
      /** @description Mean gain after shrinking towards the field; what boards rank by */
      shrunk: number | null;
      skill: number | null;
    };
    RecordedQuestion: {
      /** Format: date-time */
      closesAt: string;
      cluster: string | null;
      condition: string | null;
      criteria: string | null;
      /** Format: date-time */
      deadlineAt: string;
      deadlinePhrase: string | null;
      /** @enum {string} */
      deadlinePrecision: 'day' | 'instant';
      /** @description Whether somebody disputes the ruling in force */
      disputed: boolean;
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      mergedInto: string | null;
      /** Format: date */
      nextCheckOn: string | null;
      /** Format: date-time */
      openedAt: string | null;
      options: string[] | null;
      /** Format: date-time */
      overdueFlaggedAt: string | null;
      /**
       * Format: uuid
       * @description The person whose it is to see to it
       */
      ownerId: string | null;
      /** Format: date-time */
      recordedAt: string;
      referenceProbability: number | null;
      resolutionVersion: number;
      similar: components['schemas']['SimilarQuestion'][];
      /** @enum {string} */
      status: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
      tags: string[];
      text: string;
      /** @enum {string} */
      type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      unit: string | null;
      version: number;
    };
    RecordStatement: {
      /** @enum {string} */
      attribution?: 'own' | 'reported';
      author: string;
      /** Format: uuid */
      eventId?: string;
      language?: string;
      pageTitle?: string;
      publication?: string;
      quote?: string;
      /** Format: date */
      reviewOn?: string;
      saidAt: string;
      source?: string;
      /** @enum {string} */
      unscorable: 'undated' | 'vague' | 'assessment' | 'not-a-prediction';
      url?: string;
      /** @enum {string} */
      wording?: 'verbatim' | 'translated' | 'paraphrased';
    };
    Redact: {
      /** @description Stays in the ledger, for all to read */
      reason: string;
    };
    Redaction: {
      /** Format: uuid */
      id: string;
      reason: string;
      seq: number;
    };
    Reread: {
      /** @description Of them, read anew */
      changed: number;
      /** @description Forecasts in words */
      phrases: number;
    };
    RereadCapture: {
      /** Format: date */
      publishedOn: string;
      source?: string;
    };
    Resolution: {
      /** @description Who ruled */
      by: string;
      /** @description Days from the deadline to the happening, where it came too late */
      daysLate: number | null;
      disputed: boolean;
      evidence: components['schemas']['Evidence'][];
      /** Format: date */
      happenedOn: string | null;
      /** Format: date-time */
      knownAt: string | null;
      knownAtAssumed: boolean;
      note: string | null;
      /** @description As it was ruled, or "reopened" */
      outcome: string | number;
      /** Format: uuid */
      questionId: string;
      /** @enum {string|null} */
      reason: 'condition-not-met' | 'unclear' | 'duplicate' | 'not-a-prediction' | null;
      /** Format: date-time */
      resolvedAt: string;
      /** @description What others say of this version, the oldest first */
      reviews: components['schemas']['RulingReview'][];
      version: number;
    };
    RetriedTask: {
      /** Format: uuid */
      id: string;
    };
    Rule: {
      /** @default [] */
      evidence?: {
        quote?: string;
        url: string;
      }[];
      /** Format: date */
      happenedOn?: string;
      knownAt?: string;
      note?: string;
      /** @description "yes", "no" or a fraction from 0 to 1; of other types an option, a number or a date; "ambiguous" or "annulled" */
      outcome: string | number;
      /** @enum {string} */
      reason?: 'condition-not-met' | 'unclear' | 'duplicate' | 'not-a-prediction';
    };
    RuleEvent: {
      /** @default [] */
      evidence?: {
        quote?: string;
        url: string;
      }[];
      /**
       * Format: date
       * @description The day it happened; null: it has not happened
       */
      happenedOn: string | null;
      knownAt?: string;
      note?: string;
      /** @description Which siblings to settle as proposed; without it the outcomes are only proposed */
      questionIds?: string[];
    };
    RulingReview: {
      by: string;
      /** @description Of a dispute */
      reason: string | null;
      /** Format: date-time */
      reviewedAt: string;
      /** @enum {string} */
      verdict: 'confirmed' | 'disputed';
    };
    Score: {
      /** @enum {string|null} */
      attribution: 'own' | 'reported' | null;
      baseline: number | null;
      /** @description 0..1; of ordered questions the ranked probability score; null for forecasts by quantiles */
      brier: number | null;
      coverage: number;
      /** @description Share of the time with the outcome in the central 50 % */
      covered50: number | null;
      covered90: number | null;
      gain: number | null;
      /** @enum {string} */
      kind: 'author' | 'source';
      leadTimeDays: number;
      log: number | null;
      party: components['schemas']['Party'];
      /** Format: uuid */
      questionId: string;
      retrospective: boolean;
      /** @enum {string} */
      rule:
        | 'carried-forward'
        | 'first'
        | 'last'
        | 'at-horizon-1'
        | 'at-horizon-7'
        | 'at-horizon-30'
        | 'at-horizon-90';
      spherical: number | null;
      /** @description Weighted interval score of forecasts by quantiles, in the unit */
      wis: number | null;
    };
    Session: {
      /** Format: date-time */
      createdAt: string;
      /** Format: uuid */
      id: string;
      isCurrent: boolean;
      /** Format: date-time */
      lastSeenAt: string;
      userAgent: string | null;
    };
    Sessions: {
      items: components['schemas']['Session'][];
    };
    SetPassword: {
      password: string;
    };
    SetReview: {
      /**
       * Format: date
       * @description null for never again
       */
      reviewOn: string | null;
    };
    Sibling: {
      /** Format: date-time */
      deadlineAt: string;
      /** @description Whether somebody disputes the ruling in force */
      disputed: boolean;
      /** Format: uuid */
      id: string;
      /** @description yes, no, ambiguous, annulled, or a number: a fraction of yes; of other types the text of the outcome. null: no ruling */
      outcome: string | number | null;
      /** @enum {string} */
      status: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
      text: string;
      /** @description Whose words set the deadline */
      words: string | null;
    };
    SimilarQuestion: {
      /** Format: date-time */
      deadlineAt: string;
      /** Format: uuid */
      id: string;
      text: string;
    };
    SiteTrackRecord: {
      /** Format: date-time */
      asOf: string;
      /**
       * @description null of an author
       * @enum {string|null}
       */
      attribution: 'own' | 'reported' | null;
      baseRate: number | null;
      brier: components['schemas']['Estimate'] | null;
      /** @description The mean Brier score under other readings of the phrases; null where none can be read otherwise */
      brierBand: {
        high: number;
        low: number;
      } | null;
      /** @description The forecast in force so many days before the outcome was known; null where there was none */
      byHorizon: {
        brier: number | null;
        /** @enum {number} */
        days: 1 | 7 | 30 | 90;
        n: number;
      }[];
      /** @description By the month in which the outcome was known, as in 2025-06 */
      byMonth: {
        brier: number;
        gain: number;
        month: string;
        n: number;
      }[];
      /** @description Scored forecasts in words: what the phrase counted as, and the share that came true */
      byPhrase: {
        frequency: number;
        high: number;
        low: number;
        meanP: number;
        n: number;
        phrase: string;
        promisedHigh: number;
        /** @description What the scale gives the phrase */
        promisedLow: number;
        scale: string | null;
        weight: number;
      }[];
      /** @description A question counts under each of its tags */
      byTag: {
        brier: number;
        gain: number;
        n: number;
        tag: string;
      }[];
      /** @description Mean Brier scores, 0..1 each but not of the same difficulty; null for forecasts by quantiles */
      byType: {
        [key: string]: {
          brier: number | null;
          n: number;
        };
      };
      calibration: components['schemas']['Calibration'];
      /** @description Independent pieces of evidence among them: what the minimum for a rank or a curve is of */
      clusters: number;
      coverage: number | null;
      excluded: {
        ambiguous: number;
        annulled: number;
        /** @description Forecasts said at or after close, or after the outcome was known */
        late: number;
        open: number;
        overdue: number;
        /** @description Statements */
        unscorable: number;
        /** @description Questions with a ruling that charge nothing: words without a number, or a displaced paraphrase */
        unscored: number;
      };
      filters: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        /** @enum {string} */
        disputed: 'counted' | 'left-out';
        /** @enum {string|null} */
        hindsight: 'prospective' | 'retrospective' | null;
        /** Format: date-time */
        knownFrom: string | null;
        /** Format: date-time */
        knownTo: string | null;
        /** @enum {string|null} */
        likelihood: 'numeric' | 'verbal' | null;
        /**
         * @description on: only questions whose deadline has passed
         * @enum {string}
         */
        mature: 'on' | 'all';
        tag: string | null;
        /** @enum {string} */
        type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      gain: components['schemas']['Estimate'] | null;
      /** @description Scored, but left out because their deadline is still to come */
      heldBack: number;
      /** @description Of numeric and date questions of the type asked for, by unit */
      intervals: {
        coverage50: number | null;
        coverage90: number | null;
        n: number;
        unit: string | null;
        wis: number;
      }[];
      leadTimeDays: number | null;
      level: number;
      /** @description Scored questions */
      n: number;
      /** @description On the board with the same filters */
      rank: {
        high: number;
        low: number;
      } | null;
      /** @enum {string} */
      reference: 'best' | 'uniform';
      referenceBrier: number | null;
      /** @description Shares of the scored questions whose gain and skill are over the reference recorded with them, or over the uniform one */
      referenceShares: {
        recorded: number;
        uniform: number;
      } | null;
      /** @enum {string} */
      rule:
        | 'carried-forward'
        | 'first'
        | 'last'
        | 'at-horizon-1'
        | 'at-horizon-7'
        | 'at-horizon-30'
        | 'at-horizon-90';
      ruleVersion: number;
      scores: {
        baseline: number | null;
        /** @description Time without a forecast, or after the outcome, counts 0 */
        baselineTruncated: number | null;
        /** @description The Brier score on its scale from 0 to 2 */
        brierSum: number | null;
        clipped: number;
        log: number | null;
        /** @description Against the others on the same questions; null without any */
        relative: {
          accuracy: number | null;
          medianGap: number;
          n: number;
          peer: number;
        } | null;
        spherical: number | null;
      };
      /** @description Mean gain after shrinking towards the field; what boards rank by */
      shrunk: number | null;
      skill: number | null;
    };
    SourceTrackRecord: {
      /** Format: date-time */
      asOf: string;
      filters: {
        /** @enum {string|null} */
        attribution: 'own' | 'reported' | null;
        /** @enum {string} */
        disputed: 'counted' | 'left-out';
        /** @enum {string|null} */
        hindsight: 'prospective' | 'retrospective' | null;
        /** Format: date-time */
        knownFrom: string | null;
        /** Format: date-time */
        knownTo: string | null;
        /** @enum {string|null} */
        likelihood: 'numeric' | 'verbal' | null;
        /**
         * @description on: only questions whose deadline has passed
         * @enum {string}
         */
        mature: 'on' | 'all';
        tag: string | null;
        /** @enum {string} */
        type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      /** Format: uuid */
      id: string;
      level: number;
      name: string;
      own: components['schemas']['Record'];
      /** @enum {string} */
      reference: 'best' | 'uniform';
      reported: components['schemas']['Record'];
      /** @enum {string} */
      rule:
        | 'carried-forward'
        | 'first'
        | 'last'
        | 'at-horizon-1'
        | 'at-horizon-7'
        | 'at-horizon-30'
        | 'at-horizon-90';
      ruleVersion: number;
      slug: string;
    };
    Statement: {
      /** @enum {string} */
      attribution: 'own' | 'reported';
      author: components['schemas']['Party'];
      /**
       * Format: uuid
       * @description The captured text of which the quote is a slice
       */
      captureId: string | null;
      /** Format: uuid */
      eventId: string | null;
      /** Format: uuid */
      id: string;
      language: string | null;
      pageTitle: string | null;
      publication: string | null;
      quote: string | null;
      quotePrefix: string | null;
      quoteStart: number | null;
      quoteSuffix: string | null;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date */
      reviewOn: string | null;
      /** Format: date-time */
      saidAt: string;
      source: components['schemas']['Party'] | null;
      /** @enum {string|null} */
      unscorable: 'undated' | 'vague' | 'assessment' | 'not-a-prediction' | null;
      url: string | null;
      /** @enum {string} */
      wording: 'verbatim' | 'translated' | 'paraphrased';
    };
    StatementPage: {
      items: components['schemas']['Statement'][];
      nextCursor: string | null;
    };
    TakeCapture: {
      /** @description A page, of which the article is taken */
      html?: string;
      pageTitle?: string;
      /**
       * Format: date
       * @description Deadlines count from it; else what the page, or the text, says
       */
      publishedOn?: string;
      /** @description The outlet */
      source?: string;
      /** @description Plain text, at most 200 kB */
      text?: string;
      url?: string;
    };
    TaskKind: {
      /** @description Given up after the last attempt */
      dead: number;
      /**
       * Format: date-time
       * @description When the newest one that is done was due
       */
      doneAt: string | null;
      /** @description Null for what is done on demand */
      everySeconds: number | null;
      kind: string;
      /**
       * @description Kinds of one lane share its workers
       * @enum {string}
       */
      lane: 'sweeps' | 'imports' | 'outbound';
      /** @description Due at a later time, for the first time or again */
      later: number;
      running: number;
      /** @description Due, and nobody has taken it */
      waiting: number;
    };
    Tasks: {
      /** @description The newest 100 */
      dead: components['schemas']['DeadTask'][];
      /** @description Whether tasks are handed out; while not, they wait */
      isUp: boolean;
      kinds: components['schemas']['TaskKind'][];
    };
    Token: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string | null;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      lastUsedAt: string | null;
      name: string;
      /** @description Whose it is */
      person: {
        /** Format: uuid */
        id: string;
        name: string;
      } | null;
      /** Format: date-time */
      revokedAt: string | null;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
    };
    Tokens: {
      items: components['schemas']['Token'][];
    };
    UnreadNotices: {
      unread: number;
    };
    User: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      disabledAt: string | null;
      hasPassword: boolean;
      /** Format: uuid */
      id: string;
      /** Format: date-time */
      lastSignInAt: string | null;
      name: string;
      /** @enum {string} */
      role: 'viewer' | 'contributor' | 'resolver' | 'admin';
    };
    Users: {
      items: components['schemas']['User'][];
    };
    Webhook: {
      /** Format: date-time */
      createdAt: string;
      /** @description In a row */
      failures: number;
      /** Format: uuid */
      id: string;
      kinds: ('due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review')[];
      /**
       * Format: date-time
       * @description When too many deliveries had failed
       */
      pausedAt: string | null;
      /** @description Deliveries that wait */
      pending: number;
      url: string;
    };
    WebhookDeliveries: {
      items: components['schemas']['WebhookDelivery'][];
    };
    WebhookDelivery: {
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      deliveredAt: string | null;
      /** @description Why the last try failed */
      failure: string | null;
      /** Format: date-time */
      givenUpAt: string | null;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'due-soon' | 'overdue' | 'reminder' | 'escalation' | 'ruling' | 'review';
      /** Format: uuid */
      noticeId: string;
      /** Format: date-time */
      triedAt: string | null;
      tries: number;
    };
    Webhooks: {
      items: components['schemas']['Webhook'][];
    };
    Withdrawal: {
      withdrawnAt?: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AuthorReadsController_list: {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        limit?: number;
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyPage'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorReadsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorsController_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match': string;
      };
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditParty'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A version is needed */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorsController_merge: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeParty'];
      };
    };
    responses: {
      /** @description The one that was kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AuthorReadsController_trackRecord: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description Of sources */
        attribution?: 'own' | 'reported';
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description Confidence of the intervals */
        level?: number;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        /** @description best: the recorded reference forecast, else uniform; uniform: always 0.5 */
        reference?: 'best' | 'uniform';
        rule?:
          | 'carried-forward'
          | 'first'
          | 'last'
          | 'at-horizon-1'
          | 'at-horizon-7'
          | 'at-horizon-30'
          | 'at-horizon-90';
        tag?: string;
        /** @description Types are never averaged with each other */
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthorTrackRecord'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoardsController_authors: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description Of sources */
        attribution?: 'own' | 'reported';
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description Confidence of the intervals */
        level?: number;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        limit?: number;
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        /** @description best: the recorded reference forecast, else uniform; uniform: always 0.5 */
        reference?: 'best' | 'uniform';
        rule?:
          | 'carried-forward'
          | 'first'
          | 'last'
          | 'at-horizon-1'
          | 'at-horizon-7'
          | 'at-horizon-30'
          | 'at-horizon-90';
        tag?: string;
        /** @description Types are never averaged with each other */
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Board'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  BoardsController_sources: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description Of sources */
        attribution?: 'own' | 'reported';
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description Confidence of the intervals */
        level?: number;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        limit?: number;
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        /** @description best: the recorded reference forecast, else uniform; uniform: always 0.5 */
        reference?: 'best' | 'uniform';
        rule?:
          | 'carried-forward'
          | 'first'
          | 'last'
          | 'at-horizon-1'
          | 'at-horizon-7'
          | 'at-horizon-30'
          | 'at-horizon-90';
        tag?: string;
        /** @description Types are never averaged with each other */
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Board'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CapturesController_take: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeCapture'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Capture'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CapturesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Capture'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CapturesController_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideCandidates'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecidedCandidates'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CapturesController_reread: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RereadCapture'];
      };
    };
    responses: {
      /** @description Read anew, as of another day */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Capture'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CapturesController_accuracy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What became of the proposals of each rule */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaptureAccuracy'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ComparisonsController_compare: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description Of sources */
        attribution?: 'own' | 'reported';
        /** @description Two authors: the first is compared with the second */
        authors?: string;
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description Confidence of the intervals */
        level?: number;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        /** @description Two sources, in one attribution */
        sources?: string;
        tag?: string;
        /** @description Types are never averaged with each other */
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comparison'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CopiesController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PageCopy'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  EventReadsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResolutionsController_ruleEvent: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RuleEvent'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventRuling'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_everything: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A ZIP of CSV files, as of one moment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_forecasts: {
    parameters: {
      query?: {
        /** @description Only what came with this collection */
        collection?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One forecast or unscorable statement a row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_ledger: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One entry a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_questions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One question a row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_scoredSegments: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description Of sources */
        attribution?: 'own' | 'reported';
        /** @description Slug or id: only the units of this author */
        author?: string;
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        rule?:
          | 'carried-forward'
          | 'first'
          | 'last'
          | 'at-horizon-1'
          | 'at-horizon-7'
          | 'at-horizon-30'
          | 'at-horizon-90';
        /** @description Slug or id: only the units of this source */
        source?: string;
        tag?: string;
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description See docs/scoring.md for the columns */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExportsController_statements: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One statement a row, or one of its forecasts */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ForecastsController_move: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MoveForecast'];
      };
    };
    responses: {
      /** @description The copy on the other question */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forecast'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ForecastsController_giveReading: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveReading'];
      };
    };
    responses: {
      /** @description With what its phrase is worth */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forecast'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ForecastsController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Withdrawal'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forecast'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_create: {
    parameters: {
      query?: {
        collection?: string;
        frame?: string;
        map?: string | string[];
        update?: boolean | ('true' | 'false' | '');
      };
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
        'application/x-ndjson': string;
        'application/zip': string;
        'multipart/form-data': {
          /**
           * @description Refs are unique within it
           * @default default
           */
          collection?: string;
          /**
           * Format: binary
           * @description The last part of the form
           */
          file: string;
          /** @description How the collection was sampled: "every forecast in …" */
          frame?: string;
          /** @description What our columns are called in the file, as in `author=pundit`, or are in every row: `author="Ann Lee"`; `type=""` is not read; one a line */
          map?: string | string[];
          /** @description Apply rows that differ from the record, instead of only reporting them */
          update?: boolean | ('true' | 'false' | '');
        };
        'text/csv': string;
      };
    };
    responses: {
      /** @description Staged; its address in Location tells the rest */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_readErrors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rows that were rejected or not applied: line, column, code, message, hint */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ImportsController_explain: {
    parameters: {
      query?: {
        collection?: string;
        frame?: string;
        map?: string | string[];
        update?: boolean | ('true' | 'false' | '');
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
        'application/x-ndjson': string;
        'application/zip': string;
        'multipart/form-data': {
          /**
           * @description Refs are unique within it
           * @default default
           */
          collection?: string;
          /**
           * Format: binary
           * @description The last part of the form
           */
          file: string;
          /** @description How the collection was sampled: "every forecast in …" */
          frame?: string;
          /** @description What our columns are called in the file, as in `author=pundit`, or are in every row: `author="Ann Lee"`; `type=""` is not read; one a line */
          map?: string | string[];
          /** @description Apply rows that differ from the record, instead of only reporting them */
          update?: boolean | ('true' | 'false' | '');
        };
        'text/csv': string;
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportExplanation'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_head: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ledger'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_checkpoint: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_consistency: {
    parameters: {
      query: {
        /** @description Entries of the older tree */
        from: number;
        /** @description Entries of the newer tree; all that are sealed if left out */
        to?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsistencyProof'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_inclusion: {
    parameters: {
      query?: {
        /** @description Entries of the tree to prove it in; all that are sealed if left out */
        size?: number;
      };
      header?: never;
      path: {
        seq: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InclusionProof'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  LedgerController_redact: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        seq: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Redact'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Redaction'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who asks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PersonFilesController_eraseOwn: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EraseAccount'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Erased'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PersonFilesController_exportOwn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One JSON object a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeedKeysController_make: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedKey'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  FeedKeysController_remove: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedKey'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_preferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptNoticePreferences'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_setPreferences: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticePreferences'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptNoticePreferences'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_changePassword: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePassword'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticeReadsController_list: {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        limit?: number;
        /** @description true: those that are not read yet */
        unread?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePage'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  NoticesController_markRead: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MarkNoticesRead'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadNotices'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OverdueController_postponeSeveral: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PostponeSeveral'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Questions'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PredictionsController_log: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LogPrediction'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Prediction'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionReadsController_list: {
    parameters: {
      query?: {
        author?: string;
        /** @description nextCursor of the page before */
        cursor?: string;
        /** @description Whether somebody disputes the ruling in force */
        disputed?: 'yes' | 'no';
        /** @description Without a ruling, and due by now, within seven days, or by that day or instant */
        due?: ('overdue' | 'week') | string;
        limit?: number;
        q?: string;
        sort?: 'deadline' | '-deadline' | 'recorded' | '-recorded';
        source?: string;
        status?: 'open' | 'overdue' | 'postponed' | 'resolved' | 'ambiguous' | 'annulled';
        tag?: string;
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionPage'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionsController_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateQuestion'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedQuestion'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionReadsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionsController_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditQuestion'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A version is needed */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ForecastsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddForecast'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Forecast'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PredictionsController_merge: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeQuestion'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PredictionsController_unmerge: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OverdueController_setOwner: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuestionOwner'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OverdueController_postpone: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Postponement'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OverdueController_takeBackPostponement: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResolutionsController_resolve: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Rule'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ResolutionsController_reopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The question, open again */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_takeConfirmationBack: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_dispute: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Dispute'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_takeDisputeBack: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuestionsController_recordSibling: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSibling'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Question'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  QuickAddController_preview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuickAdd'];
      };
    };
    responses: {
      /** @description How POST /predictions would read the line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuickAddPreview'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_sessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where one is signed in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sessions'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_endSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those that are left */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sessions'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_takesTwo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FourEyes'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_switchFourEyes: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FourEyes'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FourEyes'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OverdueController_readRules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverdueRules'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OverdueController_setRules: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OverdueRules'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OverdueRules'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_isPublic: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRead'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  OwnAccountController_switchPublicRead: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublicRead'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicRead'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SourceReadsController_list: {
    parameters: {
      query?: {
        /** @description nextCursor of the page before */
        cursor?: string;
        limit?: number;
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyPage'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SourceReadsController_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SourcesController_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
        /** @description The version that was read, in quotes: the ETag of the last answer */
        'If-Match': string;
      };
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditSource'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Changed in the meantime */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A version is needed */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SourcesController_merge: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MergeParty'];
      };
    };
    responses: {
      /** @description The one that was kept */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartyDetail'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ForecastsController_rereadSource: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its phrases, read on its present scale */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reread'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SourceReadsController_trackRecord: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description Of sources */
        attribution?: 'own' | 'reported';
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description Confidence of the intervals */
        level?: number;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        /** @description best: the recorded reference forecast, else uniform; uniform: always 0.5 */
        reference?: 'best' | 'uniform';
        rule?:
          | 'carried-forward'
          | 'first'
          | 'last'
          | 'at-horizon-1'
          | 'at-horizon-7'
          | 'at-horizon-30'
          | 'at-horizon-90';
        tag?: string;
        /** @description Types are never averaged with each other */
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path: {
        idOrSlug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SourceTrackRecord'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  StatementReadsController_list: {
    parameters: {
      query?: {
        author?: string;
        /** @description nextCursor of the page before */
        cursor?: string;
        limit?: number;
        source?: string;
        /** @description true: those that give no forecast; false: those that give one */
        unscorable?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementPage'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ForecastsController_recordStatement: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordStatement'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statement'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ReviewsController_set: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetReview'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statement'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TasksController_overview: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tasks'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TasksController_retry: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetriedTask'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TokensController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All there ever were, oldest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tokens'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TokensController_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateToken'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedToken'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TokensController_revoke: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it is now that it is revoked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Token'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SiteReadsController_trackRecord: {
    parameters: {
      query?: {
        /** @description Reads the scores that stood at that moment, or at the end of that day, with today’s names and counts */
        asOf?: string;
        /** @description left-out: without questions whose ruling somebody disputes now */
        disputed?: 'counted' | 'left-out';
        /** @description retrospective: some of it was recorded after the outcome was known */
        hindsight?: 'prospective' | 'retrospective';
        /** @description Only questions whose outcome was known from then on */
        knownFrom?: string;
        /** @description Only questions whose outcome was known before then */
        knownTo?: string;
        /** @description Confidence of the intervals */
        level?: number;
        /** @description verbal: some of it was said in words */
        likelihood?: 'numeric' | 'verbal';
        /** @description on: only questions whose deadline has passed */
        mature?: 'on' | 'all';
        /** @description best: the recorded reference forecast, else uniform; uniform: always 0.5 */
        reference?: 'best' | 'uniform';
        rule?:
          | 'carried-forward'
          | 'first'
          | 'last'
          | 'at-horizon-1'
          | 'at-horizon-7'
          | 'at-horizon-30'
          | 'at-horizon-90';
        tag?: string;
        /** @description Types are never averaged with each other */
        type?: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteTrackRecord'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Everybody, by name */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Users'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUser'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedUser'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_change: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUser'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PersonFilesController_erase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Erased'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PersonFilesController_export: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One JSON object a line */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_setPassword: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetPassword'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['User'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  PeopleController_inviteAgain: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedUser'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WebhooksController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhooks'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WebhooksController_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateWebhook'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedWebhook'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WebhooksController_remove: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Those that are left */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhooks'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WebhooksController_deliveries: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The last hundred of thirty days, the newest first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDeliveries'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WebhooksController_redeliver: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        deliveryId: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  WebhooksController_resume: {
    parameters: {
      query?: never;
      header?: {
        /** @description Of your choice. A repeated request with the same key and content does nothing twice. */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Conflict */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Too large */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Address too long */
      414: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Unsupported content type */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Some of the input is not right */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The process runs */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Liveness'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The database answers; 503 if it does not */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  MetricsController_scrape: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description The request could not be read */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Sign in first */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Not allowed */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The database is out of reach */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
