// `node --import ./test/support/run-typescript.mjs bench/parsers.mjs` times every parser of `src/capture` on strings made
// to hurt it, from 1 k to 128 k characters, and fails where doubling the length takes more than 2.6 times as long.
import { findDeadlines } from '../src/capture/deadline/find-deadlines.ts';
import { extractCandidates } from '../src/capture/extraction/extract-candidates.ts';
import { runCapture } from '../src/capture/extraction/run-capture.ts';
import { findLikelihoods } from '../src/capture/likelihood/find-likelihoods.ts';
import { MAX_LINE_LENGTH, parseQuickAdd } from '../src/capture/quick-add/parse-quick-add.ts';
import { looksLikePassage } from '../src/capture/quick-add/looks-like-passage.ts';

const print = (line) => process.stdout.write(`${line}\n`);

const LIMIT = 2.6;
/** Below this a ratio says more about the clock than about the parser. */
const NOISE_MS = 15;
const RUNS = 3;
const SIZES = [1, 2, 4, 8, 16, 32, 64, 128].map((kilo) => kilo * 1000);

const SEEDS = {
  letters: 'a',
  capitals: 'Aa ',
  names: 'Van Der ',
  initials: 'A. ',
  particles: 'Bank of the ',
  joined: 'A-',
  dates: 'by mid-2025 ',
  months: 'May and June or ',
  ranges: '2025-',
  modifiers: 'the end of the ',
  durations: 'in the next 3 to ',
  prepositions: 'by ',
  quarters: 'the September quarter of ',
  compared: 'from 2.7% of the ',
  counted: 'the last Friday of the ',
  weeksOn: 'a week on ',
  familiar: 'people familiar with said ',
  headlines: 'rates fall: Corran ',
  was: 'was expected to but ',
  events: 'before the long and ',
  counts: 'one two three ',
  percentages: '50% to ',
  chances: 'chance of ',
  odds: '3 to 1 ',
  likely: 'very unlikely not ',
  quotes: '“a” said ',
  openQuotes: '“It will. ',
  commas: ', said, ',
  brackets: '((([ ',
  stops: '.',
  ellipses: 'A... ',
  footnotes: 'a.[1] ',
  conditions: 'if a ',
  that: 'said that ',
  according: 'according to the ',
  spaces: ' ',
  lines: '\n',
  introductions: 'ISW wrote:\n',
  transcripts: 'VASK: I think. ',
  tags: '#a@b via ',
  prose: 'Edda Vask said that Norland could deploy missiles by mid-2025, unless the talks fail. ',
  html: '<p><b>a',
};

const saidOn = '2025-03-10';
const PARSERS = {
  findDeadlines: (text) => findDeadlines(text, saidOn),
  findLikelihoods: (text) => findLikelihoods(text, 'icd-203'),
  extractCandidates: (text) => extractCandidates({ text, publishedOn: saidOn, source: 'ISW' }),
  looksLikePassage,
};

const fill = (seed, size) => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);

/** Of the processor, not of the clock: other work on the machine does not count. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function fastest(parse, text) {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = cpuMs();
    parse(text);
    best = Math.min(best, cpuMs() - start);
  }
  return best;
}

let failures = 0;
for (const [parser, parse] of Object.entries(PARSERS)) {
  let worst = { ratio: 0 };
  let slowest = { ms: 0 };
  for (const [seed, words] of Object.entries(SEEDS)) {
    const times = SIZES.map((size) => fastest(parse, fill(words, size)));
    times.forEach((ms, i) => {
      let ratio = i > 0 && times[i - 1] > NOISE_MS ? ms / times[i - 1] : 0;
      // a hiccup is measured again; what is steep stays steep
      for (let again = 0; again < 3 && ratio > LIMIT; again++)
        ratio = Math.min(
          ratio,
          fastest(parse, fill(words, SIZES[i])) / fastest(parse, fill(words, SIZES[i - 1])),
        );
      if (ratio > worst.ratio) worst = { ratio, seed, size: SIZES[i] };
      if (ms > slowest.ms) slowest = { ms, seed };
    });
  }
  if (worst.ratio > LIMIT) failures++;
  print(
    `${parser}: t(2n)/t(n) ≤ ${worst.ratio.toFixed(2)} (${worst.seed}, ${worst.size}), 128 k in ${slowest.ms.toFixed(0)} ms (${slowest.seed})`,
  );
}

let line = 0;
for (const words of Object.values(SEEDS))
  line = Math.max(
    line,
    fastest((text) => parseQuickAdd(text, { saidOn }), fill(words, MAX_LINE_LENGTH)),
  );
print(`parseQuickAdd: its longest line in ${line.toFixed(1)} ms`);

// a page is other people's code, so the thread's limit must hold
const start = performance.now();
const end = await runCapture({ html: fill(SEEDS.html, 128_000), today: saidOn }).then(
  () => 'done',
  (error) => error.message,
);
print(
  `runCapture: 128 k of nested tags: ${end}, after ${(performance.now() - start).toFixed(0)} ms with the thread's start`,
);
process.exitCode = failures > 0 ? 1 : 0;
