import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './chromium.ts';
import { type DemoSite, openDemo } from './demo-site.ts';

let site: DemoSite;
let browser: Browser;
/** Every kind of page, with content of every direction. */
let pages: readonly string[] = [];
beforeAll(async () => {
  [site, browser] = await Promise.all([openDemo(), startBrowser()]);
  const { hits } = (await site.api('/articles?q=theme:corridor%20lang:fa,en')) as {
    hits: { id: number; lang: string; storyId: string | null }[];
  };
  const editions = (await site.api('/editions')) as { id: string }[];
  const [persian, english] = ['fa', 'en'].map((lang) => hits.find((hit) => hit.lang === lang));
  pages = [
    '/',
    '/?q=theme:corridor&order=relevance',
    '/?q=thme:x',
    `/articles/${persian?.id}`,
    `/articles/${english?.id}?theme=corridor`,
    `/stories/${hits.find((hit) => hit.storyId)?.storyId}`,
    '/positions',
    '/names',
    '/editions',
    `/editions/${editions[0]?.id}`,
    '/sources',
    '/unsubscribe/token',
  ];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page, hands it over with everything its console complained of, and closes it. */
const visit = async (
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    await page.goto(site.url + path);
    await look(page, complaints);
  } finally {
    await context.close();
  }
};

const narrow = { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } as const;
const wide = { viewport: { width: 1400, height: 900 }, colorScheme: 'light' } as const;

/** A page of an error is answered with its status, of which the console tells. */
const unexpected = (complaints: readonly string[]): readonly string[] => complaints.filter((text) => !text.includes('status of 400'));

describe.each([
  ['narrow and dark', narrow],
  ['wide and light', wide],
])('every page, %s', (_name, options) => {
  it('fits, and the console has nothing to complain of', async () => {
    for (const path of pages) {
      await visit(path, options, async (page, complaints) => {
        const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        expect([path, overflow, unexpected(complaints)]).toEqual([path, 0, []]);
        expect(await page.locator('h1').count()).toBe(1);
      });
    }
  });

  it('has no serious barrier', async () => {
    for (const path of pages) {
      await visit(path, { ...options, bypassCSP: true }, async (page) => {
        await page.addScriptTag({ content: axe.source });
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect([path, serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]).toEqual([path, []]);
      });
    }
  });
});

describe('a reader without scripts', () => {
  const plain = { ...wide, javaScriptEnabled: false };

  it('narrows by a facet, takes it away again, and turns the page', () =>
    visit('/?q=theme:corridor', plain, async (page) => {
      const found = async (): Promise<number> => Number.parseInt((await page.locator('.found strong').textContent()) ?? '', 10);
      const all = await found();
      await page.locator('#narrow').getByRole('link', { name: 'Persian' }).click();
      expect(await page.locator('input[name=q]').inputValue()).toBe('theme:corridor lang:fa');
      const persian = await found();
      expect(persian).toBeGreaterThan(0);
      expect(persian).toBeLessThan(all);
      expect(await page.locator('.hit h3').evaluateAll((all) => all.every((h) => h.getAttribute('dir') === 'rtl'))).toBe(true);
      await page.locator('.chip', { hasText: 'lang:fa' }).click();
      expect(await found()).toBe(all);
      const first = await page.locator('.hit h3').first().textContent();
      await page.locator('.pager a[rel=next]').click();
      expect(await page.locator('.hit h3').first().textContent()).not.toBe(first);
      await page.locator('.pager a[rel=prev]').click();
      expect(await page.locator('.hit h3').first().textContent()).toBe(first);
    }));

  it('goes from a hit to its evidence, its story and back to the search', () =>
    visit('/?q=theme:corridor lang:en stance:opposes,supports', plain, async (page) => {
      const title = await page.locator('.hit h3').first().textContent();
      await page.locator('.hit h3 a').first().click();
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.locator('mark.entity').count()).toBeGreaterThan(0);
      await page.locator('.chips').getByRole('link', { name: 'The corridor' }).click();
      expect(await page.locator('mark.chosen').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'in the text' }).first().click();
      expect(await page.locator('mark:target').count()).toBe(1);
      await page.getByRole('link', { name: 'its story' }).click();
      expect(await page.locator('tbody tr').count()).toBe(9);
      await page.getByRole('link', { name: 'search within this story' }).click();
      expect(page.url()).toContain('story%3A');
    }));

  it('reads the editions in their own styles', () =>
    visit('/editions', plain, async (page, complaints) => {
      await page.locator('main li a').first().click();
      expect(await page.evaluate("getComputedStyle(document.querySelector('h2')).borderTopWidth")).toBe('2px');
      expect(complaints).toEqual([]);
    }));

  it('filters the positions', () =>
    visit('/positions', plain, async (page) => {
      await page.getByLabel('Actor').selectOption('iran');
      await page.getByLabel('Stance').selectOption('opposes');
      await page.getByRole('button', { name: 'Show' }).click();
      const headings = await page.locator('.position h2').allInnerTexts();
      expect(headings.length).toBeGreaterThan(0);
      expect(headings.every((words) => words.startsWith('Iran opposes'))).toBe(true);
    }));
});

describe('a reader without a mouse', () => {
  it('skips to the content and asks', () =>
    visit('/', wide, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Skip to content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('side:AM');
      await page.keyboard.press('Enter');
      await page.waitForURL(/q=side/);
      expect(await page.locator('.chip').textContent()).toContain('side:AM');
    }));
});

it('runs no script that someone put into a page', () =>
  visit('/', wide, async (page) => {
    await page.addScriptTag({ content: 'document.title = "ran"' }).catch(() => {});
    expect(await page.title()).not.toBe('ran');
  }));
