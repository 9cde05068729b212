// `node compare-runs.mjs FOLDER REPORT…`: fails unless every report of Jest holds the same passed tests of the folder,
// and no report holds a test that did not run. Ends with the count of all tests of the first report.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...reports] = process.argv.slice(2);
const directory = join(process.cwd(), folder, '/');
const problems = [];

const runs = reports.map((path) => {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  const tests = testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ file, fullName, status })),
  );
  for (const { fullName, status } of tests) {
    if (status !== 'passed') problems.push(`${path}: ${status}: ${fullName}`);
  }
  const inFolder = tests.filter(({ file }) => file.startsWith(directory)).map(({ fullName }) => fullName);
  process.stdout.write(`${path}: ${inFolder.length} tests in ${folder}\n`);
  return { path, count: tests.length, names: inFolder.sort() };
});

const [first, ...others] = runs;
if (first.names.length === 0) problems.push(`${first.path}: no test in ${folder}`);
for (const { path, names } of others) {
  if (JSON.stringify(names) !== JSON.stringify(first.names)) {
    problems.push(`${path} ran other tests of ${folder} than ${first.path}`);
  }
}
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write(`${first.count} passed, 0 failed\n`);
