import type { StandIn } from '@corridor/model';
import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const links = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<li><a href="/n/${i}">Headline number ${i} of the day</a></li>`).join('');
const site = (title: string, main: string, head = ''): string =>
  `<!doctype html><html><head><title>${title} | The Tribune</title>${head}</head><body><header><nav><ul>${links(12)}</ul></nav></header><main>${main}</main><footer><p>The Tribune, Yerevan. All rights reserved.</p></footer></body></html>`;
const paragraph = (sentence: string, times: number): string => `<p>${Array.from({ length: times }, () => sentence).join(' ')}</p>`;
const news = '<meta property="og:type" content="article">';
const read = (html: string) =>
  extractPage(Buffer.from(html), { contentType: 'text/html; charset=utf-8', url: 'https://tribune.example/news/1.html' });

describe('a page inside a site’s frame', () => {
  it.each<[string, StandIn, string]>([
    [
      'not found',
      'soft-404',
      site('Page not found', '<h1>Page not found</h1><p>The page you are looking for has been moved or deleted.</p>'),
    ],
    ['not found, Russian', 'soft-404', site('Ошибка 404', '<h1>Страница не найдена</h1><p>Попробуйте начать с главной.</p>')],
    ['not found, Persian', 'soft-404', site('صفحه یافت نشد', '<h1>صفحه یافت نشد</h1>')],
    ['only for other countries', 'geo-block', site('Video', '<p>Этот материал недоступен в вашем регионе.</p>')],
    ['only for subscribers', 'paywall', site('Talks', '<p>Subscribe to continue reading this article.</p>')],
    ['only for members', 'login-wall', site('Talks', '<p>You must be logged in to view this page.</p>')],
    [
      'a check for robots',
      'bot-wall',
      site('Security check', '<h1>Security check</h1><p>Please verify that you are human to continue.</p>'),
    ],
    [
      'being worked on',
      'maintenance',
      site('Gazete', '<p>Sitemiz bakım çalışması nedeniyle kapalıdır, kısa süre sonra yeniden açılacaktır.</p>'),
    ],
  ])('%s', (_name, standIn, html) => {
    const page = read(html);
    expect(page).toMatchObject({ standIn, verdict: 'boilerplate' });
    expect(page.detail).toBeTruthy();
  });

  it('that is an empty shell is empty, and says why', () => {
    const html =
      '<html><head><title>News</title></head><body><div id="root"></div><script src="/a.js"></script><script>boot()</script></body></html>';
    expect(read(html)).toMatchObject({ verdict: 'empty', standIn: 'needs-javascript' });
  });

  it.each<[string, string]>([
    [
      'an article',
      site(
        'Road opens',
        `<h1>Road opens</h1>${paragraph('The road between the two towns was opened on Monday after nine months of work.', 8)}`,
      ),
    ],
    [
      'a brief about captchas',
      site(
        'Search engine drops its captcha',
        `<h1>Search engine drops its captcha</h1><p>The search engine will no longer ask its readers for a captcha from December on, its owner said in Moscow on Monday, after nine years of complaints.</p>`,
      ),
    ],
    [
      'a brief about a wall',
      site(
        'Cloudflare fails for two hours',
        `<h1>Cloudflare fails for two hours</h1><p>Readers of several outlets were shown the words “checking your browser” for two hours on Tuesday, until the company mended its network, it said.</p>`,
        news,
      ),
    ],
    [
      'a brief about a blocked site, Russian',
      site(
        'Сайт газеты заблокирован',
        '<h1>Сайт газеты заблокирован</h1><p>Доступ к сайту газеты ограничен по требованию прокуратуры, сообщили в ведомстве во вторник. В редакции заявили, что обжалуют решение в суде.</p>',
        news,
      ),
    ],
    [
      'a brief about an embargo',
      site(
        'Film withdrawn',
        '<h1>Film withdrawn</h1><p>The film is not available in the country any more, its maker wrote on Sunday; a court in Tbilisi had stopped it in spring after a complaint of the church.</p>',
      ),
    ],
    [
      'an article about cookies',
      site(
        'Law on cookies passed',
        `<h1>Law on cookies passed</h1>${paragraph('The law on cookies says what a site may keep of its readers, and who is to fine it when it keeps more.', 9)}`,
      ),
    ],
    [
      'an article cut at a paywall',
      site(
        'Talks in Baku',
        `<h1>Talks in Baku</h1>${paragraph('The envoys met for the fifth time and spoke of the road through the south until midnight.', 3)}<p>Subscribe to continue reading.</p>`,
      ),
    ],
    [
      'an article beside times of others',
      site(
        'Road opens',
        `<aside><time>10:00</time></aside><h1>Road opens</h1>${paragraph('The road was opened on Monday, and the first lorries crossed the pass before noon.', 6)}`,
      ),
    ],
  ])('is read: %s', (_name, html) => {
    const page = read(html);
    expect(page.verdict).toBe('ok');
    expect(page.standIn).toBeUndefined();
  });
});
