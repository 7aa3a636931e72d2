/**
 * Triangles of friends and foes. Three actors balance when the friend of a friend is a friend and the foe of a foe is a
 * friend: when an even number of their three relations is hostile (Cartwright and Harary, Structural balance, 1956).
 */
import { neighbourLists } from './links.ts';
import type { Link } from './links.ts';

/** Of a pair: friends when more between them is cooperation than conflict, foes when more is conflict; else neither. */
export type Sign = 1 | -1;

export interface SignedTriad {
  /** Places, in order. */
  readonly nodes: readonly [number, number, number];
  /** Between the first and second, second and third, first and third. */
  readonly signs: readonly [Sign, Sign, Sign];
}

export function isBalanced({ signs: [ab, bc, ac] }: SignedTriad): boolean {
  return ab * bc * ac > 0;
}

function signOf({ friendly, hostile }: Pick<Link, 'friendly' | 'hostile'>): Sign | null {
  if (friendly === hostile) return null;
  return friendly > hostile ? 1 : -1;
}

/** All triangles whose three pairs are friends or foes. */
export function signedTriads(count: number, links: readonly Link[]): SignedTriad[] {
  const signed = links.flatMap((link) => {
    const sign = signOf(link);
    return sign === null ? [] : [{ a: link.a, b: link.b, sign }];
  });
  const signs = new Map(signed.map(({ a, b, sign }) => [a * count + b, sign]));
  const later = neighbourLists(count, signed).map((list, node) =>
    list.filter((other) => other > node).sort((a, b) => a - b),
  );
  return later.flatMap((others, a) =>
    others.flatMap((b) =>
      (later[b] ?? []).flatMap((c): SignedTriad[] => {
        const [ab, bc, ac] = [a * count + b, b * count + c, a * count + c].map((at) =>
          signs.get(at),
        );
        return ab && bc && ac ? [{ nodes: [a, b, c], signs: [ab, bc, ac] }] : [];
      }),
    ),
  );
}
