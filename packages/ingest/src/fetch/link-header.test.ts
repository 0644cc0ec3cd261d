import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedHub } from './link-header.ts';

const hub = 'https://hub.example/';
const self = 'https://outlet.example/feed?lang=en,hy';

describe('linkedHub', () => {
  it.each<readonly [string, string | string[] | undefined, string | null, string | null]>([
    ['both in one header', `<${hub}>; rel="hub", <${self}>; rel="self"`, hub, self],
    ['a header each', [`<${hub}>; rel=hub`, `<${self}>; rel=self`], hub, self],
    ['several relations and other parameters', `<${hub}>; title="a, b; c"; REL="preconnect HUB"; crossorigin`, hub, null],
    ['the first of two hubs', `<${hub}>; rel=hub, <https://other.example/>; rel=hub`, hub, null],
    ['other relations', '<https://outlet.example/>; rel="canonical", </style.css>; rel=preload', null, null],
    ['an address that is not whole', '</hub>; rel=hub', null, null],
    ['an address of another kind', '<javascript:alert(1)>; rel=hub', null, null],
    ['no header', undefined, null, null],
    ['nonsense', '<<<>>;;rel==hub"', null, null],
  ])('%s', (_, link, hubUrl, selfUrl) => {
    expect(linkedHub({ link })).toEqual({ hubUrl, selfUrl });
  });

  it('takes any text in time', () => {
    const piece = fc.constantFrom('<', '>', ';', ',', '"', ' ', 'rel', '=', 'hub', `<${hub}>`, '; a="', 'x'.repeat(50));
    const text = fc.array(piece, { maxLength: 2000 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (link) => {
        const startedAt = performance.now();
        linkedHub({ link });
        expect(performance.now() - startedAt).toBeLessThan(500);
      }),
    );
  });
});
