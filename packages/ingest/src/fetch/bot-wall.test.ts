import { describe, expect, it } from 'vitest';
import { botWallOf } from './bot-wall.ts';
import type { ResponseHeaders } from './response-headers.ts';

const wordy = '<p>Both delegations met at the border and agreed on a timetable. </p>'.repeat(40);
const page = (head: string, body = '<p>Please wait</p>'): string => `<html><head>${head}</head><body>${body}</body></html>`;

describe('botWallOf', () => {
  it.each<readonly [string, ResponseHeaders, string, string | null]>([
    ['Cloudflare by its header', { 'cf-mitigated': 'challenge' }, '', 'Cloudflare'],
    ['Cloudflare by its title', {}, page('<title>Just a moment...</title>'), 'Cloudflare'],
    ['Cloudflare by its script', {}, page('<script>window._cf_chl_opt = {}</script>'), 'Cloudflare'],
    ['Imperva', {}, page('<script src="/_Incapsula_Resource?SWJIYLWA=1"></script>'), 'Imperva'],
    ['DataDome', {}, page('<script src="https://geo.captcha-delivery.com/c.js"></script>'), 'DataDome'],
    ['DDoS-Guard', {}, page('<title>DDoS-Guard</title>'), 'DDoS-Guard'],
    ['ArvanCloud', {}, page('<script>__arcsjs()</script>'), 'ArvanCloud'],
    ['a trace in a long script', {}, page(`<script>${'x'.repeat(20_000)}_cf_chl_opt</script>`), 'Cloudflare'],
    ['not an article that carries a trace', {}, page('<script src="/_Incapsula_Resource"></script>', wordy), null],
    ['not an article about them', {}, page('', `${wordy} captcha-delivery.com`), null],
    ['not a short page', {}, page('<title>Not found</title>'), null],
    ['not nothing', {}, '', null],
    ['not an unclosed script', {}, '<script>'.repeat(9000), null],
  ])('knows %s', (_, headers, body, expected) => {
    expect(botWallOf(headers, new TextEncoder().encode(body))).toBe(expected);
  });
});
