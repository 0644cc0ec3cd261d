import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Frame } from '../pages/layout.ts';
import { unsubscribedPage, unsubscribePage } from '../pages/plain-pages.ts';
import type { WebParts } from '../web-parts.ts';

/**
 * Unsubscribing (RFC 8058): GET shows a button, POST does it, from the button as from a mail provider. The body is not read: whatever its
 * type, the token in the address says everything. An unknown token gets the same answer.
 */
export const addUnsubscribe = (app: OpenAPIHono, { archive }: WebParts, frame: Frame): void => {
  app.get('/unsubscribe/:token', (c) => c.html(unsubscribePage(frame, c.req.param('token'))));
  app.post('/unsubscribe/:token', async (c) => {
    const subscriber = await archive.subscriberByToken(c.req.param('token'));
    if (subscriber) await archive.removeSubscriber(subscriber.id);
    return c.html(unsubscribedPage(frame));
  });
};
