/** Goes through all steps of something that can be made step by step, and gives what comes of it. */
export function lastOf<Made>(steps: Generator<void, Made>): Made {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
