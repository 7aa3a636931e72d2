import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagParts } from '../../../src/core/text/tagParts.ts';
import type { Token } from '../../../src/core/text/tokens.ts';

function tokensOf(words: readonly string[]): Token[] {
  let start = 0;
  return words.map((text) => {
    const token: Token = { text, start, end: start + text.length, kind: 'word' };
    start = token.end + 1;
    return token;
  });
}

const tagged = (sentence: string) => tagParts(tokensOf(sentence.split(' '))).join(' ');

describe('tagParts', () => {
  it.each([
    ['The minister met his counterpart in Lima .', 'DT NN VBD PRP$ NN IN NNP .'],
    ["They did n't sign the treaty .", 'PRP VBD RB VB DT NN .'],
    ['Peru will buy four ships from Norway .', 'NNP MD VB CD NNS IN NNP .'],
    ["Norway 's army was attacked by rebels .", 'NNP POS NN VBD VBN IN NNS .'],
    ['She has refused to visit Quito .', 'PRP VBZ VBN TO VB NNP .'],
  ])('%s', (sentence, tags) => {
    expect(tagged(sentence)).toBe(tags);
  });

  it('reads a headline in capitals as it reads the same words in small letters', () => {
    expect(tagged('MINISTER VISITS THE NEW PORT')).toMatch(/^NNP? VBZ DT (JJ|NNP) NNP?$/);
  });

  it('gives one tag to each token, and the same ones each time', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
        const tags = tagParts(tokensOf(words));
        expect(tags).toHaveLength(words.length);
        expect(tagParts(tokensOf(words))).toEqual(tags);
      }),
    );
  });
});
