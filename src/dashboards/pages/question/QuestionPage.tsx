import { Allowed } from '../parts/Allowed.js';
import { ForecastChart } from '../parts/ForecastChart.js';
import { FormErrors } from '../parts/FormErrors.js';
import { QuestionFacts } from '../parts/QuestionFacts.js';
import { Layout } from '../layout/Layout.js';
import type { QuestionProps } from '../props/question.js';
import { chartedQuestion } from './charted-question.js';
import { ClaimData } from './ClaimData.js';
import { EditHistory } from './EditHistory.js';
import { ForecastForm } from './ForecastForm.js';
import { ForecastTable } from './ForecastTable.js';
import { QuestionFollowUp } from './QuestionFollowUp.js';
import { QuestionHead } from './QuestionHead.js';
import { QuestionTakeAway } from './QuestionTakeAway.js';
import { QuestionRuling, QuestionRulingForm } from './QuestionRuling.js';
import { ScoreTable } from './ScoreTable.js';
import { SiblingForm } from './SiblingForm.js';
import { Siblings } from './Siblings.js';
import { Statements } from './Statements.js';

/** `/questions/:id`: one claim with everything on file about it. */
export function QuestionPage(props: QuestionProps) {
  const { frame, question, forecasts, resolutions, siblings } = props;
  const ruling = resolutions.find(({ superseded }) => !superseded) ?? null;
  return (
    <Layout
      title={question.text}
      path={`/questions/${question.questionId}`}
      current="questions"
      frame={frame}
      modules={['ruling.js']}
      head={<ClaimData {...props} />}
      footnote="Each forecast is in force until the next one, a withdrawal, or the moment the outcome was known. Late forecasts are kept and shown, never scored."
    >
      <QuestionHead {...props} ruling={ruling} />
      <div class="question">
        <div class="question-main">
          <ForecastChart id="forecast-chart" {...chartedQuestion({ ...props, asOf: frame.asOf })} />
          <ForecastTable {...props} outcome={ruling?.outcome ?? null} />
          <Allowed role="contributor" to="add a forecast">
            <ForecastForm {...props} />
            <SiblingForm {...props} />
          </Allowed>
          <Allowed role="resolver">
            <QuestionRulingForm {...props} ruling={ruling} />
          </Allowed>
          <Statements statements={props.statements} />
        </div>
        <div class="question-side">
          {props.openForm === 'deadline' && <FormErrors form={props.form} />}
          <QuestionFacts
            question={question}
            forecasts={forecasts}
            correction={{ version: question.version, formKey: frame.formKey }}
          />
          <QuestionRuling {...props} ruling={ruling} />
          <ScoreTable question={question} scores={props.scores} ruled={ruling !== null} />
          <QuestionFollowUp {...props} />
          <Siblings eventId={question.eventId} siblings={siblings} />
          <EditHistory edits={props.edits} />
          <p>
            <a class="history-link" href={`/questions/${question.questionId}/history`}>
              History in the ledger
            </a>
          </p>
        </div>
      </div>
      <QuestionTakeAway question={question} />
    </Layout>
  );
}
