import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';
import { isPaywallLine } from './paywall-line.ts';

const NOTICES = [
  ['English', 'Subscribe to continue reading this article.'],
  ['Russian', 'Подпишитесь, чтобы читать дальше.'],
  ['Turkish', 'Haberin devamını okumak için abone olun.'],
  ['Azerbaijani', 'Məqalənin davamını oxumaq üçün abunə olun.'],
  ['Armenian', 'Շարունակությունը կարդալու համար բաժանորդագրվեք։'],
  ['Persian', 'برای خواندن ادامه مطلب اشتراک تهیه کنید.'],
  ['Georgian', 'კითხვის გასაგრძელებლად გამოიწერეთ.'],
] as const;
const paragraph = 'The ministers met for a second day and left the question of the crossing to their deputies, who meet again in May.';

function extract(markup: string) {
  const page = `<html><body><article><h1>Ministers meet again</h1>${`<p>${paragraph}</p>`}<p>${paragraph.replace('second', 'third')}</p>${markup}</article></body></html>`;
  return extractPage(Buffer.from(page), { contentType: 'text/html; charset=utf-8', url: 'https://news.example/2025/05/ministers' });
}

describe('a notice at a paywall', () => {
  it.each(NOTICES)('is known by its words: %s', (_, notice) => {
    expect(isPaywallLine(notice)).toBe(true);
  });

  it.each([
    ['Russian, an agreement', 'Стороны подписали соглашение и договорились продолжить переговоры.'],
    ['English, parliament', 'Members of parliament are to read the bill on Friday.'],
    ['English, a signature', 'The two signed in Washington to continue the talks.'],
    ['Persian, something joint', 'دو کشور بر ادامه همکاری‌های مشترک تاکید کردند.'],
    ['Turkish, customers', 'Şirketin abone sayısı arttı, sadece bu yıl iki milyon kişi geldi.'],
  ])('is not found in news: %s', (_, line) => {
    expect(isPaywallLine(line)).toBe(false);
  });

  it.each(
    NOTICES.flatMap(([language, notice]) => [
      [`${language}, in its box`, `<div class="paywall premium">${notice}</div>`, notice],
      [`${language}, a paragraph without names`, `<p>${notice}</p>`, notice],
    ]),
  )('stays out of the text: %s', (_, markup, notice) => {
    const page = extract(markup);
    expect(page.text).not.toContain(notice);
    expect(page.text).toContain(paragraph);
    expect(page.access).toBe('paywalled');
  });

  it('is known by its box where its words are new', () => {
    const page = extract(
      '<div class="paywall-box"><p>Three months of premium for the price of one, and every report until summer.</p></div>',
    );
    expect(page.text).not.toContain('Three months');
    expect(page.access).toBe('paywalled');
  });

  it('leaves text in a box of that name alone', () => {
    expect(extract('<div class="paywall"><p>Neither side named a day on which the road could open.</p></div>').text).toContain(
      'Neither side',
    );
  });
});
