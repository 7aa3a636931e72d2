import { expect, it } from 'vitest';
import { rememberedOf } from '../../src/core/remembered.ts';

it('works out each answer once, also one that is nothing', () => {
  const asked: string[] = [];
  const nameOf = rememberedOf(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? null : name.toUpperCase();
  });
  const [one, none] = [{ name: 'one' }, { name: '' }];
  expect([nameOf(one), nameOf(none), nameOf(one), nameOf(none)]).toEqual([
    'ONE',
    null,
    'ONE',
    null,
  ]);
  expect(asked).toEqual(['one', '']);
  expect(nameOf({ name: 'one' })).toBe('ONE');
  expect(asked).toHaveLength(3);
});
