import { decodeHTML } from 'entities';
import { scanTags } from './scan-tags.ts';

/** Attributes of HTML that hold one address. */
const ADDRESS =
  /(\s(?:href|src|cite|action|background|longdesc|poster|data|usemap|codebase|classid|profile|dynsrc|lowsrc)\s{0,5}=\s{0,5})("[^"]*"|'[^']*'|[^\s>"']+)/gi;
const MAX_HTML = 2_000_000;
const MAX_TAG = 8_000;

/** An HTML source with its relative addresses made absolute; `xml:base` on its elements counts from there on. Without a base it stays as it is. */
export const absoluteLinks = (html: string, base: string | null): string => {
  if (!/[=]/.test(html) || html.length > MAX_HTML) return html;
  let here = base;
  const parts: string[] = [];
  scanTags(
    html,
    (text) => parts.push(text),
    (tag) => {
      here = nearerBase(tag, here);
      parts.push(here ? absoluteTag(tag, here) : tag);
    },
  );
  return parts.join('');
};

const nearerBase = (tag: string, base: string | null): string | null => {
  const own = tag.includes('xml:base') ? /xml:base\s{0,5}=\s{0,5}["']([^"']+)/.exec(tag)?.[1] : undefined;
  return own && URL.canParse(own, base ?? undefined) ? new URL(own, base ?? undefined).href : base;
};

const absoluteTag = (tag: string, base: string): string => {
  if (tag.length > MAX_TAG || tag[1] === '/' || tag[1] === '!' || !tag.includes('=')) return tag;
  return tag.replace(ADDRESS, (whole, attribute: string, value: string) => {
    const quote = /^["']/.test(value) ? (value[0] ?? '"') : '"';
    const address = decodeHTML(value.replace(/^["']|["']$/g, '')).trim();
    if (/^(?:data|javascript|mailto|tel|#)/i.test(address) || !URL.canParse(address, base)) return whole;
    return `${attribute}${quote}${new URL(address, base).href.replace(/"/g, '%22').replace(/'/g, '%27')}${quote}`;
  });
};
