import { type Alert, type AlertNotice, parseSettings } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { alertState, webhookState } from './alert-state.ts';

const alert = (n: number, feedId: string | null = null): Alert => ({
  id: `a${n}`,
  kind: 'silent',
  sourceId: `outlet-${n}`,
  sourceName: `Outlet ${n}`,
  side: 'AM',
  feedId,
  since: '2026-11-18T00:00:00.000Z',
  raisedAt: '2026-11-19T00:00:00.000Z',
  endedAt: null,
  ending: null,
  evidence: {},
  detail: 'nothing new for 30 hours',
});
const notice = (state: AlertNotice['state'], nextAttemptAt: string | null): AlertNotice => ({
  alertId: 'a1',
  event: 'raised',
  state,
  attempts: 3,
  nextAttemptAt,
  detail: 'the webhook answered HTTP 500',
});
const holding = (...notices: readonly AlertNotice[]) => ({
  notices: async ({ states }: { readonly states: readonly AlertNotice['state'][] }) =>
    notices.filter(({ state }) => states.includes(state)),
});
const withHook = parseSettings({ CORRIDOR_ALERT_WEBHOOK: 'https://alerts.example/hook?key=sesame' });

describe('alerts in a line', () => {
  it.each<[string, readonly Alert[], string | null]>([
    ['none', [], null],
    ['one', [alert(1, 'outlet-1-hy')], '1 last. Outlet 1 (outlet-1-hy) silent: nothing new for 30 hours.'],
    ['seven', Array.from({ length: 7 }, (_, n) => alert(n)), '; 2 more.'],
  ])('%s', async (_name, open, words) => {
    const said = await alertState({ alerts: async () => open });
    if (words === null) expect(said).toBeNull();
    else expect(said).toContain(words);
  });
});

describe('posts to the webhook in a line', () => {
  it.each([
    ['none set', parseSettings({}), holding(notice('parked', null)), /^none set/],
    ['all taken', withHook, holding(notice('sent', null)), /^1 posts taken$/],
  ])('%s', async (_name, settings, archive, words) => expect(await webhookState(archive, settings)).toMatch(words));

  it.each([
    [
      'tried again',
      holding(notice('retry', '2026-11-19T08:00:00.000Z')),
      /^1 posts were not taken: the webhook answered HTTP 500; next attempt 2026-11-19T08:00 UTC/,
    ],
    ['given up', holding(notice('parked', null)), /1 of them given up/],
  ])('%s is an ill', async (_name, archive, words) => {
    await expect(webhookState(archive, withHook)).rejects.toThrow(words);
    await expect(webhookState(archive, withHook)).rejects.not.toThrow(/sesame/);
  });
});
