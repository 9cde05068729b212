import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { toProblem } from './problem.js';

const failed = (code: string) => {
  const driverError = Object.assign(new Error('duplicate key value violates unique constraint "secret"'), {
    code,
  });
  return new QueryFailedError('SELECT secret FROM hidden WHERE x = $1', ['secret'], driverError);
};

describe('what the database refuses', () => {
  it.each([
    ['22001', 400, 'a text that is too long'],
    ['22003', 400, 'a number that is out of range'],
    ['22021', 400, 'bytes that are no UTF-8'],
    ['22P02', 400, 'a text that is no number'],
    ['23505', 409, 'what exists already'],
    ['23503', 422, 'a reference to nothing'],
    ['23514', 422, 'what a rule forbids'],
    ['23502', 422, 'a nothing where something must be'],
    ['40001', 503, 'a transaction that came into conflict again and again'],
    ['40P01', 503, 'a deadlock again and again'],
    ['53300', 503, 'one connection too many'],
    ['57014', 503, 'a statement that took too long'],
    ['57P01', 503, 'everybody, for it is shutting down'],
    ['08006', 503, 'a connection that broke'],
    ['42P01', 500, 'what we asked wrongly'],
  ])('%s is answered with %d: %s', (state, status) => {
    expect(toProblem(failed(state), 'id')).toMatchObject({ status, correlationId: 'id' });
  });

  it.each(['57P03', '53300'])('%s instead of a greeting is answered with 503', (code) => {
    const error = Object.assign(new Error('the database system is starting up'), { code });
    expect(toProblem(error, 'id').status).toBe(503);
  });

  it.each(['22P02', '23505', '23514', '57014', '42P01'])('%s tells nothing of SQL or values', (state) => {
    expect(JSON.stringify(toProblem(failed(state), 'id'))).not.toMatch(/secret|SELECT|hidden|constraint/);
  });

  it('tells nothing of an error that nobody foresaw', () => {
    const problem = toProblem(new TypeError("Cannot read properties of undefined (reading 'secret')"), 'id');
    expect(problem.status).toBe(500);
    expect(JSON.stringify(problem)).not.toMatch(/secret|undefined/);
  });
});
