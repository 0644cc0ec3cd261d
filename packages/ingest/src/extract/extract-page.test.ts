// Over 300 lines because its pages are written out: what a page holds, and what must be left of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage, MAX_PAGE_BYTES } from './extract-page.ts';
import { MAX_PAGE_DEPTH } from './page-tree.ts';

interface Sample {
  readonly lang: string;
  readonly title: string;
  readonly site: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
  readonly quote: string;
  readonly heading: string;
  /** What stands around the text and must not be in it. */
  readonly around: Readonly<Record<'cookie' | 'sidebar' | 'also' | 'related' | 'share' | 'comments', string>>;
}

const samples: readonly Sample[] = [
  {
    lang: 'en',
    title: 'Rail crossing at the border reopens after repairs',
    site: 'Valley Courier',
    author: 'Lena Marsh',
    heading: 'What comes next',
    paragraphs: [
      'The rail crossing at the southern border reopened on Friday, the transport ministry said, after crews had worked on the track for eleven weeks.',
      'Two freight trains passed in the first hours. Officials expect about forty wagons a day until the second track is ready in the spring.',
    ],
    quote: '“We promised that the line would be open before winter, and it is,” the minister told reporters at the station.',
    around: {
      cookie: 'We use cookies to improve your experience on our website and to show you offers.',
      sidebar: 'Storm damages vineyards in the eastern valley',
      also: 'Read also: Grain prices fall for a third week',
      related: 'Museum shows maps of old caravan roads',
      share: 'Share this article',
      comments: 'This will never work, they said the same thing last year and nothing happened.',
    },
  },
  {
    lang: 'ru',
    title: 'На границе после ремонта открыли железнодорожный переход',
    site: 'Долина сегодня',
    author: 'Анна Лугова',
    heading: 'Что дальше',
    paragraphs: [
      'Железнодорожный переход на южной границе снова открыт, сообщили в пятницу в министерстве транспорта. Ремонт пути продолжался одиннадцать недель.',
      'В первые часы прошли два грузовых состава. Власти рассчитывают принимать около сорока вагонов в сутки, пока весной не будет готов второй путь.',
    ],
    quote: '«Мы обещали открыть линию до зимы и открыли», — сказал министр журналистам на вокзале.',
    around: {
      cookie: 'Мы используем файлы cookie, чтобы сайт работал лучше, продолжая вы соглашаетесь с этим.',
      sidebar: 'Шторм повредил виноградники в восточной долине',
      also: 'Читайте также: Цены на зерно падают третью неделю',
      related: 'Музей показывает карты старых караванных дорог',
      share: 'Поделиться',
      comments: 'Ничего из этого не выйдет, в прошлом году говорили то же самое и ничего не сделали.',
    },
  },
  {
    lang: 'tr',
    title: 'Sınırdaki demiryolu geçidi onarımdan sonra açıldı',
    site: 'Vadi Postası',
    author: 'Selin Kaya',
    heading: 'Bundan sonra ne olacak',
    paragraphs: [
      'Güney sınırındaki demiryolu geçidi cuma günü yeniden açıldı. Ulaştırma Bakanlığı, ekiplerin hatta on bir hafta boyunca çalıştığını açıkladı.',
      'İlk saatlerde iki yük treni geçti. Yetkililer, ikinci hat ilkbaharda hazır olana kadar günde yaklaşık kırk vagon bekliyor.',
    ],
    quote: '“Hattı kıştan önce açacağımıza söz vermiştik ve açtık” diyen bakan, istasyonda gazetecilere konuştu.',
    around: {
      cookie: 'Bu site deneyiminizi iyileştirmek için çerezleri kullanır, devam ederek kabul etmiş olursunuz.',
      sidebar: 'Fırtına doğu vadisinde bağlara zarar verdi',
      also: 'Ayrıca okuyun: Tahıl fiyatları üç haftadır düşüyor',
      related: 'Müze eski kervan yollarının haritalarını sergiliyor',
      share: 'Paylaş',
      comments: 'Bundan bir şey çıkmaz, geçen yıl da aynısını söylediler ve hiçbir şey olmadı.',
    },
  },
  {
    lang: 'az',
    title: 'Sərhəddəki dəmir yolu keçidi təmirdən sonra açılıb',
    site: 'Vadi Xəbərləri',
    author: 'Aygün Səfərli',
    heading: 'Bundan sonra nə olacaq',
    paragraphs: [
      'Cənub sərhədindəki dəmir yolu keçidi cümə günü yenidən açılıb. Nəqliyyat nazirliyi bildirib ki, briqadalar yolda on bir həftə işləyib.',
      'İlk saatlarda iki yük qatarı keçib. Rəsmilər ikinci yol yazda hazır olana qədər gündə təxminən qırx vaqon gözləyirlər.',
    ],
    quote: '“Xətti qışdan əvvəl açacağımıza söz vermişdik və açdıq”, – deyə nazir stansiyada jurnalistlərə bildirib.',
    around: {
      cookie: 'Saytımız daha yaxşı işləmək üçün kuki fayllarından istifadə edir, davam etməklə razılıq verirsiniz.',
      sidebar: 'Fırtına şərq vadisində üzümlüklərə ziyan vurub',
      also: 'Həmçinin oxuyun: Taxıl qiymətləri üç həftədir düşür',
      related: 'Muzey köhnə karvan yollarının xəritələrini göstərir',
      share: 'Paylaş',
      comments: 'Bundan heç nə çıxmayacaq, keçən il də eyni sözü dedilər və heç nə olmadı.',
    },
  },
  {
    lang: 'hy',
    title: 'Սահմանի երկաթուղային անցումը վերանորոգումից հետո բացվել է',
    site: 'Հովտի լուր',
    author: 'Անի Սարյան',
    heading: 'Ինչ է լինելու հետո',
    paragraphs: [
      'Հարավային սահմանի երկաթուղային անցումը ուրբաթ օրը կրկին բացվել է, հայտնել է տրանսպորտի նախարարությունը։ Բրիգադները գծի վրա աշխատել են տասնմեկ շաբաթ։',
      'Առաջին ժամերին անցել է երկու բեռնատար գնացք։ Պաշտոնյաներն ակնկալում են օրական մոտ քառասուն վագոն, մինչև գարնանը պատրաստ լինի երկրորդ գիծը։',
    ],
    quote: '«Մենք խոստացել էինք գիծը բացել մինչև ձմեռ և բացեցինք»,– կայարանում լրագրողներին ասել է նախարարը։',
    around: {
      cookie: 'Մեր կայքն օգտագործում է քուքի ֆայլեր՝ ավելի լավ աշխատելու համար, շարունակելով դուք համաձայնում եք։',
      sidebar: 'Փոթորիկը վնասել է արևելյան հովտի խաղողի այգիները',
      also: 'Կարդացեք նաև՝ Հացահատիկի գներն ընկնում են երրորդ շաբաթն անընդմեջ',
      related: 'Թանգարանը ցուցադրում է հին քարավանային ճանապարհների քարտեզներ',
      share: 'Կիսվել',
      comments: 'Սրանից ոչինչ դուրս չի գա, անցյալ տարի էլ նույնն էին ասում և ոչինչ չեղավ։',
    },
  },
  {
    lang: 'fa',
    title: 'گذرگاه ریلی مرز پس از تعمیر بازگشایی شد',
    site: 'پیک دره',
    author: 'مینا رستگار',
    heading: 'گام بعدی چیست',
    paragraphs: [
      'گذرگاه ریلی در مرز جنوبی روز جمعه دوباره باز شد. وزارت راه اعلام کرد که گروه‌های فنی یازده هفته روی این خط کار کرده‌اند.',
      'در ساعت‌های نخست دو قطار باری عبور کرد. مقام‌ها انتظار دارند تا آماده شدن خط دوم در بهار روزانه حدود چهل واگن از این مسیر بگذرد.',
    ],
    quote: '«قول داده بودیم خط پیش از زمستان باز شود و باز شد»؛ وزیر این را در ایستگاه به خبرنگاران گفت.',
    around: {
      cookie: 'این سایت از کوکی برای بهبود تجربه کاربران استفاده می‌کند و ادامه کار به معنای پذیرش آن است.',
      sidebar: 'توفان به تاکستان‌های دره شرقی آسیب زد',
      also: 'بیشتر بخوانید: بهای غلات برای سومین هفته پایین آمد',
      related: 'موزه نقشه راه‌های کاروانی کهن را نشان می‌دهد',
      share: 'اشتراک گذاری',
      comments: 'از این کار چیزی در نمی‌آید، سال گذشته هم همین را گفتند و هیچ اتفاقی نیفتاد.',
    },
  },
  {
    lang: 'ka',
    title: 'საზღვარზე სარკინიგზო გადასასვლელი შეკეთების შემდეგ გაიხსნა',
    site: 'ხეობის მაცნე',
    author: 'ნინო ლომაძე',
    heading: 'რა მოხდება შემდეგ',
    paragraphs: [
      'სამხრეთ საზღვარზე სარკინიგზო გადასასვლელი პარასკევს ხელახლა გაიხსნა. ტრანსპორტის სამინისტროს ცნობით, ბრიგადები ლიანდაგზე თერთმეტი კვირა მუშაობდნენ.',
      'პირველ საათებში ორმა სატვირთო მატარებელმა გაიარა. სანამ გაზაფხულზე მეორე ლიანდაგი მზად იქნება, დღეში დაახლოებით ორმოც ვაგონს ელიან.',
    ],
    quote: '„ჩვენ დავპირდით, რომ ხაზი ზამთრამდე გაიხსნებოდა და გაიხსნა“, – განუცხადა მინისტრმა ჟურნალისტებს სადგურზე.',
    around: {
      cookie: 'ჩვენი საიტი იყენებს ქუქი ფაილებს უკეთესი მუშაობისთვის, გაგრძელებით თქვენ ეთანხმებით ამას.',
      sidebar: 'ქარიშხალმა აღმოსავლეთ ხეობაში ვენახები დააზიანა',
      also: 'ასევე წაიკითხეთ: მარცვლეულის ფასი მესამე კვირაა იკლებს',
      related: 'მუზეუმი ძველი საქარავნო გზების რუკებს აჩვენებს',
      share: 'გააზიარე',
      comments: 'აქედან არაფერი გამოვა, შარშანაც იგივე თქვეს და არაფერი მომხდარა.',
    },
  },
];

