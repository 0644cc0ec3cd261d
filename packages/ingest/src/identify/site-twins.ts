/** Addresses under which one site shows the same thing again. */
interface SiteTwin {
  readonly host: RegExp;
  readonly path: RegExp;
  /** The path that stands for all of them. */
  readonly plain: string;
}

/** Google News writes a pointer in three ways and appends the reader's language; Telegram shows a post in its preview too. */
const twins: readonly SiteTwin[] = [
  { host: /^news\.google\.com$/, path: /^\/(?:rss\/articles|articles|read)\/([\w-]+)$/, plain: '/rss/articles/$1' },
  { host: /^(?:t|telegram)\.me$/, path: /^\/(?:s\/)?(\w+)\/(\d+)$/, plain: '/$1/$2' },
];

/** The address that stands for all twins of `url` on its own site, without parameters; `url` itself where no such twins are known. */
export const siteTwin = (url: URL): URL => {
  const twin = twins.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  return twin ? new URL(url.pathname.replace(twin.path, twin.plain), url.origin) : url;
};
