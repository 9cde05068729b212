import { AllTick } from '../parts/AllTick.js';
import { FilterSelect } from '../parts/FilterSelect.js';
import { type Choices, disputedChoices, periodChoices } from '../parts/score-choices.js';
import type { RecordView } from '../props/track-record.js';
import { viewQuery } from './view-query.js';

interface Props {
  path: string;
  view: RecordView;
  /** Tags of the scored questions. */
  topics: readonly string[];
  asOf: Date;
}

/** All topics, and each of them; also the one that the address asks for. */
function topicChoices(topics: readonly string[], tag: string | null): Choices {
  const offered = tag === null || topics.includes(tag) ? topics : [tag, ...topics];
  return [['', 'all'], ...offered.map((topic) => [topic, topic] as const)];
}

/** One topic and one period of a record: a plain GET form, so that every view has an address. */
export function RecordFilters({ path, view, topics, asOf }: Props) {
  const { tag, since, mature, disputed } = view;
  const bare = { ...view, tag: null, since: null, mature: 'mature' as const, disputed: null };
  const kept = Object.entries(viewQuery(bare));
  return (
    <form class="record-filters" method="get" action={path} aria-label="Filter the record">
      {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <FilterSelect
        scope="record"
        name="tag"
        label="Topic"
        value={tag ?? ''}
        options={topicChoices(topics, tag)}
      />
      <FilterSelect
        scope="record"
        name="since"
        label="Period"
        value={since ?? ''}
        options={periodChoices(asOf, since)}
      />
      <FilterSelect
        scope="record"
        name="disputed"
        label="Disputed rulings"
        value={disputed ?? ''}
        options={disputedChoices}
      />
      <AllTick checked={mature === 'all'} />
      <button class="button" type="submit">
        Apply
      </button>
    </form>
  );
}
