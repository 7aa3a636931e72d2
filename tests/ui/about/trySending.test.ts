import { describe, expect, it } from 'vitest';
import { trySending, type Attempt } from '../../../src/ui/about/trySending.ts';

const refuse = (blockedURI: string) => {
  document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI }));
};
async function outcomes(ways: Parameters<typeof trySending>[1]): Promise<Attempt['outcome'][]> {
  let last: readonly Attempt[] = [];
  await trySending((told) => (last = told), ways);
  return last.map(({ outcome }) => outcome);
}

describe('trying the ways out of the page', () => {
  it('tells those that the policy refused from those that nobody did', async () => {
    expect(
      await outcomes([
        { name: 'refused', send: refuse },
        {
          name: 'refused late',
          send: (address) =>
            setTimeout(() => {
              refuse(address);
            }, 50),
        },
        { name: 'sent', send: () => 'anything' },
        {
          name: 'failed without a refusal',
          send: () => Promise.reject(new TypeError('no network')),
        },
        {
          name: 'refused at once',
          send: () => {
            throw new DOMException('no', 'SecurityError');
          },
        },
        {
          name: 'taken away',
          send: () => {
            throw new ReferenceError('not defined');
          },
        },
      ]),
    ).toEqual(['policy', 'policy', 'unanswered', 'unanswered', 'browser', 'missing']);
  });

  it('a refusal of some other address proves nothing', async () => {
    expect(
      await outcomes([
        {
          name: 'other',
          send: () => {
            refuse('https://other.example.invalid/');
          },
        },
      ]),
    ).toEqual(['unanswered']);
  });
});
