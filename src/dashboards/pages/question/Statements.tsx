import { Quote } from '../parts/Quote.js';
import { Section } from '../parts/Section.js';
import type { StatementView } from '../props/question.js';

/** The words behind the forecasts, each with the link to where they stand. */
export function Statements({ statements }: { statements: readonly StatementView[] }) {
  if (statements.length === 0) return null;
  return (
    <Section id="statements" title="Statements" hint="the words themselves, oldest first">
      {statements.map((statement) => (
        <Quote key={statement.statementId} statement={statement} />
      ))}
    </Section>
  );
}
