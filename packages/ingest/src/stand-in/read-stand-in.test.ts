// Over 150 lines because it is a table: one row a page.
import type { StandIn } from '@corridor/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSignals } from './page-signals.ts';
import { readStandIn } from './read-stand-in.ts';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
const script = (code: string): string => `<script>${code}</script>`;
const src = (address: string): string => `<script src="${address}"></script>`;
const article = '<meta property="og:type" content="article">';
const nav = '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/world">World</a> <a href="/opinion">Opinion</a></nav>';
const kind = (html: string, isError = false): StandIn | null => readStandIn(pageSignals(html), isError)?.kind ?? null;
const story = (sentence: string, times = 30): string => `<p>${`${sentence} `.repeat(times)}</p>`;

/** What outlets and their servers show in place of a page. */
const standIns: readonly (readonly [string, StandIn, string, boolean?])[] = [
  [
    'Cloudflare’s wait',
    'bot-wall',
    page('Just a moment...', `<p>Enable JavaScript and cookies to continue</p>${script('window._cf_chl_opt={cvId:"3"}')}`),
  ],
  ['Cloudflare’s box', 'bot-wall', page('Attention Required! | Cloudflare', '<h2>Sorry, you have been blocked</h2>'), true],
  [
    'Cloudflare’s wait in another language',
    'bot-wall',
    page('Bir dakika lütfen...', `<p>devam ediliyor</p>${src('https://challenges.cloudflare.com/turnstile/v0/api.js')}`),
  ],
  [
    'DDoS-Guard',
    'bot-wall',
    page('DDoS-Guard', `<h1>Проверка браузера перед переходом</h1>${src('/.well-known/ddos-guard/js-challenge/index.js')}`),
  ],
  ['Qrator', 'bot-wall', page('', `<div id="c"></div>${src('/__qrator/qauth_utm_v2.js')}`)],
  ['Imperva', 'bot-wall', page('', `${src('/_Incapsula_Resource?SWJIYLWA=719d')}<iframe src="/_Incapsula_Resource?CWUDNSAI=23"></iframe>`)],
  ['Akamai', 'bot-wall', page('Challenge', `<div id="sec-if-cpt-container"></div>${src('/_sec/cp_challenge/verify')}`)],
  [
    'DataDome',
    'bot-wall',
    page('river.example', `<p>Please enable JS and disable any ad blocker</p>${src('https://geo.captcha-delivery.com/captcha/')}`),
    true,
  ],
  [
    'HUMAN',
    'bot-wall',
    page(
      'Access to this page has been denied',
      '<div id="px-captcha"></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p>',
    ),
    true,
  ],
  ['Sucuri', 'bot-wall', page('You are being redirected...', script('var s={};sucuri_cloudproxy_js="";eval(s)'))],
  [
    'Yandex SmartCaptcha',
    'bot-wall',
    page('Вы не робот?', `<form action="/checkcaptcha?key=1"><p>Подтвердите, что запросы отправляли вы, а не робот</p></form>`),
  ],
  ['ArvanCloud', 'bot-wall', page('در حال انتقال به سایت مورد نظر هستید...', script('window.__arcsjs=1'))],
  ['a check in Persian words', 'bot-wall', page('بررسی امنیتی', '<p>لطفاً تأیید کنید که ربات نیستید.</p>')],
  ['a check in Armenian words', 'bot-wall', page('lur.example', '<p>Խնդրում ենք հաստատեք, որ դուք մարդ եք։</p><form></form>')],
  ['a check in Georgian words', 'bot-wall', page('ambebi.example', '<p>გთხოვთ, დაადასტუროთ.</p><p>დაადასტურეთ, რომ არ ხართ რობოტი.</p>')],
  ['a check in Azerbaijani words', 'bot-wall', page('xeber.example', '<p>Davam etmək üçün robot olmadığınızı təsdiqləyin.</p>')],
  [
    'a captcha with a shared script',
    'bot-wall',
    page('Security check', `<p>Please complete the captcha below to continue.</p>${src('https://www.google.com/recaptcha/api.js')}`),
  ],
  ['country, English', 'geo-block', page('Unavailable', '<p>This content is not available in your country.</p>'), true],
  [
    'country, Europe',
    'geo-block',
    page(
      '451',
      '<p>We recognize you are attempting to access this website from a country belonging to the European Economic Area and therefore cannot grant you access at this time.</p>',
    ),
    true,
  ],
  ['country, Russian', 'geo-block', page('Ошибка доступа', '<p>Сайт недоступен в вашей стране.</p>')],
  [
    'country, Russian, from abroad',
    'geo-block',
    page('lenta.example', '<p>Доступ к ресурсу ограничен для пользователей из-за рубежа.</p>'),
  ],
  ['country, Turkish', 'geo-block', page('Hata', '<p>Bulunduğunuz ülkeden bu siteye erişilemiyor.</p>')],
  [
    'country, Persian',
    'geo-block',
    page('خطا', '<p>دسترسی به این سایت از خارج از کشور امکان‌پذیر نیست. لطفاً فیلترشکن خود را خاموش کنید.</p>'),
    true,
  ],
  ['country, Azerbaijani', 'geo-block', page('Xəta', '<p>Olduğunuz ölkədən sayta giriş mümkün deyil.</p>')],
  [
    'country, Cloudflare 1009',
    'geo-block',
    page(
      'Access denied | tribune.example',
      '<h1>Error 1009</h1><p>The owner of this website has banned the country or region your IP address is in from accessing this website.</p>',
    ),
    true,
  ],
  ['plain 403', 'refusal', page('403 Forbidden', '<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>'), true],
  [
    'Akamai’s reference',
    'refusal',
    page(
      'Access Denied',
      '<h1>Access Denied</h1>You don’t have permission to access "http://post.example/rss" on this server.<p>Reference #18.4f1</p>',
    ),
    true,
  ],
  [
    'F5',
    'refusal',
    page('Request Rejected', '<p>The requested URL was rejected. Please consult with your administrator. Your support ID is: 8842</p>'),
  ],
  [
    'by order, Russian',
    'refusal',
    page('Доступ ограничен', '<p>Доступ к информационному ресурсу ограничен на основании Федерального закона № 149-ФЗ.</p>'),
  ],
  [
    'by order, Turkish',
    'refusal',
    page('Erişim Engellendi', '<p>Bu internet sitesine 5651 sayılı kanun uyarınca hakimlik kararıyla erişim engellenmiştir.</p>'),
  ],
  ['by order, Persian', 'refusal', page('M1-3', '<p>مشترک گرامی، دسترسی به این سایت امکان‌پذیر نمی‌باشد.</p>')],
  [
    'consent, English',
    'consent-wall',
    page(
      'Before you continue',
      '<p>We value your privacy. We and our partners use cookies and process personal data with your consent.</p><button>Accept all</button><button>Manage choices</button>',
    ),
  ],
  [
    'consent, Russian',
    'consent-wall',
    page(
      'gazeta.example',
      '<p>Мы используем файлы cookie и обрабатываем персональные данные. Продолжая, вы даёте согласие на файлы cookie.</p><button>Принять все</button>',
    ),
  ],
  [
    'consent, Turkish',
    'consent-wall',
    page(
      'haber.example',
      '<p>Çerez kullanıyoruz. Kişisel verilerinizin işlenmesi için çerez politikamıza bakın.</p><button>Tümünü kabul et</button>',
    ),
  ],
  [
    'sign in with a form',
    'login-wall',
    page(
      'Log in',
      '<h1>Log in to your account</h1><form><input name="user"><input type="password" name="pass"><button>Log in</button></form>',
    ),
  ],
  [
    'sign in, Russian',
    'login-wall',
    page('Вход на сайт', '<form>Логин <input> Пароль <input type="password"><button>Войти</button></form>'),
  ],
  ['sign in, words alone', 'login-wall', page('Members', '<p>You must be logged in to view this page.</p>')],
  ['sign in, Turkish', 'login-wall', page('Portal', '<p>Bu içeriği görüntülemek için giriş yapmalısınız.</p>')],
  ['paywall alone', 'paywall', page('The Post', '<p>Subscribe to continue reading this article.</p><p>Already a subscriber?</p>')],
  ['paywall, Russian', 'paywall', page('Газета', '<p>Оформите подписку, чтобы прочитать полный текст.</p>')],
  ['an empty shell', 'needs-javascript', page('Armenian News', `<div id="root"></div>${src('/static/a.js')}${src('/static/b.js')}`)],
  [
    'a shell that says so',
    'needs-javascript',
    page('News', `<noscript>You need to enable JavaScript to run this app.</noscript><div id="app">Loading…</div>${src('/app.js')}`),
  ],
  [
    'a shell in Russian',
    'needs-javascript',
    page('Новости', `<noscript>Для работы сайта включите JavaScript.</noscript><div id="__next"></div>${src('/app.js')}`),
  ],
  [
    'maintenance, English',
    'maintenance',
    page('Site under maintenance', '<h1>We’ll be back soon</h1><p>We are performing scheduled maintenance.</p>'),
    true,
  ],
  [
    'maintenance, Russian',
    'maintenance',
    page('vesti.example', '<p>На сайте ведутся технические работы. Приносим извинения за временные неудобства.</p>'),
  ],
  ['maintenance, Turkish', 'maintenance', page('Gazete', '<p>Sitemiz bakım çalışması nedeniyle kısa süreliğine kapalıdır.</p>')],
  ['maintenance, Persian', 'maintenance', page('خبر', '<p>سایت در حال به‌روزرسانی است. به زودی برمی‌گردیم.</p>')],
  ['maintenance, Georgian', 'maintenance', page('ტექნიკური სამუშაოები', '<p>საიტი დროებით არ მუშაობს.</p>')],
  ['maintenance, Armenian', 'maintenance', page('lur.example', '<p>Կայքում ընթանում են տեխնիկական աշխատանքներ։</p>')],
  ['parked, English', 'parked-domain', page('gyumripost.example', '<h1>gyumripost.example is for sale</h1><p>Buy this domain.</p>')],
  [
    'parked by its script',
    'parked-domain',
    page('gyumripost.example', `<div id="ads"></div>${src('https://img1.sedoparking.com/js/x.js')}`),
  ],
  ['parked, Russian', 'parked-domain', page('vestnik.example', '<p>Домен vestnik.example продаётся. Срок регистрации домена истёк.</p>')],
  [
    'suspended',
    'parked-domain',
    page('Account Suspended', '<h1>This Account has been suspended.</h1><p>Contact your hosting provider for more information.</p>'),
  ],
  [
    'a server nobody set up',
    'parked-domain',
    page(
      'Welcome to nginx!',
      '<h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working.</p>',
    ),
  ],
  [
    'not found, English',
    'soft-404',
    page('Page not found – The Tribune', `${nav}<h1>Page not found</h1><p>The page you are looking for does not exist.</p>`),
  ],
  ['not found, Russian', 'soft-404', page('Ошибка 404 | Вести', '<h1>Страница не найдена</h1>')],
  ['not found, Turkish', 'soft-404', page('404', '<p>Aradığınız sayfa bulunamadı.</p>')],
  ['not found, Azerbaijani', 'soft-404', page('Xəbərlər', '<h1>Səhifə tapılmadı</h1>')],
  ['not found, Armenian', 'soft-404', page('Էջը չի գտնվել', '<p>Ձեր փնտրած էջը գոյություն չունի։</p>')],
  ['not found, Georgian', 'soft-404', page('გვერდი ვერ მოიძებნა', '<p>სცადეთ ძებნა.</p>')],
  ['not found, Persian', 'soft-404', page('صفحه یافت نشد', '<p>صفحه‌ای که به دنبال آن بودید یافت نشد.</p>')],
];

