import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadSentence } from './lead-sentence.ts';

const leadOf = (text: string, lang: string, title = ''): string | null => {
  const span = leadSentence({ id: 1, title, text, lang });
  return span && text.slice(span.start, span.end);
};

const en = 'The two ministers opened the bridge to traffic on Saturday morning.';
const hy = 'Երկու նախարարները շաբաթ առավոտյան բացեցին կամուրջը երթևեկության համար։';
const az = 'İki nazir şənbə günü səhər körpünü hərəkət üçün təntənəli şəkildə açdı.';
const ru = 'Два министра в субботу утром открыли движение по новому мосту через реку.';
const tr = 'İki bakan cumartesi sabahı yeni köprüyü trafiğe törenle birlikte açtı.';
const fa = 'دو وزیر صبح شنبه پل تازه را به روی رفت‌وآمد خودروها و قطارها باز کردند.';
const ka = 'ორმა მინისტრმა შაბათს დილით ახალი ხიდი მოძრაობისთვის საზეიმოდ გახსნა.';

describe('leadSentence', () => {
  it.each([
    ['English: place in capitals', 'GORIS - ', en, 'en'],
    ['English: agency in brackets', 'GORIS/MEGHRI (Halcyon) — ', en, 'en'],
    ['English: place, region and date', 'MEGHRI, Syunik, August 9 – ', en, 'en'],
    ['English: two places of two words', 'NEW YORK – ', en, 'en'],
    ['English: date as a sentence', 'MEGHRI, August 9. ', en, 'en'],
    ['Armenian: place and date', 'Գորիս, 9 օգոստոսի - ', hy, 'hy'],
    ['Armenian: agency between strokes', 'ԳՈՐԻՍ, 9 ՕԳՈՍՏՈՍԻ. /ԼՐԱՏՈՒ/ – ', hy, 'hy'],
    ['Armenian: closed by a verjaket', 'ԳՈՐԻՍ, 9 ՕԳՈՍՏՈՍԻ, ԼՐԱՏՈՒ։ ', hy, 'hy'],
    ['Azerbaijani: place and date', 'Gəncə, 9 avqust — ', az, 'az'],
    ['Azerbaijani: place in capitals', 'GƏNCƏ – ', az, 'az'],
    ['Russian: place, date, agency', 'Горис. 9 августа. /ВЕСТНИК/ – ', ru, 'ru'],
    ['Russian: place in capitals with a full stop', 'ГОРИС. ', ru, 'ru'],
    ['Russian: place and date with a year', 'ТБИЛИСИ, 9 августа 2025 года — ', ru, 'ru'],
    ['Turkish: agency in brackets', 'KARS (BP) - ', tr, 'tr'],
    ['Turkish: place and date', 'Kars, 9 Ağustos – ', tr, 'tr'],
    ['Persian: agency between dashes', 'تبریز - الوند - ', fa, 'fa'],
    ['Persian: agency in brackets', 'تبریز (الوند) – ', fa, 'fa'],
    ['Georgian: place and date', 'ბათუმი, 9 აგვისტო — ', ka, 'ka'],
    ['Georgian: agency in brackets', 'ბათუმი (მტკვარი) - ', ka, 'ka'],
  ])('leaves out the dateline, %s', (_, dateline, sentence, lang) => {
    expect(leadOf(`${dateline}${sentence}\n\nMore.`, lang)).toBe(sentence);
  });

  it.each([
    ['a railway between places', 'Batumi – Akhalkalaki – Kars trains will run twice a week from the autumn.', 'en'],
    ['an aside', 'Armenia — the smallest of the three — will keep the right to close the road.', 'en'],
    ['an acronym that comes back', 'BTKX – The line is older than the road, and BTKX trains carry little freight.', 'en'],
    ['a number of things', '9 companies – Three of them Georgian – have asked to build the new railway line.', 'en'],
    ['a Russian definition', 'Мегри — Город на юге страны, через который пройдет новая железная дорога.', 'ru'],
    ['a Persian pair of places', 'باتومی - قارص راه‌آهنی است که هفته‌ای دو بار از آن قطار می‌گذرد.', 'fa'],
    ['a Georgian definition', 'მეღრი — ქალაქი სამხრეთში, რომელზეც ახალი რკინიგზა გაივლის.', 'ka'],
  ])('keeps %s', (_, sentence, lang) => {
    expect(leadOf(sentence, lang)).toBe(sentence);
  });

  it.each([
    ['a heading', `Bridges and roads\n\n${en}`, '', en],
    [
      'the title again',
      `The two ministers have opened the bridge near Meghri.\n${en}`,
      'The two ministers have opened the bridge near Meghri',
      en,
    ],
    ['a heading in capitals', `MINISTERS OPEN THE BRIDGE TO TRAFFIC IN THE SOUTH\n${en}`, '', en],
    ['a sentence without end', `${'Word upon word '.repeat(40)}ends.\n${en}`, '', en],
  ])('passes over %s', (_, text, title, lead) => {
    expect(leadOf(text, 'en', title)).toBe(lead);
  });

  it.each([
    ['nothing', '', null],
    ['white space', ' \n\n ', null],
    ['a short text', 'Bridge open.', 'Bridge open.'],
  ])('reads %s', (_, text, lead) => {
    expect(leadOf(text, 'en')).toBe(lead);
  });

  it('gives a slice of any text that has a word', () => {
    const piece = fc.constantFrom('GORIS', ' - ', '(', ')', '/', ', ', '9', '. ', '\n', 'слово', ' — ', 'واژه', '։', ' ', 'სიტყვა');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        fc.constantFrom('en', 'hy', 'ru', 'fa', 'ka'),
        (text, lang) => {
          const span = leadSentence({ id: 1, text, lang });
          if (span) expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
          else expect(text).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });
});
