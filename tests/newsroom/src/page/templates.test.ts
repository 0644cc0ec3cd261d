import { describe, expect, it } from 'vitest';
import { pageTemplates } from '../outlets/outlet.ts';
import { outletsOf } from '../outlets/outlets-of.ts';
import { postingOf } from '../site/posting.ts';
import { pageViewOf } from './page-view.ts';
import { articlePage } from './templates.ts';

const article = {
  id: 'a',
  url: null,
  lang: 'fa',
  date: '2025-08-09',
  title: '</script><script>alert(1)</script>',
  text: 'One <b>paragraph</b>.\nAnother & more.',
  publisher: 'X',
};
const [desk] = outletsOf([article], []);
const pageOf = (template: (typeof pageTemplates)[number], jsonLd: 'article' | 'graph' | 'broken' | 'none'): string => {
  if (!desk) throw new Error('no desk');
  const outlet = { ...desk.outlet, page: { ...desk.outlet.page, template, jsonLd } };
  const posting = postingOf(article, outlet, 0);
  return articlePage(pageViewOf(posting, { outlet, origin: 'http://127.0.0.2:80', postings: [posting] }), template).source;
};
const jsonLdIn = (html: string): string | undefined => /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1];

describe('articlePage', () => {
  it.each(pageTemplates)('%s escapes headline and text and puts them among everything a page has', (template) => {
    const html = pageOf(template, 'article');
    expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;</h1>');
    expect(html).not.toContain('alert(1)</script>');
    for (const part of [
      'One &lt;b&gt;paragraph&lt;/b&gt;.',
      'Another &amp; more.',
      'cookie-consent',
      '<nav',
      '<aside',
      '<form',
      '<footer',
      'dir="rtl"',
    ])
      expect(html).toContain(part);
  });

  it.each([
    ['article', (data: Record<string, unknown>) => data.headline],
    ['graph', (data: Record<string, unknown>) => (data['@graph'] as { headline?: string }[])[1]?.headline],
  ] as const)('writes JSON-LD that holds: %s', (jsonLd, headlineOf) => {
    expect(headlineOf(JSON.parse(jsonLdIn(pageOf('portal', jsonLd)) ?? ''))).toBe(article.title);
  });

  it('writes JSON-LD that is broken, or none', () => {
    expect(() => JSON.parse(jsonLdIn(pageOf('portal', 'broken')) ?? '')).toThrow(SyntaxError);
    expect(jsonLdIn(pageOf('portal', 'none'))).toBeUndefined();
  });
});
