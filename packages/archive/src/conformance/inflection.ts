import { fixedClock } from '@corridor/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { discovered, extracted, poll, polledAt, sampleSources } from './sample.ts';
import type { OpenEmpty } from './suite.ts';

/** Form in the article, form in the query. */
type Pair = readonly [stored: string, asked: string];

const pairs: Readonly<Record<string, readonly Pair[]>> = {
  en: [
    ['corridors', 'corridor'],
    ['agreed', 'agrees'],
    ['negotiating', 'negotiated'],
    ['agreements', 'agreement'],
    ['borders', 'border'],
    ["Armenia's", 'Armenia'],
    ['U.S.', 'US'],
  ],
  hy: [
    ['կառավարությունը', 'կառավարություն'],
    ['կառավարության', 'կառավարությունը'],
    ['միջանցքի', 'միջանցք'],
    ['միջանցքում', 'միջանցքը'],
    ['սահմանին', 'սահման'],
    ['Հայաստանում', 'Հայաստան'],
    ['բանակցություններ', 'բանակցությունների'],
    ['ԵՐԵՎԱՆ', 'Երեւանում'],
  ],
  az: [
    ['dəhlizi', 'dəhliz'],
    ['dəhlizin', 'dəhlizdə'],
    ['sərhəddə', 'sərhəd'],
    ['hökumətin', 'hökumət'],
    ['Naxçıvana', 'Naxçıvan'],
    ['razılaşmanı', 'razılaşma'],
    ['ölkələrin', 'ölkə'],
    ['dəhlizlər', 'dehliz'],
  ],
  ru: [
    ['коридора', 'коридор'],
    ['коридором', 'коридоре'],
    ['правительства', 'правительство'],
    ['соглашения', 'соглашение'],
    ['переговорах', 'переговоры'],
    ['границы', 'граница'],
    ['самолёты', 'самолет'],
  ],
  tr: [
    ['koridoru', 'koridor'],
    ['koridorda', 'koridorun'],
    ['sınırda', 'sınır'],
    ['anlaşmayı', 'anlaşma'],
    ['hükümetin', 'hükümet'],
    ["İstanbul'da", 'istanbul'],
    ['IĞDIR', 'ığdır'],
    ['bölgeye', 'bölge'],
  ],
  fa: [
    ['مرزها', 'مرز'],
    ['مرزهای', 'مرز'],
    ['دولت‌ها', 'دولت'],
    ['کشورهای', 'کشور'],
    ['نگرانی‌ها', 'نگرانی'],
    ['راه‌های', 'راه'],
    ['ايران', 'ایران'],
    ['۱۴۰۴', '1404'],
  ],
  ka: [
    ['მთავრობამ', 'მთავრობა'],
    ['მთავრობის', 'მთავრობას'],
    ['დერეფნის', 'დერეფანი'],
    ['შეთანხმებას', 'შეთანხმება'],
    ['საზღვარზე', 'საზღვარი'],
    ['სომხეთში', 'სომხეთი'],
    ['თბილისში', 'თბილისი'],
    ['ᲗᲑᲘᲚᲘᲡᲘ', 'თბილისში'],
  ],
};

/** Words that look alike and must not find one another. */
const strangers: Readonly<Record<string, readonly Pair[]>> = {
  en: [['portfolio', 'port']],
  hy: [['միջազգային', 'միջանցք']],
  az: [['qanun', 'qan']],
  ru: [['границы', 'гранит']],
  tr: [['koridor', 'korku']],
  fa: [['مرکز', 'مرز']],
  ka: [['მთავრობა', 'მთა']],
};

const rows = (table: Readonly<Record<string, readonly Pair[]>>): [lang: string, stored: string, asked: string][] =>
  Object.entries(table).flatMap(([lang, some]) => some.map(([stored, asked]): [string, string, string] => [lang, stored, asked]));

/** Inflected forms find one another in all seven languages, end to end; in quotation marks they do not. */
export const describeInflection = (open: OpenEmpty): void => {
  describe('inflection', () => {
    let archive: Archive;
    const ids = new Map<string, number>();
    beforeAll(async () => {
      archive = await open(fixedClock(polledAt));
      await archive.registerSources(sampleSources, 0);
      for (const [lang, stored] of [...rows(pairs), ...rows(strangers)]) {
        const key = `${lang} ${stored}`;
        if (ids.has(key)) continue;
        const text = { key, title: '–', text: `1234 ${stored} 5678`, lang, publishedAt: polledAt };
        const [id = 0] = await poll(archive, 'hayk-news', [discovered(text)]);
        await archive.saveExtracted(id, extracted(text));
        ids.set(key, id);
      }
    });
    afterAll(() => archive.close());

    const found = async (query: string): Promise<readonly number[]> => archive.searchIds(query);

    it.each(rows(pairs))('%s: %s is found by %s', async (lang, stored, asked) => {
      expect(await found(asked)).toContain(ids.get(`${lang} ${stored}`));
    });

    it.each(rows(pairs))('%s: %s is marked in the snippet by %s', async (lang, stored, asked) => {
      const { hits } = await archive.search(`lang:${lang} ${asked}`, { limit: 1000 });
      const hit = hits.find((one) => one.id === ids.get(`${lang} ${stored}`));
      expect(hit?.marks.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual([stored]);
    });

    it.each(rows(strangers))('%s: %s is not found by %s', async (lang, stored, asked) => {
      expect(await found(asked)).not.toContain(ids.get(`${lang} ${stored}`));
    });

    it.each([
      ['коридора', 'коридор'],
      ['koridoru', 'koridor'],
      ['կառավարության', 'կառավարությունը'],
      ['მთავრობამ', 'მთავრობა'],
    ])('"%s" in quotation marks is itself and not %s', async (stored, other) => {
      const wanted = [...ids].filter(([key]) => key.endsWith(` ${stored}`)).map(([, id]) => id);
      expect(await found(`"${stored}"`)).toEqual(wanted);
      expect(await found(`"${other}" "${stored}"`)).toEqual([]);
    });
  });
};
