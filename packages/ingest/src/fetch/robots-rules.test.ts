import { fixedClock } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RobotsFile, RobotsRules } from './robots-rules.ts';

const rulesOf = (file: RobotsFile | ((asked: number) => RobotsFile), clock = fixedClock('2026-11-20T12:00:00Z')) => {
  const asked: string[] = [];
  const load = async (url: string): Promise<RobotsFile> => {
    asked.push(url);
    return typeof file === 'function' ? file(asked.length) : file;
  };
  const rules = new RobotsRules({ load, clock, product: 'CorridorWatch' });
  return { asked, clock, ask: (url: string) => rules.ask(new URL(url), 'direct') };
};
const found = (text: string): RobotsFile => ({ status: 200, text });

describe('RobotsRules', () => {
  it.each([
    ['nothing said', '', true],
    ['all closed', 'User-agent: *\nDisallow: /', false],
    ['closed to others', 'User-agent: OtherReader\nDisallow: /', true],
    ['closed to us by name', 'User-agent: corridorwatch\nDisallow: /news/\n\nUser-agent: *\nAllow: /', false],
    ['a longer rule wins', 'User-agent: *\nDisallow: /news/\nAllow: /news/1', true],
    ['a pattern', 'User-agent: *\nDisallow: /*?print=', true],
    ['a pattern that fits', 'User-agent: *\nDisallow: /news/*$', false],
    ['line ends of an old Mac', 'User-agent: *\rDisallow: /news', false],
    ['a page instead of a file', '<html><body>Disallow: /</body></html>', true],
    ['one group of several agents', 'User-agent: OtherReader\nUser-agent: CorridorWatch\nDisallow: /news', false],
    ['agents with a sitemap between them', 'User-agent: CorridorWatch\nSitemap: /s.xml\nUser-agent: OtherReader\nDisallow: /news', false],
    ['two groups of one agent', 'User-agent: CorridorWatch\nDisallow: /a\n\nUser-agent: CorridorWatch\nDisallow: /news', false],
    ['a group of our own beside a stricter one', 'User-agent: *\nDisallow: /\n\nUser-agent: CorridorWatch\nDisallow: /private', true],
    ['a group of our own that forbids nothing', 'User-agent: CorridorWatch\nDisallow:\n\nUser-agent: *\nDisallow: /', true],
    ['our name with a version', 'User-agent: CorridorWatch/0.1 (feed reader)\nDisallow: /', false],
    ['a name that only begins like ours', 'User-agent: CorridorWatcher\nDisallow: /', true],
    ['a name that ours begins with', 'User-agent: Corridor\nDisallow: /', true],
    ['rules before any agent', 'Disallow: /\nUser-agent: OtherReader\nDisallow:', true],
    ['as long a rule that allows', 'User-agent: *\nDisallow: /news/\nAllow: /news/', true],
    ['a shorter rule that allows', 'User-agent: *\nAllow: /\nDisallow: /news/', false],
    ['an end that does not fit', 'User-agent: *\nDisallow: /news/$', true],
    ['an end that fits', 'User-agent: *\nDisallow: /news/1$', false],
    ['a wildcard in the middle', 'User-agent: *\nDisallow: /*/1', false],
    ['letters that need no encoding', 'User-agent: *\nDisallow: /%6Eews', false],
    ['comments and odd spaces', '  user-AGENT :  *  # all\n\n\tDISALLOW:/news # no', false],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /news', false],
    ['a typing error', 'User-agent: *\nDisalow: /news', true],
    ['nothing behind 500 KiB', `User-agent: *\n${'#'.repeat(500 * 1024)}\nDisallow: /news`, true],
    ['lines too long to be rules', `User-agent: *\nDisallow: /${'*a'.repeat(9000)}\n`, true],
  ])('%s', async (_, text, isAllowed) => {
    expect(await rulesOf(found(text)).ask('https://outlet.example/news/1')).toMatchObject({ isAllowed, isUnknown: false });
  });

  it.each([
    ['no file allows', 404, true, false],
    ['a forbidden file allows (RFC 9309, 2.3.1.3)', 403, true, false],
    ['a redirect that was not followed allows', 302, true, false],
    ['a server error forbids for now', 500, false, true],
    ['too many requests forbid for now', 429, false, true],
    ['no answer forbids for now', null, false, true],
  ])('%s', async (_, status, isAllowed, isUnknown) => {
    expect(await rulesOf({ status, text: '' }).ask('https://outlet.example/news/1')).toMatchObject({ isAllowed, isUnknown });
  });

  it('asks each origin once a day', async () => {
    const { ask, asked, clock } = rulesOf(found(''));
    await Promise.all([ask('https://a.example/1'), ask('https://a.example/2'), ask('https://b.example/1')]);
    clock.set('2026-11-21T11:59:00Z');
    await ask('https://a.example/3');
    expect(asked).toEqual(['https://a.example/robots.txt', 'https://b.example/robots.txt']);
    clock.set('2026-11-21T12:01:00Z');
    await ask('https://a.example/3');
    expect(asked).toHaveLength(3);
  });

  it('asks again ten minutes after a failure', async () => {
    const { ask, clock } = rulesOf((asked) => (asked === 1 ? { status: 503, text: '' } : found('')));
    expect((await ask('https://a.example/1')).isAllowed).toBe(false);
    clock.set('2026-11-20T12:09:00Z');
    expect((await ask('https://a.example/1')).isAllowed).toBe(false);
    clock.set('2026-11-20T12:11:00Z');
    expect((await ask('https://a.example/1')).isAllowed).toBe(true);
  });

  it('keeps what it can of rules made to cost time', async () => {
    const hostile = `Disallow: /${'*a'.repeat(90)}b\n`.repeat(2000);
    const { ask } = rulesOf(found(`User-agent: *\nDisallow: /private/\n${hostile}`));
    expect((await ask(`https://a.example/${'a'.repeat(8000)}`)).isAllowed).toBe(true);
    expect((await ask('https://a.example/private/1')).isAllowed).toBe(false);
  });

  it.each([
    ['in another script', '/новости/', 'https://a.example/новости/1'],
    ['in another script, encoded', '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/', 'https://a.example/новости/1'],
    ['encoded in small letters', '/%d0%bd%d0%be%d0%b2%d0%be%d1%81%d1%82%d0%b8/', 'https://a.example/новости/1'],
    ['with a query', '/news?id=', 'https://a.example/news?id=1'],
  ])('compares paths %s', async (_, rule, url) => {
    expect((await rulesOf(found(`User-agent: *\nDisallow: ${rule}`)).ask(url)).isAllowed).toBe(false);
  });

  it.each([
    ['agents above rules', `${'User-agent:*\n'.repeat(18_000)}${'Disallow:/b\n'.repeat(20_000)}`],
    [
      'agents of others above rules',
      `${Array.from({ length: 14_000 }, (_, i) => `User-agent:${i}\n`).join('')}User-agent: *\n${'Disallow:/b\n'.repeat(20_000)}`,
    ],
    ['groups', 'User-agent:*\nDisallow:/b\n'.repeat(19_000)],
    ['rules that begin alike', `User-agent: *\n${`Disallow: /${'a'.repeat(400)}b\n`.repeat(1200)}`],
    ['stars', `User-agent: *\n${`Disallow: /${'*'.repeat(180)}b\n`.repeat(2500)}`],
    ['ends of lines', '\r'.repeat(500_000)],
    ['colons', ':'.repeat(500_000)],
    ['spaces', `User-agent${' '.repeat(499_000)}: *`],
    ['signs of comments', '#'.repeat(500_000)],
    ['per cent', `User-agent: *\nDisallow: /${'%'.repeat(499_000)}`],
  ])('is done at once with 500 KiB of %s', async (_, text) => {
    const startedAt = performance.now();
    const answer = await rulesOf(found(text)).ask(`https://a.example/${'a'.repeat(900)}`);
    expect(answer.isAllowed).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });

  it('answers, whatever the file says', async () => {
    const piece = fc.oneof(
      fc.constantFrom('User-agent: *', 'User-agent:', 'Disallow: /*', 'Allow: $', 'Crawl-delay: -1', '%', '%zz', '\n', '\r', '*', '\0'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.webUrl(), async (pieces, url) => {
        const answer = await rulesOf(found(pieces.join(''))).ask(url);
        expect([typeof answer.isAllowed, answer.isUnknown]).toEqual(['boolean', false]);
      }),
    );
  });

  it('tells the crawl-delay', async () => {
    expect((await rulesOf(found('User-agent: *\nCrawl-delay: 7')).ask('https://a.example/')).crawlDelaySeconds).toBe(7);
    expect((await rulesOf(found('')).ask('https://a.example/')).crawlDelaySeconds).toBeNull();
    expect((await rulesOf(found('User-agent: *\nCrawl-delay: soon')).ask('https://a.example/')).crawlDelaySeconds).toBeNull();
  });
});
