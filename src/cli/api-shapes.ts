import type { ListedQuestionView } from '../dashboards/schemas/question-reads.schemas.js';

export interface QuestionPage {
  items: ListedQuestionView[];
  nextCursor: string | null;
}
