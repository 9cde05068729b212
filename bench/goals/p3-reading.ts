// P3: what readers ask for costs the same, however many forecasts there are. Through HTTP, warm.
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report } from '../support/report.js';
import { get, startService } from '../support/service.js';
import { startServer } from '../support/store.js';

/** Each of an author with 7 % of all forecasts, of one in the middle, of the largest source, or of everybody. */
const PATHS = {
  'track record, most prolific': '/api/v1/authors/author-0/track-record',
  'track record, middle': '/api/v1/authors/author-100/track-record',
  'track record, source': '/api/v1/sources/source-0/track-record',
  'board of authors': '/api/v1/boards/authors?limit=100',
  'board of sources': '/api/v1/boards/sources?limit=100',
  'page of the most prolific author': '/authors/author-0',
  'page of the largest source': '/sources/source-0',
  'page of the board': '/boards',
  'costliest forecasts': '/authors/author-0?list=costliest',
  'questions by deadline': '/api/v1/questions?sort=-deadline',
};
const REQUESTS = 3;
const LIMIT = 1.2;

const options = readOptions();
const server = await startServer();
const [smallest, ...larger] = options.sizes;
const yardstick = await startService(await server.store(smallest!));
const judgements: Judgement[] = [];
for (const size of larger) {
  const service = await startService(await server.store(size));
  for (const [name, path] of Object.entries(PATHS)) {
    const ask = (url: string) => async () => {
      for (let request = 0; request < REQUESTS; request++) await get(url + path);
    };
    const ratio = await interleave(ask(yardstick.url), ask(service.url), options.rounds);
    judgements.push(judge(name, `${size} to ${smallest} forecasts`, { atMost: LIMIT }, ratio));
  }
  await service.stop();
}
await yardstick.stop();
await server.stop();
report('p3', options, judgements);
