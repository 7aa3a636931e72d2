/** The filters in force, each in words with what switches it off. */
import type { EdgeClass, Filters } from '../core/network/filters.ts';
import type { ActorKey } from '../core/network/keys.ts';
import type { DocumentId } from '../core/types.ts';
import { CLASS_WORDS, count, KIND_WORDS, typeWords } from '../core/words.ts';

/** A filter in force, in words, and what switches it off. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly off: Partial<Filters>;
}

/** The names of what filters speak of; null for what this corpus does not have. */
export interface Naming {
  readonly document: (id: DocumentId) => string | null;
  readonly actor: (key: ActorKey) => string | null;
}

const MOST_NAMED = 4;

/** One chip for each filter that does something here, in the order of the panel. */
export function chipsOf(filters: Filters, naming: Naming): Chip[] {
  const chips: Chip[] = [];
  for (const kind of filters.hiddenKinds) {
    const hiddenKinds = toggled(filters.hiddenKinds, kind);
    chips.push({
      id: kind,
      label: `No ${KIND_WORDS[kind].many.toLowerCase()}`,
      off: { hiddenKinds },
    });
  }
  for (const name of filters.hiddenClasses) {
    if (name === 'co-mention') continue;
    const hiddenClasses = toggled(filters.hiddenClasses, name);
    chips.push({
      id: name,
      label: `No ${CLASS_WORDS[name].toLowerCase()}`,
      off: { hiddenClasses },
    });
  }
  if (!filters.hiddenClasses.includes('co-mention')) {
    const hiddenClasses: EdgeClass[] = [...filters.hiddenClasses, 'co-mention'];
    chips.push({
      id: 'co-mention',
      label: 'With those only named together',
      off: { hiddenClasses },
    });
  }
  for (const type of filters.hiddenTypes) {
    const hiddenTypes = toggled(filters.hiddenTypes, type);
    chips.push({ id: type, label: `No “${typeWords(type)}”`, off: { hiddenTypes } });
  }
  if (filters.polarity !== 'all') {
    const label = filters.polarity === 'denied' ? 'Only denied' : 'Nothing denied';
    chips.push({ id: 'polarity', label, off: { polarity: 'all' } });
  }
  // A link may name documents of another corpus: those hide nothing here.
  for (const id of filters.hiddenDocuments) {
    const document = naming.document(id);
    if (document === null) continue;
    const hiddenDocuments = toggled(filters.hiddenDocuments, id);
    chips.push({
      id: `not ${id}`,
      label: `Without: ${document}`,
      off: { hiddenDocuments },
    });
  }
  if (filters.checkedOnly)
    chips.push({ id: 'checked', label: 'Checked only', off: { checkedOnly: false } });
  if (filters.leastEvidence > 1) {
    const label = `${String(filters.leastEvidence)} sentences or more`;
    chips.push({ id: 'least', label, off: { leastEvidence: 1 } });
  }
  if (filters.rollUp !== 'none') {
    const label = `Drawn as ${filters.rollUp}`;
    chips.push({ id: 'roll-up', label, off: { rollUp: 'none' } });
  }
  for (const ego of filters.egos) {
    const name = naming.actor(ego.actor);
    if (name === null) continue;
    const label = `Around ${name}: ${count(ego.steps, 'step')}`;
    const egos = filters.egos.filter((other) => other !== ego);
    chips.push({ id: `around ${ego.actor}`, label, off: { egos } });
  }
  if (filters.since !== null || filters.until !== null) {
    const label = periodWords(filters.since, filters.until);
    chips.push({ id: 'period', label, off: { since: null, until: null } });
  }
  if (filters.text !== '') {
    chips.push({ id: 'text', label: `“${filters.text}”`, off: { text: '' } });
  }
  // A few come back one by one, many all at once.
  if (filters.hiddenActors.length > MOST_NAMED) {
    const label = `Without ${count(filters.hiddenActors.length, 'actor')}`;
    chips.push({ id: 'actors', label, off: { hiddenActors: [] } });
  } else {
    for (const key of filters.hiddenActors) {
      const name = naming.actor(key);
      if (name === null) continue;
      const hiddenActors = toggled(filters.hiddenActors, key);
      chips.push({ id: key, label: `Without ${name}`, off: { hiddenActors } });
    }
  }
  return chips;
}

export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** A period in words: 'Dated from 2031-02-01'. */
export function periodWords(since: string | null, until: string | null): string {
  if (since === null && until === null) return 'Any date';
  if (since === until) return `Dated ${since ?? ''}`;
  if (since === null) return `Dated up to ${until ?? ''}`;
  return until === null ? `Dated from ${since}` : `Dated ${since} to ${until}`;
}
