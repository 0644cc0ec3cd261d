import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostile } from './fixtures/filled-archive.ts';
import { type TestApp, testApp } from './fixtures/test-app.ts';

let site: TestApp;
beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

const pages = (): readonly string[] => [
  '/',
  '/?q=iran&order=relevance',
  '/?q=theme:corridor&offset=20',
  ...site.ids.map((id) => `/articles/${id}`),
  `/articles/${site.ids[0]}?theme=corridor`,
  '/stories/s-route',
  '/positions',
  '/positions?actor=iran&stance=opposes&target=corridor&q=lang:en',
  '/names',
  '/editions',
  `/editions/${site.editionId}`,
  '/sources',
  '/unsubscribe/any',
];

describe('the page of sources', () => {
  it('names alerts that last with their figures, and gives each source an anchor to link to', async () => {
    const text = await site.text('/sources');
    expect(text).toMatch(/1 alert\./);
    expect(text).toMatch(/Jumping<\/strong> <a href="#river-post"><bdi>River Post<\/bdi><\/a>, United States/);
    expect(text).toContain('60 new articles in 24 hours, where about 8 were usual (8 a day); since 9 Aug 2025, 16:00');
    expect(text.match(/<tr id="river-post"/g)).toHaveLength(1);
    expect(text).toMatch(/<span class="bad">jumping<\/span>/);
  });
});

