import type { VNode } from 'preact';
import { BoardsPage } from '../../../src/dashboards/pages/boards/BoardsPage.js';
import { ComparePage } from '../../../src/dashboards/pages/compare/ComparePage.js';
import { ErrorPage } from '../../../src/dashboards/pages/error/ErrorPage.js';
import { EventPage } from '../../../src/dashboards/pages/event/EventPage.js';
import { HeldUploadPage } from '../../../src/dashboards/pages/import/HeldUploadPage.js';
import { ImportPage } from '../../../src/dashboards/pages/import/ImportPage.js';
import { ImportsPage } from '../../../src/dashboards/pages/import/ImportsPage.js';
import { CopyPage } from '../../../src/dashboards/pages/question/CopyPage.js';
import { JobsPage } from '../../../src/dashboards/pages/jobs/JobsPage.js';
import { NoticesPage } from '../../../src/dashboards/pages/notices/NoticesPage.js';
import { WebhookLogPage } from '../../../src/dashboards/pages/people/WebhookLogPage.js';
import { QuestionPage } from '../../../src/dashboards/pages/question/QuestionPage.js';
import { HistoryPage } from '../../../src/dashboards/pages/question/HistoryPage.js';
import { QuestionsPage } from '../../../src/dashboards/pages/question/QuestionsPage.js';
import { QueuePage } from '../../../src/dashboards/pages/queue/QueuePage.js';
import { AddPage } from '../../../src/dashboards/pages/add/AddPage.js';
import { AccuracyPage } from '../../../src/dashboards/pages/capture/AccuracyPage.js';
import { CapturePage } from '../../../src/dashboards/pages/capture/CapturePage.js';
import { PastePage } from '../../../src/dashboards/pages/capture/PastePage.js';
import { QuestionEmbed } from '../../../src/dashboards/pages/embed/QuestionEmbed.js';
import { RecordEmbed } from '../../../src/dashboards/pages/embed/RecordEmbed.js';
import { RecordFinding } from '../../../src/dashboards/pages/track-record/RecordFinding.js';
import { sideOf, sidesOf } from '../../../src/dashboards/pages/track-record/sides.js';
import { SourceFinding } from '../../../src/dashboards/pages/track-record/SourceFinding.js';
import { MethodPage } from '../../../src/dashboards/pages/method/MethodPage.js';
import { emptyForm } from '../../../src/dashboards/pages/props/common.js';
import { SeveralPage } from '../../../src/dashboards/pages/queue/SeveralPage.js';
import { TodayPage } from '../../../src/dashboards/pages/today/TodayPage.js';
import { AuthorPage } from '../../../src/dashboards/pages/track-record/AuthorPage.js';
import { AuthorsPage } from '../../../src/dashboards/pages/track-record/AuthorsPage.js';
import { SourcePage } from '../../../src/dashboards/pages/track-record/SourcePage.js';
import { SourcesPage } from '../../../src/dashboards/pages/track-record/SourcesPage.js';
import { SetUpPage } from '../../../src/dashboards/pages/people/SetUpPage.js';
import { SettingsPage } from '../../../src/dashboards/pages/people/SettingsPage.js';
import { UnsubscribePage } from '../../../src/dashboards/pages/people/UnsubscribePage.js';
import { SignInPage } from '../../../src/dashboards/pages/people/SignInPage.js';
import { ANONYMOUS } from '../../../src/platform/actor.js';
import { Visitor } from '../../../src/platform/http/visitor.js';
import { settings, settingsOwner, settingsViewer, setUpRefused, signInRefused } from './accounts.js';
import {
  heldColumns,
  heldUpload,
  importCancelled,
  importCancelling,
  imported,
  importFailed,
  importing,
  importRefused,
} from './importing.js';
import { jobs, jobsAway, jobsGivenUp } from './jobs.js';
import { deliveries, notices, noticesEmpty } from './notices.js';
import { boardAuthors, boardEmpty, boardSources } from './boards.js';
import { compare, compareNobody } from './compare.js';
import { frame } from './frame.js';
import {
  questionNumber,
  questionOptions,
  questionWords,
  queueDate,
  queueOptions,
  addNumber,
  addOptions,
} from './kinds.js';
import { question, questionOverdue, questionSibling } from './oreshnik-question.js';
import { copyMissing, pageCopy } from './copies.js';
import { history, toUnsealed } from './history.js';
import { event, eventUnruled } from './oreshnik.js';
import { authors, sources } from './names.js';
import { author, authorNumbers, authorSmall, source, sourceIsw } from './records.js';
import { questions, queue, queueEmpty, several, today, todayFirstRun } from './waiting.js';
import { accuracy, accuracyNarrowed, addRefused, capture, captureDecided } from './capturing.js';