function listOf(line: string): string {
  return `<ul>${['', ' 2', ' 3', ' 4'].map((suffix) => `<li><a href="/n${suffix.trim()}">${line}${suffix}</a></li>`).join('')}</ul>`;
}

/** A page as news systems build them: head data, navigation, consent box, article, side column, related list, comments, footer. */
function pageOf(sample: Sample): string {
  const { lang, title, site, author, paragraphs, quote, heading, around } = sample;
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: site },
      {
        '@type': 'NewsArticle',
        headline: title,
        datePublished: '2025-11-14T23:40:00+04:00',
        dateModified: '2025-11-15T08:00:00+04:00',
        author: [{ '@type': 'Person', name: author }],
        publisher: { '@type': 'Organization', name: site },
      },
    ],
  };
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} | ${site}</title>
    <meta property="og:site_name" content="${site}"><meta property="og:title" content="${title} | ${site}"><link rel="canonical" href="/news/1041">
    <script type="application/ld+json">${JSON.stringify(data)}</script></head><body>
    <header class="site-header"><nav class="main-nav">${listOf(site)}</nav></header>
    <div id="cookie-banner" class="consent"><p>${around.cookie}</p><button>OK</button></div>
    <main class="layout"><div class="column">
      <article class="story"><h1 class="headline">${title}</h1><div class="byline">${author}</div><div class="share-bar"><p>${around.share}</p></div>
        <div class="story-body"><figure><img src="a.jpg"><figcaption>${site}, ${title}</figcaption></figure>
          <p>${paragraphs[0]}</p><p class="inline-link"><a href="/n9">${around.also}</a></p><blockquote><p>${quote}</p></blockquote>
          <h2>${heading}</h2><p>${paragraphs[1]}</p></div></article>
      <section class="related-stories"><h3>${around.related}</h3>${listOf(around.related)}</section>
      <div class="comments" id="comments"><p>${around.comments}</p><p>${around.comments} ${around.comments}</p></div></div>
    <aside class="sidebar">${listOf(around.sidebar)}</aside></main>
    <footer><p>© ${site}</p></footer></body></html>`;
}

function extract(markup: string, url = 'https://outlet.example/news/1041', lang: string | null = null) {
  return extractPage(new TextEncoder().encode(markup), { contentType: 'text/html', url, lang });
}

function textOf(sample: Sample): string {
  return [sample.paragraphs[0], sample.quote, sample.heading, sample.paragraphs[1]].join('\n\n');
}

const named = samples.map((sample) => [sample.lang, sample] as const);

describe('extractPage', () => {
  it.each(named)('reads the article and nothing around it: %s', (_, sample) => {
    expect(extract(pageOf(sample))).toMatchObject({
      title: sample.title,
      text: textOf(sample),
      byline: sample.author,
      publishedAt: '2025-11-14T19:40:00.000Z',
      publishedDate: '2025-11-14',
      modifiedAt: '2025-11-15T04:00:00.000Z',
      lang: sample.lang,
      canonicalUrl: 'https://outlet.example/news/1041',
      siteName: sample.site,
      access: 'full',
      verdict: 'ok',
      detail: null,
    });
  });

  it.each(named)('reads the same text when class names, ids and wrappers are changed: %s', (_, sample) => {
    const changed = pageOf(sample)
      .replace(
        / (class|id)="([^"]*)"/g,
        (__, key: string, value: string) =>
          ` ${key}="q${[...value]
            .reverse()
            .join('')
            .replace(/[aeiou-]/g, '')}x"`,
      )
      .replace(/<p>/g, '<div class="w"><p>')
      .replace(/<\/p>/g, '</p></div>');
    const { text } = extract(changed);
    for (const part of [...sample.paragraphs, sample.quote]) expect(text).toContain(part);
    for (const part of [sample.around.sidebar, sample.around.also, sample.around.related, sample.around.cookie, sample.around.share])
      expect(text).not.toContain(part);
  });

  it('reads a brief of one paragraph as an article', () => {
    const line =
      'The ferry between the two ports will not sail on Sunday because of high waves, the harbour master said, and tickets stay valid until Tuesday.';
    expect(
      extract(`<html><body><nav><a href="/">Home</a></nav><h1>Ferry stays in port on Sunday</h1><p>${line}</p></body></html>`),
    ).toMatchObject({ verdict: 'ok', text: line, title: 'Ferry stays in port on Sunday' });
  });

  it('falls back to the article body of the JSON-LD when the page shows none', () => {
    const body = 'The council approved the budget. '.repeat(12).trim();
    const script = `{"@type":"NewsArticle","headline":"Budget approved","articleBody":"${body}\\n\\nIt takes effect in May.",}`;
    expect(extract(`<script type="application/ld+json">${script}</script><div id="app"></div><p>Loading</p>`).text).toBe(
      `${body}\n\nIt takes effect in May.`,
    );
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a fragment', '<p>Only a few words', 'too-short'],
    [
      'a check for robots',
      '<title>Just a moment...</title><h1>outlet.example</h1><p>Verify you are human by completing the action below.</p>',
      'boilerplate',
    ],
    [
      'a consent page',
      `<h1>Before you continue</h1>${'<p>We and our partners store cookies on your device and process personal data with your consent, and you may refuse.</p><p>Some vendors rely on legitimate interest.</p>'.repeat(4)}`,
      'boilerplate',
    ],
    [
      'a live blog',
      `<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script><article><p>${'The talks go on and nobody has left the room so far. '.repeat(9)}</p></article>`,
      'not-an-article',
    ],
    ['a list of links', `<main>${listOf('A headline of some length that leads to another page').repeat(8)}</main>`, 'not-an-article'],
    [
      'a video page',
      '<meta property="og:type" content="video.other"><h1>Watch the train cross the bridge</h1><p>The train crosses the bridge in the morning light, seen from the hill above the town and the river.</p>',
      'not-an-article',
    ],
    ['more elements inside one another than are read', '<div>'.repeat(MAX_PAGE_DEPTH + 2), 'too-deep'],
  ])('refuses %s', (_, markup, verdict) => {
    const page = extract(markup);
    expect(page.verdict).toBe(verdict);
    expect(page.detail).toEqual(expect.any(String));
  });

  it('refuses more bytes than are read', () => {
    expect(extractPage(new Uint8Array(MAX_PAGE_BYTES + 1), { contentType: null, url: 'https://outlet.example/' }).verdict).toBe(
      'too-large',
    );
  });

  it.each([
    ['an instant in JSON-LD is not for subscribers only', '"isAccessibleForFree":true', '', 'full'],
    ['locked by JSON-LD', '"isAccessibleForFree":false', '', 'paywalled'],
    ['locked by the words of a box', '"x":1', '<div class="box"><p>Subscribe to continue reading</p></div>', 'paywalled'],
    ['locked in Russian', '"x":1', '<div class="box"><p>Чтобы дочитать статью, оформите подписку</p></div>', 'paywalled'],
  ])('tells how much there is: %s', (_, field, box, access) => {
    const script = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A",${field}}</script>`;
    expect(
      extract(`${script}<article><p>${'The talks go on and nobody has left the room so far. '.repeat(9)}</p></article>${box}`).access,
    ).toBe(access);
  });

  it.each([
    ['English', 'Read more', 'truncated'],
    ['Russian', 'Читать далее', 'truncated'],
    ['Turkish', 'Devamını oku', 'truncated'],
    ['Armenian', 'Կարդալ ավելին', 'truncated'],
    ['Persian', 'ادامه مطلب', 'truncated'],
    ['no such words', 'Print', 'full'],
  ])('knows a text that is cut: %s', (_, words, access) => {
    const text = `${'The talks go on and nobody has left the room so far. '.repeat(6)}The ministry said that…`;
    expect(extract(`<h1>Talks go on</h1><article><p>${text}</p><a class="go" href="/full">${words}</a></article>`).access).toBe(access);
  });

  it('takes the standfirst apart also when the text begins with it', () => {
    const lede = 'After eleven weeks of work the southern line carries freight again.';
    const rest =
      'Two freight trains passed in the first hours, and officials expect about forty wagons a day until the second track is ready in the spring. '
        .repeat(3)
        .trim();
    const page = extract(
      `<meta property="og:description" content="${lede}"><h1>Southern line open again</h1><article><p>${lede}</p><p>${rest}</p></article>`,
    );
    expect(page.standfirst).toBe(lede);
    expect(page.text).toContain(rest);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(extractPage(bytes, { contentType: null, url: 'https://outlet.example/a' }).text).toEqual(expect.any(String));
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<div class="comment">',
      '</div>',
      '<p>',
      '<a href="x">',
      '</a>',
      '<script type="application/ld+json">',
      '{"@type":"Article","author":[null]}',
      '</script>',
      '<br>',
      '<!--',
      '-->',
      '<table><tr><td>',
      '<h1>',
      'Word ',
      '&amp;',
      '<time datetime="2025-99-99">',
      '<meta name="date" content="١٢">',
      '<article>',
      '<li>',
      '"',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = extract(pieces.join(''));
        expect(page.verdict).toEqual(expect.any(String));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a page at a site's first address", () => {
  const brief =
    'The commission met in Goris on Monday and agreed to mark the line between the two villages before the harvest begins, its chairman said after the talks.';
  const teasers = ['Road', 'Bridge', 'Market', 'School']
    .map((name) => `<div class="card"><h2><a href="/${name}">${name} opens this week after a year of work</a></h2><p>${brief}</p></div>`)
    .join('');

  it.each([
    ['one text alone', `<nav>Home</nav><article><h1>Commission meets</h1><p>${brief}</p></article>`, '/', 'ok'],
    ['teasers', `<main>${teasers}</main>`, '/', 'not-an-article'],
    ['teasers of one language', `<main>${teasers}</main>`, '/en/', 'not-an-article'],
    [
      "a text with the site's menu",
      `<nav><a href="/a">World</a><br><br><a href="/b">Trade</a><br><br><a href="/c">Press</a></nav><h1>Commission meets</h1><p>${brief}</p>`,
      '/',
      'not-an-article',
    ],
  ])('%s', (_, body, path, verdict) => {
    const page = Buffer.from(`<html lang="en"><body>${body}</body></html>`);
    expect(extractPage(page, { contentType: 'text/html', url: `https://news.example${path}` }).verdict).toBe(verdict);
  });
});
