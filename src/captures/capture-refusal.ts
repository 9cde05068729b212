import { CAPTURE_LIMIT_MS, CaptureTimeout } from '../capture/extraction/run-apart.js';
import { invalidField } from '../platform/domain-error.js';

/** What is told of a text that could not be read; a fault of ours stays what it is. */
export function refusalOfCapture(error: unknown, path: 'text' | 'html'): unknown {
  if (error instanceof RangeError)
    return invalidField(path, 'too_big', `${path}: ${error.message}`, 'Paste the part with the predictions.');
  if (!(error instanceof CaptureTimeout)) return error;
  const message = `${path}: took longer to read than ${CAPTURE_LIMIT_MS / 1000} s, and was given up`;
  return invalidField(path, 'capture_timeout', message, 'Paste a shorter part of it.');
}
