/** The same function, which works out each answer once. */
export function remembered<Key, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as Value; // just set
  };
}

/**
 * The same function of something that never changes, which works out each answer once and forgets it with what it is about:
 * whoever asks later is only handed it over.
 */
export function rememberedOf<About extends WeakKey, Value>(
  find: (about: About) => Value,
): (about: About) => Value {
  const known = new WeakMap<About, { readonly value: Value }>();
  return (about) => {
    let found = known.get(about);
    if (!found) known.set(about, (found = { value: find(about) }));
    return found.value;
  };
}

/** What is made when it is first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
