import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineTrait, PageTraits } from './page-traits.ts';
import { emptySite, learnPage, MAX_TEMPLATES, type SiteMemory } from './site-memory.ts';
import { readSite, writeSite } from './write-site.ts';

const line = (print: number, place: number, kind: Partial<LineTrait> = {}): LineTrait => ({
  print,
  place,
  isProse: true,
  isLink: false,
  isText: false,
  kin: 0,
  ...kind,
});
/** A page of a template: two fixed boxes and three paragraphs of its own. */
const page = (number: number, template = 1): PageTraits => ({
  page: number,
  body: template * 100 + 1,
  lines: [
    line(template * 1000, template * 100, { isLink: true, isProse: false }),
    line(template * 1000 + 1, template * 100 + 2),
    ...[1, 2, 3].map((at) => line(number * 10_000 + at, template * 100 + 1, { isText: true, kin: 20 })),
  ],
});
const learnt = (...pages: readonly PageTraits[]): SiteMemory => pages.reduce(learnPage, emptySite);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

/** A memory without the order in which things were met. */
const plain = ({ seen, templates }: SiteMemory) => ({
  seen: seen.toSorted((a, b) => a - b),
  templates: templates.map(({ pages, lines, places, bodies }) => ({
    pages,
    ...Object.fromEntries(Object.entries({ lines, places, bodies }).map(([name, map]) => [name, [...map].sort((a, b) => a[0] - b[0])])),
  })),
});

describe('learnPage', () => {
  it('counts lines, places and bodies over pages', () => {
    const [template] = learnt(page(1), page(2)).templates;
    expect(template?.pages).toBe(2);
    expect(template?.lines.get(1000)).toEqual({ pages: 2, kin: 0 });
    expect(template?.lines.get(10_001)).toEqual({ pages: 1, kin: 20 });
    expect(template?.places.get(102)).toEqual({ pages: 2, lines: 2, fresh: 1, text: 0, links: 0 });
    expect(template?.places.get(101)).toEqual({ pages: 2, lines: 6, fresh: 6, text: 6, links: 0 });
    expect([...(template?.bodies ?? [])]).toEqual([[101, 2]]);
  });

  it('counts an article once, however often its page is read', () => {
    const once = learnt(page(1), page(2));
    expect(learnPage(once, page(2))).toBe(once);
    expect(learnPage(once, { ...page(1), lines: [line(5, 5)] })).toBe(once);
  });

  it('learns nothing from a page without lines', () => {
    expect(learnPage(emptySite, { page: 1, lines: [], body: 0 })).toBe(emptySite);
  });

  it('is the same in whatever order pages come', () => {
    const shuffled = fc.shuffledSubarray(numbers(8), { minLength: 8 });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(plain(learnt(...order.map((n) => page(n))))).toEqual(plain(learnt(...numbers(8).map((n) => page(n)))));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps templates apart, and a new design takes the place of the one not met for longest', () => {
    const designs = [1, 2, 3, 4].flatMap((design) => numbers(3).map((n) => page(design * 100 + n, design)));
    const site = learnt(...designs);
    expect(site.templates).toHaveLength(MAX_TEMPLATES);
    expect(site.templates.map((template) => template.pages)).toEqual([3, 3, 3]);
    expect(site.templates[0]?.lines.has(4000)).toBe(true);
    expect(site.templates.some((template) => template.lines.has(1000))).toBe(false);
  });

  it('forgets what is no longer shown and keeps what is', () => {
    const old = numbers(40).map((n) => ({ ...page(n), lines: [...page(n).lines, line(77, 102)] }));
    const site = learnt(...old, ...numbers(200).map((n) => page(1000 + n)));
    expect(site.templates[0]?.pages).toBeLessThan(64);
    expect(site.templates[0]?.lines.get(1000)?.pages).toBe(site.templates[0]?.pages);
    expect(site.templates[0]?.lines.get(77)?.pages ?? 0).toBeLessThan(5);
  });
});

describe('a memory as text', () => {
  it('comes back as it was', () => {
    const site = learnt(page(1), page(2), page(3, 2));
    // The space keeps it from being the text that is remembered.
    expect(plain(readSite(`${writeSite(site)} `))).toEqual(plain(site));
  });

  it('stays under 64 KB whatever the pages hold', () => {
    const print = fc.integer({ min: 1, max: 2 ** 32 - 1 });
    const anyLine = fc.record({ print, place: print, isProse: fc.boolean(), isLink: fc.boolean(), isText: fc.boolean(), kin: fc.nat(50) });
    const anyPage = fc.record({ page: print, body: print, lines: fc.array(anyLine, { minLength: 400, maxLength: 600, size: 'max' }) });
    fc.assert(
      fc.property(fc.array(anyPage, { minLength: 8, maxLength: 12 }), (pages) => {
        const places = pages[0]?.lines.map((one) => one.place) ?? [];
        const site = learnt(
          ...pages.flatMap((one) =>
            numbers(10).map((n) => ({
              ...one,
              page: one.page + n,
              lines: one.lines.map((each, at) => ({ ...each, print: each.print + n, place: places[at % 200] ?? 1 })),
            })),
          ),
          ...pages,
        );
        expect(Buffer.byteLength(writeSite(site))).toBeLessThan(64 * 1024);
      }),
      { numRuns: 3 },
    );
  });

  it('is learnt anew from anything else', () => {
    expect(readSite(null)).toBe(emptySite);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readSite(text)).not.toThrow();
      }),
    );
  });
});
