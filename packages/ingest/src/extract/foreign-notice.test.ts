import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';

const notice =
  'We are checking the settings of your connection before the page is shown. This takes a moment and needs nothing from you at all.';
const news =
  'Սյունիքի մարզպետը երեկ այցելեց կամրջի շինհրապարակ և ասաց, որ աշխատանքները կավարտվեն մինչև տարեվերջ, եթե եղանակը թույլ տա։ Քաղաքապետարանը խոստացավ ճանապարհը բացել նոյեմբերին։';

const verdictOf = (text: string, lang: string | null, head = ''): string => {
  const markup = `<html><head><title>Bridge</title>${head}</head><body><div><h1>Bridge</h1><p>${text}</p></div></body></html>`;
  return extractPage(new TextEncoder().encode(markup), {
    contentType: 'text/html; charset=utf-8',
    url: 'https://outlet.example/news/7',
    lang,
  }).verdict;
};

describe('a short text in another script than its feed', () => {
  it.each([
    ['a notice in English under an Armenian feed', notice, 'hy', '', 'boilerplate'],
    ['the same under a feed that says more of its language', notice, 'fa-IR', '', 'boilerplate'],
    ['the same under an English feed', notice, 'en', '', 'ok'],
    ['the same where no feed led', notice, null, '', 'ok'],
    ['the same on a page that says it is an article', notice, 'hy', '<meta property="og:type" content="article">', 'ok'],
    ['a long text: outlets publish in other languages too', `${notice} `.repeat(6), 'hy', '', 'ok'],
    ['news in the language of the feed', news, 'hy', '', 'ok'],
    ['news in Armenian under a Russian feed that says nothing of it', news, 'ru', '', 'boilerplate'],
    ['a Turkish feed, whose script is that of many', notice, 'tr', '', 'ok'],
  ])('%s', (_, text, lang, head, verdict) => {
    expect(verdictOf(text, lang, head)).toBe(verdict);
  });
});
