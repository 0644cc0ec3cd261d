/**
 * Letters as the English press writes them: Russian and Armenian after BGN/PCGN without marks, Georgian after the national system without
 * apostrophes, Azerbaijani by sound. Turkish is left as it is.
 */
const cyrillic: Readonly<Record<string, string>> = pairs(
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g',
);
const armenian: Readonly<Record<string, string>> = pairs(
  'ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
);
const georgian: Readonly<Record<string, string>> = pairs(
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
);
const azerbaijani: Readonly<Record<string, string>> = pairs('ə a c j ç ch ş sh x kh q g ğ gh ı i ö o ü u');
const persian: Readonly<Record<string, string>> = pairs(
  'ا a آ a ب b پ p ت t ث s ج j چ ch ح h خ kh د d ذ z ر r ز z ژ zh س s ش sh ص s ض z ط t ظ z ع - غ gh ف f ق gh ک k ك k گ g ل l م m ن n و v ه h ی i ي i ئ - ء -',
);

function pairs(text: string): Readonly<Record<string, string>> {
  const parts = text.split(' ');
  return Object.fromEntries(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, (parts[i + 1] ?? '').replace('-', '')]] : [])));
}

/** Given names that Persian writes without their vowels. */
const persianNames: Readonly<Record<string, string>> = pairs(
  'علی Ali محمد Mohammad محمدرضا Mohammad-Reza علیرضا Alireza غلامرضا Gholamreza حمیدرضا Hamidreza حسین Hossein حسن Hassan رضا Reza ابراهیم Ebrahim اسماعیل Esmail احمد Ahmad مهدی Mehdi محمود Mahmoud عباس Abbas سعید Saeed امیر Amir ناصر Nasser جواد Javad مجید Majid حمید Hamid احسان Ehsan ولی Vali بهرام Bahram فریدون Fereydoun کاظم Kazem مصطفی Mostafa یعقوب Yaghoub یوسف Yousef بهنام Behnam پیمان Peyman کمال Kamal منوچهر Manouchehr مسعود Masoud محسن Mohsen داوود Davoud روح‌الله Ruhollah فداحسین Fada-Hossein شهریار Shahriar مریم Maryam زهرا Zahra فاطمه Fatemeh رضایی Rezaei حسینی Hosseini کریمی Karimi احمدی Ahmadi محمدی Mohammadi موسوی Mousavi هاشمی Hashemi صادقی Sadeghi رحیمی Rahimi جعفری Jafari کوثری Kowsari',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const spell = (word: string, letters: Readonly<Record<string, string>>): string =>
  [...word.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');

const fromCyrillic = (word: string): string =>
  spell(word, cyrillic)
    .replace(/(?:iy|yy)$/, 'y')
    .replace(/^e(?=[a-z])/, word.startsWith('Э') || word.startsWith('э') ? 'e' : 'ye');

const fromArmenian = (word: string): string =>
  spell(
    word
      .toLowerCase()
      .replaceAll('ու', 'u')
      .replace(/^ո(?!վ)/u, 'vo')
      .replace(/^ե/u, 'ye'),
    armenian,
  );

/** Short vowels are not written; between two consonants an "a" is the likeliest. */
const fromPersian = (word: string): string => {
  const known = persianNames[word];
  if (known) return known;
  const bare = spell(word.replaceAll('\u200c', ''), persian).replace(/^v(?=[^aeiou])/, 'va');
  return bare.replace(/([bcdfgjklmnpqrstvz]h?)(?=[bcdfgjklmnpqrstvz])/g, (consonant, _, at: number) =>
    at === 0 ? `${consonant}a` : consonant,
  );
};

const byScript: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/\p{Script=Cyrillic}/u, fromCyrillic],
  [/\p{Script=Armenian}/u, fromArmenian],
  [/\p{Script=Georgian}/u, (word) => spell(word, georgian)],
  [/\p{Script=Arabic}/u, fromPersian],
];

/**
 * A person's name in Latin letters, every word with a capital. A name that is Latin already is kept, but for Azerbaijani (`lang` `az`),
 * which the English press spells by sound. Persian without its vowels is a guess beyond the commonest names.
 */
export const romaniseName = (name: string, lang: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const own = byScript.find(([script]) => script.test(word))?.[1];
      if (own)
        return word
          .split('-')
          .map((part) => capital(own(part)))
          .join('-');
      return lang === 'az' ? capital(spell(word.replaceAll('İ', 'i').replaceAll('I', 'ı'), azerbaijani)) : word;
    })
    .join(' ');
