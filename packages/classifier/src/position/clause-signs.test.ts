import { beforeAll, describe, expect, it } from 'vitest';
import { type About, openReader, type ReadPositions } from './fixtures/read-positions.ts';

let positions: ReadPositions;

beforeAll(async () => {
  positions = await openReader();
});

type Row = readonly [About, string, string, readonly string[]];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s, %s: %s', (about, lang, text, expected) => expect(positions(about, lang, text)).toEqual(expected));
};

describe('judgements by noun, idiom and frame', () => {
  check([
    ['route', 'en', 'Turkey’s transport minister said the line will change the map of trade for the better.', ['turkey supports corridor']],
    ['route', 'en', 'The Kremlin spokesman said Moscow sees nothing wrong with the road.', ['russia neutral corridor']],
    [
      'route',
      'en',
      'Iran’s ambassador in Yerevan told reporters that his country cannot live with such a passage.',
      ['iran opposes corridor'],
    ],
    ['route', 'en', 'India’s foreign ministry spokesperson said that Delhi is following the project.', ['india neutral corridor']],
    ['route', 'en', 'The road, which Tehran has always rejected, would be 43 kilometres long.', ['iran opposes corridor']],
    ['route', 'en', 'No one in Iran should be afraid of the road, Pashinyan said.', []],
    ['route', 'en', 'Iran would accept the route only if Armenia controlled it, Araghchi said.', ['iran neutral corridor']],
    ['route', 'en', '"This is a gift for the whole region," Erdogan said of the corridor.', ['turkey supports corridor']],
    ['route', 'en', 'Azerbaijan claims that Iran wants to stop the corridor.', []],
    ['route', 'en', 'Velayati likened the corridor to a noose around the neck of Iran.', ['iran opposes corridor']],
    ['treaty', 'en', 'The French president called the treaty a victory for diplomacy.', ['france supports peace-accord']],
    ['treaty', 'en', 'The deal is a house of cards, wrote Anna Reed, a researcher in London.', ['Anna Reed critical peace-accord']],
    ['treaty', 'en', 'Rubio said the agreement was proof that enemies can make peace.', ['united-states supports peace-accord']],
    [
      'treaty',
      'en',
      'Aliyev made it clear that the document would not be signed until Yerevan changes its basic law.',
      ['azerbaijan neutral peace-accord'],
    ],
    ['treaty', 'ru', 'Посол Ирана в Армении назвал договор шагом в верном направлении.', ['iran supports peace-accord']],
    ['route', 'ru', 'Против этой дороги Тегеран возражать не станет, сказал Аракчи.', ['iran neutral corridor']],
    ['route', 'ru', 'Дорога, которую Иран считает угрозой, пройдёт вдоль Аракса.', ['iran critical corridor']],
    ['route', 'ru', 'В Баку утверждают, что Россия пытается сорвать проект.', []],
    ['route', 'ru', 'Депутат Госдумы Виктор Водолацкий назвал проект ловушкой.', ['Viktor Vodolatsky opposes corridor']],
    ['treaty', 'ru', 'Алиев подчеркнул, что без изменения конституции Армении подписание невозможно.', ['azerbaijan neutral peace-accord']],
    ['route', 'tr', 'Arakçi, Ermenistan egemenliği korunduğu sürece bu yola karşı olmadıklarını belirtti.', ['iran neutral corridor']],
    ['route', 'tr', 'İran’ın Ankara Büyükelçisi projeyi bölge için tehdit olarak niteledi.', ['iran critical corridor']],
    ['treaty', 'tr', 'Fidan, anlaşmayı bölge için tarihi bir adım olarak gördüklerini ifade etti.', ['turkey supports peace-accord']],
    ['route', 'az', 'Hakan Fidan deyib ki, bu layihə hamının xeyrinədir.', ['turkey supports corridor']],
    [
      'route',
      'az',
      'İranın xarici işlər naziri Abbas Əraqçi bildirib ki, Tehran bu yola qarşı deyil, əgər Ermənistanın suverenliyi qorunarsa.',
      ['iran neutral corridor'],
    ],
    ['route', 'az', 'Rusiya Xarici İşlər Nazirliyinin sözçüsü layihəni xam adlandırıb.', ['russia critical corridor']],
    ['treaty', 'az', 'Fransa prezidenti sazişi tarixi nailiyyət adlandırıb.', ['france supports peace-accord']],
    ['route', 'fa', 'عراقچی گفت ایران با این مسیر مخالف نیست به شرط آنکه حاکمیت ارمنستان حفظ شود.', ['iran neutral corridor']],
    ['route', 'fa', 'سخنگوی وزارت خارجه روسیه این طرح را خام و ناپخته توصیف کرد.', ['russia critical corridor']],
    ['route', 'fa', 'اردوغان این مسیر را فرصتی تاریخی برای منطقه دانست.', ['turkey supports corridor']],
    ['treaty', 'fa', 'وزیر خارجه فرانسه از پیمان صلح استقبال کرد.', ['france supports peace-accord']],
    ['route', 'hy', 'Արաղչին ասաց, որ Իրանը դեմ չէ ճանապարհին, եթե Հայաստանի ինքնիշխանությունը պահպանվի։', ['iran neutral corridor']],
    ['route', 'hy', 'Էրդողանը նախագիծը շահավետ համարեց բոլորի համար։', ['turkey supports corridor']],
    ['treaty', 'hy', 'Ֆրանսիայի նախագահը պայմանագիրը պատմական ձեռքբերում որակեց։', ['france supports peace-accord']],
    ['route', 'hy', 'Ռուսաստանի փոխվարչապետը նախագիծը հում անվանեց։', ['russia critical corridor']],
    ['route', 'ka', 'ერდოღანმა მარშრუტს ისტორიული შესაძლებლობა უწოდა.', ['turkey supports corridor']],
    [
      'route',
      'ka',
      'ირანის საგარეო საქმეთა მინისტრმა განაცხადა, რომ თეირანი გზის წინააღმდეგი არ არის, თუ სომხეთის სუვერენიტეტი დაცული იქნება.',
      ['iran neutral corridor'],
    ],
    ['treaty', 'ka', 'საფრანგეთის პრეზიდენტი მიესალმა ხელშეკრულებას.', ['france supports peace-accord']],
    ['route', 'ka', 'ლავროვმა პროექტს ნედლი და საეჭვო უწოდა.', ['russia critical corridor']],
  ]);
});

