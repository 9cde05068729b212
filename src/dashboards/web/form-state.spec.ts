import { describe, expect, it } from '@jest/globals';
import { DomainError, invalidField } from '../../platform/domain-error.js';
import { toFormState } from './form-state.js';

describe('toFormState', () => {
  it('keeps what was typed', () => {
    const error = new DomainError('conflict', 'taken', 'Somebody was faster.');
    expect(toFormState(error, { note: ' kept ', outcome: 'no' }).values).toEqual({
      note: 'kept',
      outcome: 'no',
    });
  });

  it('keeps which questions were ticked', () => {
    const error = new DomainError('conflict', 'taken', 'Somebody was faster.');
    expect(toFormState(error, { questionIds: ['a', 'b'] }).ticked).toEqual(['a', 'b']);
    expect(toFormState(error, { note: 'none is ticked' }).ticked).toEqual([]);
  });

  it('puts an error beside the input through which its field is typed', () => {
    const error = invalidField('probability', 'too_big', 'must be a number from 0 to 1');
    const { errors } = toFormState(error, { likelihood: '70' });
    expect(errors).toEqual([{ field: 'likelihood', message: 'Must be a number from 0 to 1.' }]);
  });

  it('says what to do, without repeating the name of the field', () => {
    const error = invalidField('saidAt', 'said_in_future', 'saidAt: lies in the future', 'Check the year.');
    expect(toFormState(error, { saidAt: '2999-01-01' }).errors).toEqual([
      { field: 'saidAt', message: 'Lies in the future. Check the year.' },
    ]);
  });

  it('tells what belongs to no input above the form', () => {
    const error = new DomainError('conflict', 'already_resolved', 'This question was ruled already.');
    expect(toFormState(error, { outcome: 'no' }).errors).toEqual([
      { field: null, message: 'This question was ruled already.' },
    ]);
  });
});
