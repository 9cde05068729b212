/** A question's text, leading to its page. */
export function QuestionLink({ question }: { question: { questionId: string; text: string } }) {
  return <a href={`/questions/${encodeURIComponent(question.questionId)}`}>{question.text}</a>;
}