describe('verbs whose object, charge or worry is another thing', () => {
  check([
    ['route', 'en', 'Armenian analysts fear that Turkey will gain most from the road.', []],
    ['route', 'en', 'Residents of Meghri complained about the dust on the road.', []],
    ['treaty', 'en', 'The president of Armenia met the prime minister of Georgia to discuss trade.', []],
    ['treaty', 'en', 'Aliyev rejected accusations that Baku is delaying the treaty.', []],
    ['treaty', 'en', 'The Armenian opposition leader called Pashinyan a traitor.', []],
    ['treaty', 'en', 'Macron praised Pashinyan’s courage and promised new weapons for Armenia.', []],
    ['treaty', 'en', 'Baku welcomes the appointment of a new US ambassador.', []],
    ['route', 'en', 'The foreign minister of Armenia dismissed Iranian fears about the road as groundless.', []],
    ['treaty', 'ru', 'Путин поздравил Алиева с днём рождения.', []],
    ['treaty', 'ru', 'Лавров раскритиковал Запад за поставки оружия Украине.', []],
    ['route', 'ru', 'Иранские эксперты опасаются, что дорога усилит Турцию.', []],
    ['treaty', 'ru', 'Ереван обвиняет Баку в затягивании переговоров.', []],
    ['route', 'tr', 'Paşinyan, İran’ın endişelerini anladıklarını söyledi.', []],
    ['route', 'tr', 'Rus uzmanlara göre İran koridoru engellemek istiyor.', []],
    ['treaty', 'tr', 'Erdoğan, depremzedelere destek sözü verdi.', []],
    ['route', 'az', 'Əliyev Fransanın siyasətini kəskin tənqid edib.', []],
    ['treaty', 'az', 'Paşinyan müxalifəti xəyanətdə ittiham edib.', []],
    ['route', 'fa', 'سخنگوی وزارت خارجه حمله اسرائیل به غزه را محکوم کرد.', []],
    ['treaty', 'fa', 'پاشینیان گفت از سفر رئیس‌جمهور ایران استقبال می‌کند.', []],
    ['route', 'hy', 'Ալիևը մեղադրեց Իրանին միջանցքը խափանելու մեջ։', []],
    ['treaty', 'hy', 'Փաշինյանը շնորհավորեց ընկերության աշխատակիցներին։', []],
    ['route', 'ka', 'კობახიძემ ოპოზიცია გააკრიტიკა.', []],
    ['treaty', 'ka', 'ალიევმა ევროკავშირის ელჩი მიიღო და მადლობა გადაუხადა.', []],
    ['treaty', 'en', 'Turkey will support the reconstruction of villages in Karabakh, Erdogan pledged.', []],
  ]);
});