/** A page as it is seen by whoever is not signed in. */
const anonymously = (page: VNode): VNode => <Visitor.Provider value={ANONYMOUS}>{page}</Visitor.Provider>;

/** Every page in each state worth a look, by name. */
export const pages: Readonly<Record<string, VNode>> = {
  today: <TodayPage {...today} />,
  'today-first-run': <TodayPage {...todayFirstRun} />,
  'today-anonymous': anonymously(<TodayPage {...today} />),
  'sign-in': anonymously(<SignInPage form={emptyForm} next="/queue" />),
  'sign-in-refused': anonymously(<SignInPage form={signInRefused} next="/" />),
  'set-up': anonymously(<SetUpPage form={emptyForm} name="Lin" />),
  'set-up-first': anonymously(<SetUpPage form={setUpRefused} name={null} />),
  settings: <SettingsPage {...settings} />,
  'settings-owner': <SettingsPage {...settingsOwner} />,
  'settings-viewer': <SettingsPage {...settingsViewer} />,
  unsubscribe: anonymously(<UnsubscribePage keyInMail="key" />),
  notices: <NoticesPage {...notices} />,
  'notices-empty': <NoticesPage {...noticesEmpty} />,
  deliveries: <WebhookLogPage {...deliveries} />,
  jobs: <JobsPage frame={frame} tasks={jobs} />,
  'jobs-given-up': <JobsPage frame={frame} tasks={jobsGivenUp} />,
  'jobs-away': <JobsPage frame={frame} tasks={jobsAway} />,
  add: <AddPage frame={frame} form={emptyForm} line="" />,
  'add-refused': (
    <AddPage frame={frame} form={addRefused} line="Oreshnik missiles arrive in Belarus @putin via ISW" />
  ),
  paste: <PastePage frame={frame} form={emptyForm} origin="http://127.0.0.1:3000" />,
  capture: <CapturePage {...capture} />,
  'capture-decided': <CapturePage {...captureDecided} />,
  'capture-accuracy': <AccuracyPage {...accuracy} />,
  'capture-accuracy-narrowed': <AccuracyPage {...accuracyNarrowed} />,
  'capture-accuracy-none': (
    <AccuracyPage
      frame={frame}
      narrowed={null}
      decided={{ accepted: 0, edited: 0, unscorable: 0, rejected: 0 }}
      items={[]}
    />
  ),
  queue: <QueuePage {...queue} />,
  'queue-anonymous': anonymously(<QueuePage {...queue} />),
  'queue-empty': <QueuePage {...queueEmpty} />,
  several: <SeveralPage {...several} />,
  imports: <ImportsPage frame={frame} form={emptyForm} items={[imported, importing, importCancelled]} />,
  'import-held': <HeldUploadPage {...heldUpload} />,
  'import-held-columns': <HeldUploadPage {...heldColumns} />,
  'imports-refused': <ImportsPage frame={frame} form={importRefused} items={[]} />,
  'import-cancelling': <ImportPage frame={frame} item={importCancelling} />,
  'import-cancelled': <ImportPage frame={frame} item={importCancelled} />,
  'import-running': <ImportPage frame={frame} item={importing} />,
  'import-done': <ImportPage frame={frame} item={imported} />,
  'import-failed': <ImportPage frame={frame} item={importFailed} />,
  questions: <QuestionsPage {...questions} />,
  'questions-none': <QuestionsPage {...questions} items={[]} nextCursor={null} />,
  'question-anonymous': anonymously(<QuestionPage {...questionOverdue} />),
  question: <QuestionPage {...question} />,
  'question-overdue': <QuestionPage {...questionOverdue} />,
  'question-sibling': <QuestionPage {...questionSibling} />,
  'question-options': <QuestionPage {...questionOptions} />,
  'question-number': <QuestionPage {...questionNumber} />,
  'question-words': <QuestionPage {...questionWords} />,
  'question-history': <HistoryPage {...history} />,
  'question-history-unsealed': (
    <HistoryPage {...history} entries={history.entries.map(toUnsealed)} checkpoint={null} />
  ),
  copy: <CopyPage frame={frame} copy={pageCopy} />,
  'copy-missing': <CopyPage frame={frame} copy={copyMissing} />,
  'queue-date': <QueuePage {...queueDate} />,
  'queue-options': <QueuePage {...queueOptions} />,
  'add-options': <AddPage frame={frame} form={addOptions} line="" />,
  'add-number': <AddPage frame={frame} form={addNumber} line="" />,
  event: <EventPage {...event} />,
  'event-unruled': <EventPage {...eventUnruled} />,
  author: <AuthorPage {...author} />,
  'author-small': <AuthorPage {...authorSmall} />,
  'author-numbers': <AuthorPage {...authorNumbers} />,
  source: <SourcePage {...source} />,
  'source-isw': <SourcePage {...sourceIsw} />,
  compare: <ComparePage {...compare} />,
  'compare-nobody': <ComparePage {...compareNobody} />,
  method: <MethodPage frame={frame} />,
  embed: (
    <RecordEmbed
      party={author.author}
      path="/authors/nadia-ferrante"
      finding={<RecordFinding record={author.record} name="Nadia Ferrante" />}
      sides={sideOf(author.record)}
      view={author.view}
      frame={frame}
    />
  ),
  'embed-source': (
    <RecordEmbed
      party={source.source}
      path="/sources/the-halden-brief"
      finding={<SourceFinding sides={sidesOf(source)} />}
      sides={sidesOf(source)}
      view={source.view}
      frame={frame}
    />
  ),
  'embed-question': <QuestionEmbed {...question} frame={frame} />,
  authors: <AuthorsPage {...authors} />,
  'authors-none': <AuthorsPage {...authors} q="Ptin" items={[]} nextCursor={null} />,
  sources: <SourcesPage {...sources} />,
  'board-authors': <BoardsPage {...boardAuthors} />,
  'board-sources': <BoardsPage {...boardSources} />,
  'board-empty': <BoardsPage {...boardEmpty} />,
  'error-404': <ErrorPage frame={frame} status={404} detail={null} correlationId={null} />,
  'error-409': (
    <ErrorPage
      frame={frame}
      status={409}
      detail="This question was ruled on a moment ago."
      correlationId={null}
    />
  ),
  'error-403': (
    <ErrorPage
      frame={null}
      status={403}
      detail="This service does not answer for reckoner.example. Use localhost, or set RECKONER_PUBLIC_URL."
      correlationId={null}
    />
  ),
  'error-503': (
    <ErrorPage
      frame={null}
      status={503}
      detail="The database did not answer. Nothing was saved; try again shortly."
      correlationId="0f2c8d1e-5b7a-4c1d-9e2f-3a4b5c6d7e8f"
    />
  ),
  'error-500': (
    <ErrorPage frame={null} status={500} detail={null} correlationId="0f2c8d1e-5b7a-4c1d-9e2f-3a4b5c6d7e8f" />
  ),
};
