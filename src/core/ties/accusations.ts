import { QUAD_OF } from '../types.ts';
import type { Proposal } from './proposal.ts';

const HOSTILE = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'REJECT']);

/** "A says B shelled C": besides what B is said to have done, A accuses B. */
export function accusations(events: readonly Proposal[]): Proposal[] {
  return events.flatMap((p): Proposal[] => {
    const speaker = p.saidBy;
    if (typeof speaker !== 'number' || p.polarity === 'negated' || p.modality !== 'actual')
      return [];
    if (
      !HOSTILE.has(p.type) ||
      !(p.type in QUAD_OF) ||
      p.source.entities.includes(speaker) ||
      p.symmetric
    )
      return [];
    const mention = p.scene.mentions.find((m) => m.entities[0] === speaker);
    if (mention === undefined) return [];
    return [
      {
        ...p,
        type: 'ACCUSE',
        source: { entities: [speaker], span: [mention.start, mention.end], mention, how: 'head' },
        target: p.source,
        saidBy: null,
        rule: 'said of',
        happening: null,
      },
    ];
  });
}
