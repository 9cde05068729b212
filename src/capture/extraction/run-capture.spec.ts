import { describe, expect, it } from '@jest/globals';
import { CaptureTimeout } from './run-apart.js';
import { runCapture } from './run-capture.js';

const TODAY = '2025-03-10';

describe('runCapture', () => {
  it('captures a text in a thread of its own', async () => {
    const outcome = await runCapture({ text: 'The port will close by June.', today: TODAY });
    expect(outcome).toMatchObject({
      publishedOn: TODAY,
      publishedOnFrom: 'today',
      candidates: [{ deadline: { deadline: '2025-06-30' } }],
    });
  });

  it('takes day and source from the page unless they are given', async () => {
    const html = `<html><head><meta property="og:site_name" content="The Meridian"><meta name="date" content="2024-02-01"></head>
      <body><p>The port will close in June.</p></body></html>`;
    const read = await runCapture({ html, today: TODAY });
    expect(read).toMatchObject({
      publishedOnFrom: 'page',
      candidates: [{ source: 'The Meridian', deadline: { deadline: '2024-06-30' } }],
    });
    const given = await runCapture({
      html,
      publishedOn: '2025-07-01',
      source: 'Harbour Radio',
      today: TODAY,
    });
    expect(given).toMatchObject({
      publishedOnFrom: 'given',
      candidates: [{ source: 'Harbour Radio', deadline: { deadline: '2026-06-30' } }],
    });
  });

  it('takes an old text without a date to be of a day that it mentions', async () => {
    const text =
      'The two presidents met on November 9. Edrin told reporters that the causeway could reopen by mid-2024.';
    expect(await runCapture({ text, today: TODAY })).toMatchObject({
      publishedOn: '2023-11-09',
      publishedOnFrom: 'text',
      candidates: [{ claim: 'The causeway will reopen', speaker: 'Edrin' }],
    });
  });

  it('refuses what is too long', async () => {
    await expect(runCapture({ text: 'x'.repeat(200_001), today: TODAY })).rejects.toThrow(RangeError);
  });

  it('stops a text that takes longer than the limit', async () => {
    await expect(
      runCapture({ text: 'It will end by June. '.repeat(9_000), today: TODAY }, 0),
    ).rejects.toThrow(CaptureTimeout);
  });
});
