import { html } from 'hono/html';
import { type Frame, type Html, page } from './layout.ts';

/** A page that says what went wrong and what to do. */
export const errorPage = (frame: Frame, message: string, advice: string): Html =>
  page(
    frame,
    { title: 'Not done' },
    html`<h1>Not done</h1><div class="error" role="alert"><pre dir="ltr">${message}</pre>${advice}</div><p><a href="/">Search the archive</a></p>`,
  );

/** Asks before unsubscribing: a mail scanner that follows links must not do it (RFC 8058). */
export const unsubscribePage = (frame: Frame, token: string): Html =>
  page(
    frame,
    { title: 'Unsubscribe' },
    html`<h1>Unsubscribe</h1><p>Stop the daily digest to this address?</p><form method="post" action="/unsubscribe/${encodeURIComponent(token)}"><button>Unsubscribe</button></form>`,
  );

/** Says that it is done. Shown for an unknown token too, so that tokens cannot be probed. */
export const unsubscribedPage = (frame: Frame): Html =>
  page(frame, { title: 'Unsubscribed' }, html`<h1>Unsubscribed</h1><p>This address gets no digest any more.</p>`);
