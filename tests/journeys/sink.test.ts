import { test } from 'vitest';
import { CHROMIUM } from '../browsers/chromium.ts';
import { PRIVACY } from '../browsers/journeys/privacy.ts';
import { travel } from '../browsers/travel.ts';

// The other journeys in every browser are gone before the sink as well: `npm run test:browsers`.
test.each(PRIVACY.map((journey) => [journey.name, journey] as const))(
  'the page %s',
  async (_name, journey) => {
    await travel(CHROMIUM, journey);
  },
  240_000,
);