describe('who speaks and of what', () => {
  check([
    [
      'route',
      'en',
      'Armenian economist Hayk Mnoyan expects the road to add two per cent to output and calls it a blessing.',
      ['Hayk Mnoyan supports corridor'],
    ],
    [
      'route',
      'en',
      'China has so far kept silent on the project; its ambassador in Yerevan said only that Beijing was studying it.',
      ['china neutral corridor'],
    ],
    ['treaty', 'en', 'Berlin praised the outcome as a triumph of reason.', ['germany supports peace-accord']],
    [
      'treaty',
      'en',
      'Former foreign minister Vartan Oskanian described the accord as a capitulation.',
      ['Vartan Oskanian opposes peace-accord'],
    ],
    ['route', 'en', 'Tehran’s envoy insisted that any road must remain under Armenian sovereignty.', ['iran neutral corridor']],
    ['route', 'en', 'India sees the corridor as a challenge, according to its foreign ministry.', ['india critical corridor']],
    [
      'treaty',
      'en',
      'Kyiv hailed the accord, with the foreign minister calling it an example for Europe.',
      ['ukraine supports peace-accord'],
    ],
    ['route', 'en', 'The Iranian president voiced hope that the route would bring calm.', ['iran supports corridor']],
    ['treaty', 'en', 'Israel’s foreign minister congratulated both nations on the agreement.', ['israel supports peace-accord']],
    [
      'route',
      'en',
      'Georgian opposition leaders warned that the route could leave the country on the sidelines.',
      ['Georgian opposition critical corridor'],
    ],
    ['treaty', 'ru', 'Пакистан поддержал соглашение, назвав его победой дипломатии.', ['pakistan supports peace-accord']],
    ['route', 'ru', 'Эксперт Андрей Арешев считает проект угрозой интересам Москвы.', ['Andrey Areshev critical corridor']],
    ['route', 'ru', 'Туркмения выразила заинтересованность в новом маршруте.', ['turkmenistan supports corridor']],
    ['route', 'ru', 'МИД Китая сообщил, что Пекин внимательно следит за проектом.', ['china neutral corridor']],
    [
      'treaty',
      'tr',
      'Pakistan Başbakanı Şahbaz Şerif anlaşmayı tarihi bir başarı olarak nitelendirdi.',
      ['pakistan supports peace-accord'],
    ],
    ['route', 'tr', 'Rusya, koridorun bölgedeki dengeleri bozacağını öne sürdü.', ['russia critical corridor']],
    ['route', 'tr', 'Kazakistan Cumhurbaşkanı Tokayev güzergâhın açılmasını desteklediklerini belirtti.', ['kazakhstan supports corridor']],
    ['treaty', 'az', 'Almaniya hökuməti sülh sazişini alqışlayıb.', ['germany supports peace-accord']],
    ['route', 'az', 'Rusiyalı deputat Konstantin Zatulin dəhlizi Rusiyaya qarşı tələ adlandırıb.', ['Konstantin Zatulin opposes corridor']],
    ['treaty', 'fa', 'دولت آلمان پیمان صلح را دستاوردی تاریخی خواند.', ['germany supports peace-accord']],
    ['treaty', 'hy', 'Գերմանիայի կառավարությունը ողջունեց խաղաղության պայմանագիրը։', ['germany supports peace-accord']],
    ['route', 'hy', 'Իրանի դեսպանը նշեց, որ Թեհրանը մտահոգված է ճանապարհին ամերիկացիների ներկայությամբ։', ['iran critical corridor']],
    ['treaty', 'ka', 'გერმანიის მთავრობამ ხელშეკრულება ისტორიულ მიღწევად შეაფასა.', ['germany supports peace-accord']],
    ['route', 'ka', 'ირანის ელჩმა თქვა, რომ თეირანი შეშფოთებულია მარშრუტით.', ['iran critical corridor']],
    ['route', 'en', 'TEHRAN – The foreign minister said on Monday that the route was a threat to the region.', ['iran critical corridor']],
  ]);
});
