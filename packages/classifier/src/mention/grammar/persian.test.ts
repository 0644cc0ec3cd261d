import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../dossier/load-dossier.ts';
import { compileMentionIndex } from '../compile-index.ts';
import { findMentions } from '../find-mentions.ts';

const file = new URL('../../../../../dossiers/tripp/entities.yaml', import.meta.url);
const index = compileMentionIndex(loadGazetteer({ name: 'entities.yaml', text: readFileSync(file, 'utf8'), code: 'dossier-invalid' }));
const namesIn = (text: string, lang: string): string =>
  [...new Set(findMentions(index, { title: '', text, lang }).map((mention) => mention.entity))].sort().join(' ');

describe('Persian names in their forms', () => {
  it.each([
    ['plain', 'ارمنستان پاسخ داد', 'armenia'],
    ['adjective', 'وزیر ارمنی', 'armenia'],
    ['plural of nationals', 'ارمنی‌ها بازگشتند', 'armenia'],
    ['Arabic plural', 'ارامنه ایران', 'armenia iran'],
    ['republic by its full name', 'جمهوری آذربایجان', 'azerbaijan'],
    ['the Iranian province is not the state', 'آذربایجان شرقی', ''],
    ['adjective with joiner', 'مقام ترکیه‌ای', 'turkey'],
    ['ezafe hamza', 'وزیر خارجهٔ ترکیهٔ امروز', 'turkey'],
    ['Islamic Republic', 'سیاست جمهوری اسلامی', 'iran'],
    ['plural adjective', 'ایرانی‌ها', 'iran'],
    ['Arabic letters', 'ايران و روسيه', 'iran russia'],
    ['two words', 'ایالات متحده', 'united-states'],
    ['adjective', 'شرکت آمریکایی', 'united-states'],
    ['without madda', 'امریکا', 'united-states'],
    ['corridor with joiner in the name', 'کریدور زنگه‌زور', 'tripp'],
    ['corridor with space in the name', 'دالان زنگه زور', 'tripp'],
    ['corridor closed up', 'گذرگاه زنگزور', 'tripp'],
    ['so-called corridor', 'کریدور موسوم به زنگزور', 'tripp'],
    ['the route', 'مسیر ترامپ', 'tripp'],
    ['the route in full', 'مسیر ترامپ برای صلح و رفاه بین‌المللی', 'tripp'],
    ['the person', 'سخنان ترامپ', 'donald-trump'],
    ['Karabakh with joiner', 'جنگ قره‌باغ', 'nagorno-karabakh'],
    ['Karabakh with space', 'جنگ قره باغ', 'nagorno-karabakh'],
    ['South Caucasus', 'قفقاز جنوبی', 'south-caucasus'],
    ['Central Asia', 'آسیای مرکزی', 'central-asia'],
    ['the exclave', 'نخجوان', 'nakhchivan'],
    ['person', 'پاشینیان گفت', 'nikol-pashinyan'],
    ['person with joiner', 'الهام علی‌اف', 'ilham-aliyev'],
    ['White House', 'در کاخ سفید', 'white-house'],
    ['adviser by his full name', 'علی‌اکبر ولایتی', 'ali-akbar-velayati'],
    ['not a name: on the eve of', 'در آستانه سفر', ''],
    ['not a name: diameter of a pipe', 'قطر لوله زیاد است', ''],
    ['not a name: left', 'جلسه را ترک کرد', ''],
    ['not a name: bag', 'کیف مدرسه', ''],
    ['not a name: graveyard', 'قبرستان شهر', ''],
    ['not a name: unable', 'ناتوان ماند', ''],
    ['not a name: action', 'اقدامات دولت', ''],
    ['not a name: field', 'رشته‌ای تازه', ''],
    ['adjective in the plural', 'ارمنیان منطقه', 'armenia'],
    ['prefix joined', 'سخنان ضدایرانی', 'iran'],
    ['not a name: plain route', 'مسیر صلح', ''],
  ])('%s', (_case, text, expected) => expect(namesIn(text, 'fa')).toBe(expected));
});
