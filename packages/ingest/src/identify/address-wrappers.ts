/** A service that wraps other addresses in a parameter of its own. */
interface Wrapper {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly parameters: readonly string[];
}

const wrappers: readonly Wrapper[] = [
  { host: /^(?:www\.|news\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/url$/, parameters: ['q', 'url'] },
  {
    host: /^(?:www\.|m\.|l\.|lm\.)?facebook\.com$/,
    path: /^\/(?:l\.php|flx\/warn\/?|sharer\/sharer\.php|sharer\.php)$/,
    parameters: ['u'],
  },
  { host: /^l\.(?:instagram|threads)\.(?:com|net)$/, path: /^\/?$/, parameters: ['u'] },
  { host: /^l\.wl\.co$/, path: /^\/l$/, parameters: ['u'] },
  { host: /^(?:www\.|m\.)?vk\.(?:com|ru)$/, path: /^\/away(?:\.php)?$/, parameters: ['to'] },
  { host: /^away\.vk\.(?:com|ru)$/, path: /^\/(?:away\.php)?$/, parameters: ['to'] },
  { host: /^l\.messenger\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:t|telegram)\.me$/, path: /^\/(?:iv|share\/url)$/, parameters: ['url'] },
  { host: /^(?:www\.)?bing\.com$/, path: /^\/news\/apiclick\.aspx$/, parameters: ['url'] },
  { host: /^(?:www\.)?yandex\.[a-z]{2,3}(?:\.[a-z]{2})?$/, path: /^\/turbo(?:\/|$)/, parameters: ['text'] },
  { host: /^out\.reddit\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameters: ['url'] },
  { host: /^(?:www\.|m\.)?ok\.ru$/, path: /^\/dk$/, parameters: ['st.link'] },
  { host: /^click\.mail\.ru$/, path: /^\/redir$/, parameters: ['u'] },
  { host: /^(?:www\.)?dzen\.ru$/, path: /^\/away$/, parameters: ['to'] },
  { host: /^(?:www\.|html\.|lite\.)?duckduckgo\.com$/, path: /^\/l\/?$/, parameters: ['uddg'] },
  { host: /^[a-z0-9-]+\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.)?getpocket\.com$/, path: /^\/redirect$/, parameters: ['url'] },
  { host: /^(?:www\.)?flipboard\.com$/, path: /^\/redirect$/, parameters: ['url'] },
];

/** The address inside a known wrapper or AMP cache, or null when `url` is an address of its own. One layer. */
export const wrappedAddress = (url: URL): string | null => {
  const wrapper = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const parameter of wrapper?.parameters ?? []) {
    const inner = url.searchParams.get(parameter);
    if (inner && isAddress(inner)) return inner;
  }
  return cachedAddress(url) ?? writtenAddress(url);
};

const isAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/**
 * AMP caches write the address into the path (`/c/s/outlet.am/news/1`, `s` for https), so do Google's viewer (`/amp/s/…`) and Yandex's turbo
 * pages (`/turbo/outlet.ru/s/news/1`).
 */
const cachedAddress = (url: URL): string | null => {
  const { hostname, pathname, search } = url;
  if (/^[a-z0-9-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname)) return inPath(/^\/[cvi]\/(s\/)?(.+)$/.exec(pathname), search);
  if (/^(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(hostname)) return inPath(/^\/amp\/(s\/)?(.+)$/.exec(pathname), search);
  const turbo = /^(?:www\.)?yandex\.[a-z]{2,3}$/.test(hostname)
    ? /^\/turbo\/([\w.-]+\.\w+)\/([sh])\/(.+)$/.exec(pathname)
    : /^[a-z0-9-]+\.turbopages\.org$/.test(hostname)
      ? /^\/(?:turbo\/)?([\w.-]+\.\w+)\/([sh])\/(.+)$/.exec(pathname)
      : null;
  return turbo ? `${turbo[2] === 's' ? 'https' : 'http'}://${turbo[1]}/${turbo[3]}${search}` : null;
};

const inPath = (found: RegExpExecArray | null, search: string): string | null =>
  found ? `${found[1] ? 'https' : 'http'}://${found[2]}${search}` : null;

/** Yahoo and Proofpoint write the address into a step of the path, Bing as base64url behind `a1`. */
const writtenAddress = ({ hostname, pathname, searchParams }: URL): string | null => {
  if (hostname === 'r.search.yahoo.com') return addressIn(decoded(/\/RU=([^/]+)\/RK=/.exec(pathname)?.[1]));
  if (hostname === 'urldefense.com')
    return addressIn(/^\/v3\/__(https?:\/{1,2}.+?)__;/i.exec(pathname)?.[1]?.replace(/^(https?:)\/{1,2}/i, '$1//'));
  const isBing = /^(?:www\.)?bing\.com$/.test(hostname) && pathname === '/ck/a';
  const packed = isBing ? /^a1([\w-]+)$/.exec(searchParams.get('u') ?? '')?.[1] : undefined;
  return addressIn(packed === undefined ? undefined : Buffer.from(packed, 'base64url').toString('utf8'));
};

const addressIn = (text: string | undefined): string | null => (text !== undefined && isAddress(text) ? text : null);

const decoded = (text: string | undefined): string | undefined => {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
