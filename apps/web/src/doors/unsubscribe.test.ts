import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reader } from '../fixtures/filled-archive.ts';
import { type TestApp, testApp } from '../fixtures/test-app.ts';

let site: TestApp;
beforeAll(async () => {
  site = await testApp();
});
afterAll(() => site.close());

const oneClick = (type: string): RequestInit => {
  const body = new FormData();
  body.set('List-Unsubscribe', 'One-Click');
  if (type === 'multipart') return { method: 'POST', body };
  if (type === 'none') return { method: 'POST' };
  return { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
};

describe('unsubscribing', () => {
  it('does nothing on GET but show a button', async () => {
    await site.archive.addSubscriber(reader('looked-at'));
    const page = await site.text('/unsubscribe/looked-at');
    expect(page).toContain('<form method="post" action="/unsubscribe/looked-at"><button>');
    expect(await site.archive.subscriberByToken('looked-at')).not.toBeNull();
  });

  it.each(['urlencoded', 'multipart', 'none'])('is done by POST with a body of type %s', async (type) => {
    await site.archive.addSubscriber(reader(type));
    expect((await site.get(`/unsubscribe/${type}`, oneClick(type))).status).toBe(200);
    expect(await site.archive.subscriberByToken(type)).toBeNull();
  });

  it('answers a wrong token as a right one and takes nobody away', async () => {
    await site.archive.addSubscriber(reader('right'));
    const before = (await site.archive.subscribers()).length;
    const wrong = await site.get('/unsubscribe/wrong', oneClick('urlencoded'));
    expect((await site.archive.subscribers()).length).toBe(before);
    const right = await site.get('/unsubscribe/right', oneClick('urlencoded'));
    expect([wrong.status, await wrong.text()]).toEqual([right.status, await right.text()]);
  });

  it('writes a strange token as words', async () => {
    expect(await site.text('/unsubscribe/%22%3E%3Cscript%3E')).not.toContain('"><script>');
  });
});
