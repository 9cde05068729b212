import { Layout } from '../layout/Layout.js';
import type { PageFrame } from '../props/common.js';
import { againstOthers } from './against-others.js';
import { calibration } from './calibration.js';
import { certainty } from './certainty.js';
import type { Formula, FormulaGroup } from './formula.js';
import { oneForecast } from './one-forecast.js';
import { overTime } from './over-time.js';
import { type ReferenceId, references } from './references.js';

const groups: readonly FormulaGroup[] = [oneForecast, overTime, againstOthers, certainty, calibration];
const numberOf = (id: ReferenceId): number => Object.keys(references).indexOf(id) + 1;

function Sources({ ids }: { ids: readonly ReferenceId[] }) {
  return (
    <>
      {ids.map((id) => (
        <a key={id} class="method-source" href={`#source-${id}`} title={references[id]}>
          {`[${numberOf(id)}]`}
        </a>
      ))}
    </>
  );
}

function Entry({ formula: { id, name, formula, reads, example, sources } }: { formula: Formula }) {
  return (
    <section class="method-entry" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        <a href={`#${id}`}>{name}</a>
      </h3>
      <div>
        <p class="method-formula">
          {formula} <Sources ids={sources} />
        </p>
        <p>{reads}</p>
        <p class="method-example">
          <em>Example.</em> {example}
        </p>
      </div>
    </section>
  );
}

function Group({ group: { id, title, intro, formulas } }: { group: FormulaGroup }) {
  return (
    <section class="section" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{title}</h2>
      </div>
      <p class="method-intro">{intro}</p>
      {formulas.map((formula) => (
        <Entry key={formula.id} formula={formula} />
      ))}
    </section>
  );
}

/** `/method`: every number, how it is worked out, and an example worked out by what scores the record. */
export function MethodPage({ frame }: { frame: PageFrame }) {
  return (
    <Layout
      title="Method"
      path="/method"
      current={null}
      frame={frame}
      footnote="The examples are worked out by the functions that score the record, when the page is asked for."
    >
      <h1>Method</h1>
      <p class="finding">
        Every number: how it is worked out, how to read it, and <strong>an example</strong>.
      </p>
      <nav class="pills method-nav" aria-label="Parts of the method">
        {groups.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
        <a href="#sources">Sources</a>
      </nav>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
      <section class="section" aria-labelledby="sources">
        <div class="section-head">
          <h2 id="sources">Sources</h2>
        </div>
        <ol class="method-sources">
          {Object.entries(references).map(([id, reference]) => (
            <li key={id} id={`source-${id}`}>
              {reference}
            </li>
          ))}
        </ol>
      </section>
    </Layout>
  );
}