describe('every page', () => {
  it('is there, runs nothing, embeds nothing, and tells nobody where its reader came from', async () => {
    for (const path of pages()) {
      const answer = await site.get(path);
      const page = await answer.text();
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, 'text/html; charset=UTF-8']);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'self'( 'unsafe-hashes'( 'sha256-[\w+/=]+')+)?; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(page).not.toMatch(/<script|<iframe|<img|<object| on[a-z]+="|javascript:/i);
      if (!path.startsWith('/editions/')) expect(page).not.toMatch(/ style="|<style/);
    }
  });

  it('links outlets without referrer and only by web addresses', async () => {
    const page = await site.text('/');
    const outward = [...page.matchAll(/<a href="(?!\/|#)([^"]*)"([^>]*)>/g)];
    expect(outward.length).toBeGreaterThan(1);
    for (const [, address, attributes] of outward) {
      expect(address).toMatch(/^https:\/\//);
      expect(attributes).toContain('noreferrer');
    }
  });
});

describe('what a hostile feed says', () => {
  it('is shown as words', async () => {
    const page = await site.text(`/articles/${site.ids[3]}`);
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('onerror=alert(3)&gt;');
    expect(page).toContain('&lt;b onclick=alert(5)&gt;');
    expect(page).not.toContain(hostile.url);
  });

  it('keeps a turned direction to itself', async () => {
    const page = await site.text(`/articles/${site.ids[3]}`);
    expect(/<h1 lang="[a-z]*" dir="(ltr|rtl|auto)">/.test(page)).toBe(true);
  });

  it('reads a text of 30,000 lines without pain', async () => {
    const page = await site.text(`/articles/${site.ids[4]}`);
    expect(page.match(/<p>(<mark[^>]*>)?Train/g)?.length).toBe(30_000);
    expect(page).toContain(`href="/articles/${site.ids[4]}?why=1#why"`);
  });
});

describe('the search page', () => {
  it('adds a condition and takes it away again', async () => {
    const page = await site.text('/?q=lang:fa');
    expect(page).toContain('href="/?q=lang%3Afa+theme%3Acorridor"');
    expect(page).toMatch(/<a class="used" href="\/\?q="><bdi>Persian/);
    expect(page).toMatch(/<a class="chip" href="\/\?q="><bdi>lang:fa/);
  });

  it('keeps the order while narrowing', async () => {
    expect(await site.text('/?q=iran&order=relevance')).toMatch(/href="\/\?q=iran\+theme%3Acorridor&amp;order=relevance"/);
  });

  it('marks what was found, in the direction of its language', async () => {
    const page = await site.text(`/?q=${encodeURIComponent('کریدور')}`);
    expect(page).toMatch(/<p class="snippet" lang="fa" dir="rtl">[^<]*<mark class="hit"/);
  });

  it.each([
    ['an unknown field', 'thme:x', /there is no field &quot;thme&quot;; did you mean theme\?/],
    ['an open bracket', '(iran', /this bracket is never closed\n {2}\(iran\n {2}\^/],
    ['too long a query', 'a '.repeat(1500), /a query has at most 2000 characters/],
  ])('shows %s at its column', async (_name, query, message) => {
    const answer = await site.get(`/?q=${encodeURIComponent(query)}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(message);
  });

  it('offers to take away no more conditions than a person reads', async () => {
    const page = await site.text(`/?q=${encodeURIComponent(Array.from({ length: 30 }, (_, i) => `w${i}`).join(' '))}`);
    expect(page).not.toContain('class="chip"');
  });

  it.each(['-1', 'x', '1e99', '9999999999'])('takes offset %s for what it can', async (offset) => {
    expect((await site.get(`/?offset=${offset}`)).status).toBe(200);
  });
});

describe('the story page', () => {
  it('tells silence from not being heard', async () => {
    const page = await site.text('/stories/s-route');
    expect(page).toMatch(/Iran<\/th><td><strong>reported/);
    expect(page).toMatch(/Armenia<\/th><td>not seen in 1 healthy source</);
    expect(page).toMatch(/Turkey<\/th><td><span class="bad">no healthy source of 1/);
    expect(page).toMatch(/Russia<\/th><td>no source is watched/);
  });
});

describe('the article page', () => {
  it('marks the evidence of one theme alone when it is chosen', async () => {
    const all = await site.text(`/articles/${site.ids[0]}`);
    const chosen = await site.text(`/articles/${site.ids[0]}?theme=corridor`);
    expect(all).toMatch(/<mark class="[^"]*entity/);
    expect(chosen).not.toMatch(/<p><mark class="[^"]*entity/);
    expect(chosen).toMatch(/<mark class="[^"]*chosen/);
    expect(chosen).toMatch(/theme=corridor" aria-current="true"/);
  });

  it('leads from each position to its sentence', async () => {
    const page = await site.text(`/articles/${site.ids[0]}`);
    const links = [...page.matchAll(/href="#(position-\d+)"/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(0);
    for (const anchor of links) expect(page).toContain(`<mark id="${anchor}"`);
  });

  it('explains its tags by the rules that fired', async () => {
    const page = await site.text(`/articles/${site.ids[0]}`);
    expect(page).toMatch(
      /<h2 id="why">[\s\S]*Relevance: direct[\s\S]*The corridor<\/strong>: counts[\s\S]*<code>corridor\.[\w-]+<\/code> \+0\.\d\d/,
    );
  });

  it('shows no other theme than the article has', async () => {
    expect(await site.text(`/articles/${site.ids[0]}?theme=%22%3E%3Cscript%3E`)).not.toContain('script');
  });
});

describe('what is not there', () => {
  it.each(['/articles/0', '/articles/99999', '/articles/1e3', '/articles/-1', '/stories/none', '/editions/none', '/nowhere', '/articles/'])(
    '%s',
    async (path) => {
      const answer = await site.get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('There is no');
    },
  );
});

describe('methods', () => {
  it.each([
    ['PUT', '/', 405, 'GET, HEAD, OPTIONS'],
    ['DELETE', '/articles/1', 405, 'GET, HEAD, OPTIONS'],
    ['POST', '/api/v1/articles', 405, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/', 204, 'GET, HEAD, OPTIONS'],
    ['OPTIONS', '/unsubscribe/t', 204, 'GET, HEAD, OPTIONS, POST'],
    ['BREW', '/', 405, 'GET, HEAD, OPTIONS'],
  ])('%s %s', async (method, path, status, allow) => {
    const answer = await site.get(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('HEAD is GET without a body', async () => {
    const answer = await site.get('/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});
