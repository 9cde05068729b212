import { workerData } from 'node:worker_threads';
import { answerParent } from './answer-parent.js';
import { loadPageReader, readPage } from './read-page.js';

const { html, url } = workerData as { html: string; url: string };
await loadPageReader();
await answerParent(() => readPage(html, url));
