import { describe, expect, it } from '@jest/globals';
import { CaptureTimeout } from '../capture/extraction/run-apart.js';
import { toProblem } from '../platform/http/problem.js';
import { refusalOfCapture } from './capture-refusal.js';

describe('refusalOfCapture', () => {
  it('answers 422 for a text that takes too long, and says what to do', () => {
    const problem = toProblem(refusalOfCapture(new CaptureTimeout(), 'text'), 'id');
    expect(problem).toMatchObject({ status: 422, code: 'capture_timeout' });
    expect(problem.errors[0]).toMatchObject({ path: 'text', hint: expect.stringContaining('shorter') });
  });

  it('answers 422 for a text that is too long, and leaves faults as they are', () => {
    const problem = toProblem(refusalOfCapture(new RangeError('a page takes at most 2 MB'), 'html'), 'id');
    expect(problem).toMatchObject({ status: 422, errors: [{ path: 'html', code: 'too_big' }] });
    const fault = new TypeError('ours');
    expect(refusalOfCapture(fault, 'text')).toBe(fault);
  });
});