/** What is a page of its own, however near its words come. */
const pages: readonly (readonly [string, string])[] = [
  ['a long article', page('Railway reopens', story('Both delegations met at the border and agreed on a timetable.'))],
  [
    'an article about Cloudflare',
    page(
      'Cloudflare outage takes outlets offline',
      story('Readers saw "Checking your browser" and "Just a moment" for two hours while Cloudflare mended its network.', 20),
    ),
  ],
  [
    'a brief about Cloudflare',
    page(
      'Cloudflare outage takes outlets offline',
      '<p>Readers saw the words "checking your browser" for two hours on Tuesday, the company said.</p>',
      article,
    ),
  ],
  [
    'a dated brief about Cloudflare',
    page(
      'Cloudflare outage',
      '<time datetime="2026-11-18">18 November</time><p>Readers of many outlets were asked to "verify you are human" for two hours on Tuesday.</p>',
    ),
  ],
  [
    'a brief about captchas',
    page(
      'Yandex changes its captcha',
      '<p>The search engine will show fewer captchas to its users from December, it said on Monday. The captcha was met by every tenth reader.</p>',
    ),
  ],
  [
    'an article with a wall’s script',
    page('Summit in Yerevan', `${src('/_Incapsula_Resource?SWJIYLWA=1')}${story('The leaders signed the accord on Friday evening.')}`),
  ],
  [
    'an article with a comment form’s captcha',
    page(
      'Summit in Yerevan',
      `<p>The leaders signed the accord on Friday evening and left for their capitals.</p>${src('https://www.google.com/recaptcha/api.js')}`,
    ),
  ],
  [
    'an article with Cloudflare’s ordinary script',
    page('Road opens', `<p>The road between the two towns was opened on Monday.</p>${script('window.__CF$cv$params={r:"1"}')}`),
  ],
  [
    'a text that names captcha-delivery.com',
    page('How walls work', '<p>Such pages load a script from captcha-delivery.com and from check.ddos-guard.net, as a study shows.</p>'),
  ],
  [
    'news of a blocked site, Russian',
    page('Роскомнадзор заблокировал сайт издания', '<p>Доступ к сайту издания ограничен, сообщили в ведомстве в понедельник.</p>', article),
  ],
  [
    'news of a blocked site, Russian, dated',
    page(
      'Роскомнадзор заблокировал сайт',
      '<time>12:40</time><p>Доступ к сайту издания ограничен по требованию прокуратуры, сообщили в ведомстве.</p>',
    ),
  ],
  [
    'news of a blocked site, Turkish',
    page('Haber sitesine erişim engeli', story('Haber sitesine erişim engellendi, karar dün açıklandı ve itiraz edildi.', 25)),
  ],
  ['news of a filter, Persian', page('رفع فیلتر شبکه‌ها', story('وزیر ارتباطات گفت دسترسی به این شبکه‌ها از خارج کشور محدود نیست.', 25))],
  [
    'news of technical works, Russian',
    page('Движение по мосту закроют', '<p>В субботу на мосту пройдут технические работы, движение будет закрыто с восьми утра.</p>'),
  ],
  [
    'news of maintenance works',
    page(
      'Airport closes runway for maintenance',
      '<p>The airport will close one runway for scheduled maintenance on Sunday, its operator said.</p>',
    ),
  ],
  [
    'news of railway works, Georgian',
    page('რკინიგზა იკეტება', '<p>შაბათს რკინიგზის ხაზზე სამუშაოები ჩატარდება და მატარებლები არ ივლის.</p>'),
  ],
  [
    'news of a lost page of history',
    page(
      'Page not found: what the archive of Gyumri lost',
      story('The archive was moved in 1926 and some of its pages were not found again.'),
    ),
  ],
  [
    'a headline with a number',
    page('404 houses damaged in the quake', '<p>The quake damaged 404 houses in two villages, the ministry said on Tuesday.</p>'),
  ],
  [
    'news of a domain sold',
    page(
      'Domain of the old party paper sold',
      '<p>The domain of the old party paper was sold at an auction for 4,000 dollars, its last editor said.</p>',
    ),
  ],
  [
    'news of a law on cookies',
    page(
      'Parliament passes law on cookies',
      story('The law says when a site may set cookies without consent of its readers, and who fines it.', 12),
    ),
  ],
  [
    'news of a law on personal data, brief',
    page(
      'Закон о персональных данных принят',
      '<p>Парламент принял закон о персональных данных в третьем чтении, за него голосовали 80 депутатов.</p>',
    ),
  ],
  ['a privacy policy', page('Privacy policy', story('We keep your address as long as you read our letter and give it to nobody.', 40))],
  [
    'a page with a cookie line at its end',
    page('Summit', `${story('The leaders signed the accord on Friday evening.', 20)}<div>We use cookies. Accept all</div>`),
  ],
  [
    'an article beside a box to sign in',
    page(
      'Budget passes',
      `<form>Login <input type="password"></form>${story('The budget passed by 70 votes to 30 after a night of debate.')}`,
    ),
  ],
  ['an article with a subscriber’s teaser', page('Talks go on', story('The talks went on until midnight and brought no result.'), article)],
  [
    'an article that begins with a paywall’s words',
    page('How papers earn', story('Subscribe to continue reading, say more and more papers to their readers.', 25)),
  ],
  [
    'an article with a noscript picture',
    page(
      'Rain in Syunik',
      `<noscript><img src="/p.gif"></noscript>${src('/a.js')}<p>It rained in Syunik for nine days, and two roads were closed on Tuesday by landslides that nobody had foreseen.</p>`,
    ),
  ],
  [
    'a brief with scripts',
    page(
      'Quake',
      `${src('/a.js')}${src('/b.js')}<p>An earthquake of magnitude 4.1 was felt in Tabriz at dawn on Sunday; nobody was hurt, the governor’s office told reporters.</p>`,
    ),
  ],
  [
    'an article about robots',
    page('Are robots taking over the port?', story('The port of Poti has bought forty robots for its cranes and will buy more.')),
  ],
  [
    'an article titled with a question',
    page('Are you a robot? A novelist on machines', story('She wrote her new book by hand, she says, and it took nine years.')),
  ],
  [
    'news of a travel ban',
    page('Country closes border', '<p>Access to the enclave from the country was denied to observers on Monday, the mission said.</p>'),
  ],
  [
    'news that a map is not available',
    page('Street views come to Baku', '<p>The service was not available in the country until now, the company said on Tuesday.</p>'),
  ],
  [
    'a live page with a short entry',
    page('Live: talks in Baku', '<time>10:00</time><p>Please wait for the press conference, the host said.</p>'),
  ],
  ['an empty page without scripts', page('Empty', '')],
  ['nothing', ''],
];

