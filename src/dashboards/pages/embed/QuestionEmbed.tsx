import { ForecastChart } from '../parts/ForecastChart.js';
import type { PageFrame } from '../props/common.js';
import type { QuestionProps } from '../props/question.js';
import { chartedQuestion } from '../question/charted-question.js';
import { QuestionFinding } from '../question/QuestionFinding.js';
import { EmbedPage } from './EmbedPage.js';

interface Props extends Pick<QuestionProps, 'question' | 'forecasts' | 'resolutions' | 'siblings'> {
  frame: Pick<PageFrame, 'rule' | 'asOf'>;
}

/** `/embed/questions/:id/forecasts`: how a question stands, and its forecasts as lines over time. */
export function QuestionEmbed(props: Props) {
  const { question, frame } = props;
  return (
    <EmbedPage
      title={question.text}
      name={question.text}
      path={`/questions/${question.questionId}`}
      whole="Sources and scores on Reckoner"
      frame={frame}
    >
      <QuestionFinding {...props} asOf={frame.asOf} />
      <ForecastChart id="forecast-chart" {...chartedQuestion({ ...props, asOf: frame.asOf })} />
    </EmbedPage>
  );
}
