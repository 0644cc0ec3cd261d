import { teaserOf } from '../feed/feed-item.ts';
import { asMarkup, type Markup, markup } from '../markup/markup.ts';
import type { PageView } from './page-view.ts';

/** The head of a page: title, OpenGraph, canonical link, AMP link, JSON-LD as the outlet has it. */
export const headOf = (view: PageView): Markup => markup`<head>
<meta charset="${view.charset}">
<title>${view.title} | ${view.siteName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${teaserOf(view.paragraphs.join('\n'))}">
<link rel="canonical" href="${view.url}">
${view.ampUrl === null ? null : markup`<link rel="amphtml" href="${view.ampUrl}">\n`}<meta property="og:type" content="article">
<meta property="og:title" content="${view.title}">
<meta property="og:url" content="${view.url}">
<meta property="og:site_name" content="${view.siteName}">
<meta property="og:locale" content="${view.lang}">
${view.date === null ? null : markup`<meta property="article:published_time" content="${view.date}">\n`}${jsonLdOf(view)}
<style>.hidden{display:none}</style>
<script>window.dataLayer=window.dataLayer||[];function track(e){dataLayer.push({event:e,text:"Iran Karabakh corridor"})}</script>
</head>`;

const jsonLdOf = (view: PageView): Markup | null => {
  if (view.jsonLd === 'none') return null;
  const organisation = { '@type': 'NewsMediaOrganization', name: view.siteName };
  const article = {
    '@type': 'NewsArticle',
    headline: view.title,
    inLanguage: view.lang,
    mainEntityOfPage: view.url,
    ...(view.date === null ? {} : { datePublished: view.date }),
    publisher: organisation,
    isAccessibleForFree: !view.isPaywalled,
    ...(view.isPaywalled ? { hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.premium' } } : {}),
  };
  const context = { '@context': 'https://schema.org' };
  const value = view.jsonLd === 'graph' ? { ...context, '@graph': [organisation, article] } : { ...context, ...article };
  // A script ends at the first "</": escaped, so that no title can close it.
  const source = JSON.stringify(value).replaceAll('<', '\\u003c');
  return asMarkup(`<script type="application/ld+json">${view.jsonLd === 'broken' ? source.replace(/\}$/, ',}') : source}</script>`);
};