describe('readStandIn', () => {
  it.each(standIns.map(([name, expected, html, isError = false]) => [name, expected, html, isError] as const))(
    'knows %s',
    (_name, expected, html, isError) => expect(kind(html, isError)).toBe(expected),
  );
  it.each(pages)('takes for a page: %s', (_name, html) => expect(kind(html)).toBeNull());

  it('names the wall', () => {
    expect(readStandIn(pageSignals(page('', src('/__qrator/x.js'))))?.detail).toBe(
      'a check for robots stands in front of the page (Qrator)',
    );
  });

  it('reads anything, and in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 3000 }), (text) => void kind(text)));
    const pieces = fc.constantFrom(
      '<script>',
      '<title>',
      '<p>',
      '</p>',
      '<!--',
      'captcha ',
      '<input type=password>',
      '"',
      '404 ',
      '<noscript>',
      'cookies consent ',
    );
    fc.assert(fc.property(fc.array(pieces, { maxLength: 400 }), (list) => void kind(list.join(''))));
  });

  it.each([
    ['300,000 spaces', ' '.repeat(300_000)],
    ['nested elements', '<div>'.repeat(50_000)],
    ['open titles', '<title>'.repeat(40_000)],
    ['one long attribute', `<a href="${'x'.repeat(300_000)}">`],
    ['words of consent', 'cookies consent '.repeat(20_000)],
    ['words of a check', 'checking verify that you are robot captcha '.repeat(8000)],
  ])('ends with %s', (_name, html) => {
    const before = performance.now();
    kind(html);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
