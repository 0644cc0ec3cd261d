import type { FeedItem, OutgoingFeed } from './feed-items.ts';

/** A search as an Atom feed (RFC 4287). */
export const renderAtom = ({ title, selfUrl, pageUrl, updatedAt, items }: OutgoingFeed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${xml(selfUrl)}</id>
<title>${xml(title)}</title>
<updated>${xml(updatedAt)}</updated>
<link rel="self" type="application/atom+xml" href="${xml(selfUrl)}"/>
<link rel="alternate" type="text/html" href="${xml(pageUrl)}"/>
${items.map(entry).join('')}</feed>
`;

const entry = (item: FeedItem): string => `<entry xml:lang="${item.lang === 'und' ? '' : xml(item.lang)}">
<id>${xml(item.id)}</id>
<title>${xml(item.title)}</title>
<link rel="alternate" href="${xml(item.url)}"/>
<published>${xml(item.publishedAt)}</published>
<updated>${xml(item.publishedAt)}</updated>
<author><name>${xml(item.author)}</name></author>
<summary>${xml(item.summary)}</summary>
${item.themes.map((theme) => `<category term="${xml(theme)}"/>`).join('')}
</entry>
`;

/** Text for XML: markup escaped, characters that XML 1.0 does not allow left out. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
