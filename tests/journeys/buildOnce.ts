import { buildPage } from '../../src/node/build/buildPage.ts';

/** Builds the page that the journeys open, once for all of them. */
export default async function buildOnce(): Promise<void> {
  await buildPage(process.cwd(), 'error');
}
