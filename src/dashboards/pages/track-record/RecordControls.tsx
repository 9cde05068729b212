import type { ComponentChildren } from 'preact';
import { formatCount } from '../../charts/format.js';
import { withQuery } from '../parts/NextLink.js';
import { typeWord } from '../parts/type-words.js';
import { type QuestionType, questionTypes } from '../props/common.js';
import type { TypeLine } from '../props/record-details.js';
import type { RecordView } from '../props/track-record.js';
import { RecordFilters } from './RecordFilters.js';
import { viewQuery } from './view-query.js';

interface Props {
  path: string;
  view: RecordView;
  types: readonly TypeLine[];
  topics: readonly string[];
  asOf: Date;
  /** What comes first; else the types alone. */
  children?: ComponentChildren;
}

function TypePills({ path, view, types }: Pick<Props, 'path' | 'view' | 'types'>) {
  const counted = (type: QuestionType): number =>
    types.filter((line) => line.type === type).reduce((sum, { n }) => sum + n, 0);
  const shown = questionTypes.filter((type) => type === view.type || counted(type) > 0);
  if (shown.length < 2) return null;
  return (
    <nav class="pills" aria-label="Type of question">
      {shown.map((type) => (
        <a
          key={type}
          href={withQuery(path, { ...viewQuery({ ...view, type }), type })}
          aria-current={type === view.type ? 'page' : undefined}
        >
          {`${typeWord[type]} `}
          <span class="count">{formatCount(counted(type))}</span>
        </a>
      ))}
    </nav>
  );
}

/** Which part of the record is shown: one type, one topic, one period, with or without what resolved early. */
export function RecordControls(props: Props) {
  const { path, view, topics, asOf, children } = props;
  return (
    <div class="record-controls">
      <div class="record-controls-end">
        {children}
        <TypePills {...props} />
      </div>
      <RecordFilters path={path} view={view} topics={topics} asOf={asOf} />
    </div>
  );
}
