import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../fixtures/test-app.ts';
import type { WebParts } from '../web-parts.ts';

const withSite = async (use: (site: TestApp) => Promise<void>, more: Partial<WebParts> = {}): Promise<void> => {
  const site = await testApp(more);
  try {
    await use(site);
  } finally {
    await site.close();
  }
};

describe('the operator’s doors', () => {
  it('say that all is well', () =>
    withSite(async (site) => {
      const health = await site.get('/healthz');
      expect([health.status, await health.json()]).toEqual([
        200,
        expect.objectContaining({ status: 'ok', dossier: site.dossier.version, articles: expect.objectContaining({ grouped: 5 }) }),
      ]);
      const metrics = await site.get('/metrics');
      expect(metrics.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
      expect(await metrics.text()).toMatch(/^corridor_feeds_due \d+$/m);
    }));

  it('say that the archive cannot be read, without saying how the code failed', () =>
    withSite(async (site) => {
      await site.archive.close();
      const health = await site.get('/healthz');
      expect([health.status, await health.json()]).toEqual([503, expect.objectContaining({ status: 'unhealthy' })]);
      for (const path of ['/metrics', '/', '/feed.atom', '/feed.json', '/api/v1/articles', `/articles/${site.ids[0]}`]) {
        const answer = await site.get(path);
        expect([path, answer.status]).toEqual([path, 500]);
        expect(await answer.text()).not.toMatch(/\bat .*:\d+:\d+|node_modules|\.ts:|\.js:/);
      }
    }));

  it('say that the data folder is gone, although the deleted file could still be read', () =>
    withSite(async (site) => {
      rmSync(site.folder, { recursive: true });
      const health = await site.get('/healthz');
      expect([health.status, await health.json()]).toEqual([503, expect.objectContaining({ status: 'unhealthy', code: 'archive-lost' })]);
    }));

  it.each([
    ['goes on', true, 200, 'ok'],
    ['has stopped', false, 503, 'unhealthy'],
  ])('say that the work %s', (_name, isAlive, code, status) => {
    const lastTickAt = '2025-08-10T11:59:00.000Z';
    return withSite(
      async (site) => {
        const health = await site.get('/healthz');
        expect([health.status, await health.json()]).toEqual([code, expect.objectContaining({ status, lastTickAt })]);
      },
      { pulse: () => ({ lastTickAt, isAlive }) },
    );
  });

  it('tell the log of what a reader does not see', () =>
    withSite(
      async (site) => {
        const answer = await site.get('/metrics');
        expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('inner words')]);
        expect(site.reported.map(({ message }) => message)).toEqual(['inner words']);
      },
      { metrics: { text: () => Promise.reject(new Error('inner words')) } },
    ));
});
