/** Filters as the part of the address after '#', so that a view can be bookmarked and sent. */
import { EGO_STEPS } from './ego.ts';
import type { Ego } from './ego.ts';
import { COLOURINGS, EDGE_CLASSES, NO_FILTERS, SIZES } from './filters.ts';
import type { Filters, PolarityChoice } from './filters.ts';
import type { ActorKey } from './keys.ts';
import { ROLL_UPS } from './rollUp.ts';
import { ENTITY_KINDS, EVENT_CATEGORIES, STRUCTURAL_TYPES } from '../types.ts';
import type { DocumentId } from '../types.ts';

const POLARITIES: readonly PolarityChoice[] = ['all', 'affirmed', 'denied'];
const SHOWS = ['remove', 'dim'] as const;

/**
 * Writes what differs from no filters; `filtersFromHash` reads it back.
 * For example '#without=weapon,place&least=2'; '' when nothing is filtered.
 */
export function filtersToHash(filters: Filters): string {
  const parts: string[] = [];
  const put = (name: string, value: string, usual: string): void => {
    if (value !== usual) parts.push(`${name}=${value}`);
  };
  put('without', list(filters.hiddenKinds), list(NO_FILTERS.hiddenKinds));
  put('no-ties', list(filters.hiddenTypes), list(NO_FILTERS.hiddenTypes));
  put('no-classes', list(filters.hiddenClasses), list(NO_FILTERS.hiddenClasses));
  put('said', filters.polarity, NO_FILTERS.polarity);
  put('no-sources', list(filters.hiddenDocuments), list(NO_FILTERS.hiddenDocuments));
  put('least', String(filters.leastEvidence), String(NO_FILTERS.leastEvidence));
  put('text', encode(filters.text), NO_FILTERS.text);
  put('no-actors', list(filters.hiddenActors), list(NO_FILTERS.hiddenActors));
  put('around', egosToText(filters.egos), '');
  put('since', filters.since ?? '', '');
  put('until', filters.until ?? '', '');
  put('checked', filters.checkedOnly ? 'only' : '', '');
  put('rest', filters.show, NO_FILTERS.show);
  put('as', filters.rollUp, NO_FILTERS.rollUp);
  put('size', filters.sizeBy, NO_FILTERS.sizeBy);
  put('colour', filters.colourBy, NO_FILTERS.colourBy);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Reads an address; what it does not know is left out, as after an older or a mistyped link. */
export function filtersFromHash(hash: string): Filters {
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const types = [...EVENT_CATEGORIES, ...STRUCTURAL_TYPES];
  const least = Number(parts.get('least') ?? '');
  return {
    hiddenKinds: known(parts.get('without'), ENTITY_KINDS) ?? NO_FILTERS.hiddenKinds,
    hiddenTypes: known(parts.get('no-ties'), types) ?? NO_FILTERS.hiddenTypes,
    hiddenClasses: known(parts.get('no-classes'), EDGE_CLASSES) ?? NO_FILTERS.hiddenClasses,
    polarity: known(parts.get('said'), POLARITIES)?.[0] ?? NO_FILTERS.polarity,
    // Any word may name a document or an actor: those of another corpus hide nothing.
    hiddenDocuments: items(parts.get('no-sources')) as DocumentId[],
    leastEvidence: Number.isSafeInteger(least) && least > 1 ? least : NO_FILTERS.leastEvidence,
    text: decode(parts.get('text') ?? '') ?? NO_FILTERS.text,
    hiddenActors: items(parts.get('no-actors')) as ActorKey[],
    egos: egosFromText(parts.get('around')),
    since: dayFrom(parts.get('since')),
    until: dayFrom(parts.get('until')),
    checkedOnly: parts.get('checked') === 'only',
    show: known(parts.get('rest'), SHOWS)?.[0] ?? NO_FILTERS.show,
    rollUp: known(parts.get('as'), ROLL_UPS)?.[0] ?? NO_FILTERS.rollUp,
    sizeBy: known(parts.get('size'), SIZES)?.[0] ?? NO_FILTERS.sizeBy,
    colourBy: known(parts.get('colour'), COLOURINGS)?.[0] ?? NO_FILTERS.colourBy,
  };
}

/** '2:country%2Fnorland,1:person%2Fmira%20solane': steps and actor. */
const egosToText = (egos: readonly Ego[]): string =>
  egos.map(({ actor, steps }) => `${String(steps)}:${encode(actor)}`).join(',');

/** An actor that is named twice is looked around as far as the first time says. */
function egosFromText(part: string | undefined): Ego[] {
  const egos = new Map<ActorKey, Ego>();
  for (const item of (part ?? '').split(',')) {
    const steps = EGO_STEPS.find((step) => item.startsWith(`${String(step)}:`));
    const actor = decode(item.slice(2)) as ActorKey | null; // any word may name an actor
    if (steps !== undefined && actor !== null && actor !== '' && !egos.has(actor))
      egos.set(actor, { actor, steps });
  }
  return [...egos.values()];
}

function dayFrom(part: string | undefined): string | null {
  const isDay = part !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(part);
  return isDay && !Number.isNaN(Date.parse(part)) ? part : null;
}

const list = (values: readonly string[]): string => values.map(encode).join(',');

/** Half a surrogate pair cannot be encoded: it becomes the replacement character. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a cut or mistyped address: this part is left out
  }
}

function items(part: string | undefined): string[] {
  return (part ?? '')
    .split(',')
    .map(decode)
    .filter((item): item is string => item !== null && item !== '');
}

function known<Word extends string>(
  part: string | undefined,
  words: readonly Word[],
): Word[] | undefined {
  if (part === undefined) return undefined;
  return items(part).flatMap((item) => words.filter((word) => word === item));
}
