import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const TEXT =
  '<p>The ministers met for a second day and left the question of the crossing to their deputies, who meet again in May in the capital.</p>';

function bylineOf(head: string, body: string): string | null {
  const page = `<html lang="de"><head><meta property="og:site_name" content="River Post">${head}</head><body><header><h1>Ministers meet again today</h1>${body}</header>${TEXT}</body></html>`;
  return extractPage(Buffer.from(page), { contentType: 'text/html; charset=utf-8', url: 'https://www.riverpost.example/a/b' }).byline;
}

const structured = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'x', author })}</script>`;

describe('a byline', () => {
  it.each([
    [
      'people and an organisation',
      [
        { '@type': 'Person', name: 'Ada Lorne' },
        { '@type': 'Organization', name: 'River Post' },
      ],
      'Ada Lorne',
    ],
    ['a list of names', { '@type': 'Person', name: ['Ada Lorne', 'Ben Oakes'] }, 'Ada Lorne, Ben Oakes'],
    ['a list in a list', [[{ '@type': 'Person', name: 'Ada Lorne' }]], 'Ada Lorne'],
    ['a name that is an address', { '@type': 'Person', name: 'https://riverpost.example/autor/ada-lorne' }, 'Ada Lorne'],
    ['no name and an address', { '@type': 'Person', url: 'https://riverpost.example/author/ada-lorne/' }, 'Ada Lorne'],
    ['an agency alone', { '@type': 'Organization', name: 'dpa' }, 'dpa'],
    ['the site alone', { '@type': 'Organization', name: 'River Post' }, 'River Post'],
  ])('is read from JSON-LD: %s', (_, author, byline) => {
    expect(bylineOf(structured(author), '')).toBe(byline);
  });

  it.each([
    [
      'the site in the head, a person in the page',
      '<meta name="author" content="River Post">',
      '<a rel="author" href="/x">Ada Lorne</a>',
      'Ada Lorne',
    ],
    [
      'an author page in the head',
      '<meta property="article:author" content="https://riverpost.example/author/ada-lorne/">',
      '',
      'Ada Lorne',
    ],
    [
      'links without a space between',
      '',
      '<div class="authors"><a href="/autor/ada-lorne">Ada Lorne</a><a href="/autor/ben-oakes">Ben Oakes</a></div>',
      'Ada Lorne, Ben Oakes',
    ],
    [
      'a box with a role',
      '',
      '<div class="author-box"><span class="name">Ada Lorne</span><span class="role">Korrespondentin in Wien</span></div>',
      'Ada Lorne',
    ],
    ['a signed line', '', '<p>By Ada Lorne, River Post</p>', 'Ada Lorne'],
  ])('is a person where one is named: %s', (_, head, body, byline) => {
    expect(bylineOf(head, body)).toBe(byline);
  });
});
