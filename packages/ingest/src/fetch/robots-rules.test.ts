import { fixedClock } from '@corridor/model';
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

  it('tells the crawl-delay', async () => {
    expect((await rulesOf(found('User-agent: *\nCrawl-delay: 7')).ask('https://a.example/')).crawlDelaySeconds).toBe(7);
    expect((await rulesOf(found('')).ask('https://a.example/')).crawlDelaySeconds).toBeNull();
  });
});
