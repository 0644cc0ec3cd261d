import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTree } from '../tree/feed-tree.ts';
import { mendXml } from './mend-xml.ts';

const mend = (text: string) => mendXml(text, new Map([['agency', 'Agency']]), 100);

/** `title|link` of each record, read by the step that follows. */
const records = async (text: string): Promise<readonly string[]> => {
  const { entries } = await readTree(mend(text));
  return entries.map((entry) => [entry.first('title')?.text, entry.first('link')?.text].join('|'));
};

const rss = (items: string): string => `<rss version="2.0"><channel><title>Outlet</title>${items}</channel></rss>`;
const two = ['One|https://outlet.am/1', 'Two|https://outlet.am/2'];
const first = '<item><title>One</title><link>https://outlet.am/1</link></item>';
const second = '<item><title>Two</title><link>https://outlet.am/2</link></item>';

describe('mendXml', () => {
  it.each([
    ['a clean feed', rss(first + second), []],
    ['a warning before the feed', `<br /><b>Warning</b>: in line 3\n${rss(first + second)}`, ['text before the feed']],
    ['no end of channel and root', `<rss><channel>${first}${second}`, ['unclosed elements']],
    ['an entry that never ends', rss(first.replace('</item>', '') + second), ['unclosed entry']],
    ['entries outside of the channel', `<rss><channel><title>Outlet</title></channel>${first}${second}</rss>`, []],
    ['no root', `<channel>${first}${second}</channel>`, ['missing root element', 'unclosed elements']],
    [
      'capital letters',
      rss(first + second)
        .toUpperCase()
        .replaceAll('ONE', 'One')
        .replaceAll('TWO', 'Two')
        .replaceAll('HTTPS://OUTLET.AM', 'https://outlet.am'),
      [],
    ],
    ['crossed tags', rss(first.replace('</title>', '</link>') + second), ['crossed tags']],
    ['a stray closing tag', rss(`</b>${first}</div>${second}`), ['stray closing tag']],
    ['an unclosed title', rss(`<item><title>One<link>https://outlet.am/1</link></item>${second}`), ['unclosed text element']],
    [
      'an unclosed title before an element of another vocabulary',
      rss(`<item><title>One<x:date>8 August</x:date><link>https://outlet.am/1</link></item>${second}`),
      ['unclosed text element'],
    ],
    [
      'an unclosed link before an unknown element',
      rss(`<item><title>One</title><link>https://outlet.am/1<shown>8 August</shown></item>${second}`),
      ['unclosed text element'],
    ],
    [
      'a value that was left open',
      rss(`<item><title type="text>One</title><link>https://outlet.am/1</link><enclosure url="/a.mp3" /></item>${second}`),
      [],
    ],
    ['blanks in tags', rss(first.replace('<title>', '< title >') + second), []],
    ['a comment with two hyphens', rss(`<!-- a -- b -->${first}${second}`), []],
    ['a second document behind', rss(first + second) + rss(first), []],
    ['junk behind', `${rss(first + second)}\n<script>x</script></html>`, []],
    ['an element of an unknown vocabulary', rss(first.replace('<title>', '<x:y><title>no</title></x:y><title>') + second), []],
    [
      'attributes in every bad form',
      rss(`<item a=1 b b='2' c="3><title d="x" d=y>One</title><link>https://outlet.am/1</link></item>${second}`),
      [],
    ],
    [
      'a CDATA section that never ends among others',
      rss(first.replace('One', '<![CDATA[One') + second.replace('Two', '<![CDATA[Two]]>')),
      ['unclosed CDATA section'],
    ],
    ['CDATA in CDATA', rss(first.replace('One', '<![CDATA[<![CDATA[One]]>]]>') + second), []],
  ])('mends %s', async (_, text, repairs) => {
    expect(await records(text)).toEqual(two);
    expect(mend(text).repairs).toEqual(repairs);
  });

  it.each([
    ['inside a title', `<rss><channel>${first}<item><title>Tw`, ['One|https://outlet.am/1', '|']],
    ['inside a tag', `<rss><channel>${first}<item><title>Two</title><li`, ['One|https://outlet.am/1', 'Two|']],
    [
      'inside a CDATA section',
      `<rss><channel>${first}<item><title>Two</title><link>https://outlet.am/2</link><description><![CDATA[Tex`,
      two,
    ],
  ])('marks a document cut %s', async (_, text, expected) => {
    expect(await records(text)).toEqual(expected);
    expect(mend(text)).toMatchObject({ isLastRecordCut: true });
  });

  it.each([
    ['bare ampersands', 'R&D & more', 'R&D & more'],
    ['HTML’s entities', '&laquo;Route&raquo;&nbsp;&mdash; &AMP;', '«Route»\u00a0— &'],
    ['entities of the document', '&agency; says', 'Agency says'],
    ['unknown entities', 'a &foo; b', 'a &foo; b'],
    ['references to what no text may hold', 'a&#0;&#x1F;&#xD800;&#xFFFF;b', 'ab'],
    ['references without an end', '&#8212 x', '— x'],
    ['references to windows-1252 bytes', 'don&#146;t', 'don’t'],
    ['a bracket before a digit', '5 < 6 and <3', '5 < 6 and <3'],
    ['naked markup', 'One <b>two</b> three<br>', 'One <b>two</b> three<br>'],
    ['the end of a section that never began', 'text ]]>', 'text '],
  ])('decodes %s', async (_, written, expected) => {
    const { entries } = await readTree(mend(rss(`<item><description>${written}</description></item>`)));
    expect(entries[0]?.first('description')?.text).toBe(expected);
  });

  it.each([
    [
      'a prefixed root',
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>One</r:title></r:item></r:channel></r:rss>',
    ],
    ['an undeclared prefix on the root', '<rss:rss><rss:channel><rss:item><rss:title>One</rss:title></rss:item></rss:channel></rss:rss>'],
    ['a prefixed Atom', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>'],
    [
      'RDF with its own prefixes',
      '<w:RDF xmlns:w="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:item><s:title>One</s:title></s:item></w:RDF>',
    ],
    ['a local name of a foreign vocabulary', `${rss('<item><z:title xmlns:z="urn:z">no</z:title><title>One</title></item>')}`],
  ])('knows names in %s', async (_, text) => {
    expect(await records(text)).toEqual(['One|']);
  });

  it('keeps the words of inline markup in their order, whatever prefix it has', async () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><content type="xhtml"><h:div>one <h:b>two</h:b> three</h:div></content></entry></feed>`;
    const content = (await readTree(mend(text))).entries[0]?.first('content');
    expect([content?.text, content?.attribute('type')]).toEqual(['<div>one <b>two</b> three</div>', 'html']);
  });

  it('reports HTML and what is no feed', () => {
    expect(mend('<!DOCTYPE html><html><head><title>x</title>')).toMatchObject({ root: null, isHtml: true });
    expect(mend('<config><name>x</name></config>')).toMatchObject({ root: null, isHtml: false });
  });

  it('always makes a document that the next step reads', async () => {
    const scrap = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '<link href="',
      "'",
      '"',
      '>',
      '<',
      '&amp',
      '<a:b c=d',
      '<!--',
      '-->',
      'слово',
      '<?',
      '</',
      '<author>',
      '<media:group>',
      '\ufdd00\ufdd1',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(scrap, fc.string()), { maxLength: 60 }), async (scraps) => {
        const tree = await readTree(mend(`<rss><channel>${scraps.join('')}`));
        expect(tree.entries.length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 400 },
    );
  });
});
