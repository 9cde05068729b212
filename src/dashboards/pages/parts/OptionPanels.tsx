import { plural } from '../../charts/format.js';
import { followedOptions, forecastsOfOption } from '../../charts/followed-options.js';
import { OptionPanel } from '../../charts/OptionPanel.js';
import { stepLines } from '../../charts/step-lines.js';
import type { Outcome } from '../props/common.js';
import type { QuestionForecast } from '../props/question.js';

interface Props {
  id: string;
  question: { deadlineAt: Date };
  options: readonly string[];
  forecasts: readonly QuestionForecast[];
  endsAt: Date;
  outcome: Outcome | null;
}

/** A small chart for each option on one scale: the one that came true, and those given most. */
export function OptionPanels({ id, question, options, forecasts, endsAt, outcome }: Props) {
  const { deadlineAt } = question;
  const followed = followedOptions(options, forecasts, outcome);
  const from = Math.min(...forecasts.map(({ saidAt }) => saidAt.getTime()));
  const time = { from, to: deadlineAt.getTime(), deadline: deadlineAt.getTime() };
  const end = endsAt < deadlineAt ? endsAt : deadlineAt;
  const left = options.length - followed.length;
  return (
    <>
      <div class="option-panels">
        {followed.map((option, i) => (
          <OptionPanel
            key={option}
            id={`${id}-${i}`}
            option={option}
            cameTrue={option === outcome}
            authors={stepLines(forecastsOfOption(forecasts, option), end)}
            time={time}
          />
        ))}
      </div>
      {left > 0 && <p class="hint">{`${plural(left, 'further option')}: see the table.`}</p>}
    </>
  );
}
