import { platformZoneMinutes } from './platform-zone.ts';

/** Zone names of feeds, minutes east of Greenwich: RFC 822's, Europe's, the region's, and the commonest elsewhere. */
const minutesByName: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    cet: 60,
    met: 60,
    cest: 120,
    mest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    msc: 180,
    мск: 180,
    tsi: 180,
    msd: 240,
    trt: 180,
    amt: 240,
    amst: 300,
    azt: 240,
    azst: 300,
    get: 240,
    samt: 240,
    irst: 210,
    irdt: 270,
    uzt: 300,
    tjt: 300,
    tmt: 300,
    kgt: 360,
    almt: 360,
    pkt: 300,
    gst: 240,
    yekt: 300,
    omst: 360,
    krat: 420,
    irkt: 480,
    aft: 270,
    ist: 330,
    kst: 540,
    jst: 540,
    hkt: 480,
    sgt: 480,
    ast: -240,
    adt: -180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    aest: 600,
    aedt: 660,
    acst: 570,
    awst: 480,
    nzst: 720,
    nzdt: 780,
  }),
);

/** Zones that are written without saying whether it is summer. */
const databaseNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    et: 'America/New_York',
    ct: 'America/Chicago',
    mt: 'America/Denver',
    pt: 'America/Los_Angeles',
    at: 'America/Halifax',
  }),
);

/** Places whose time outlets name beside the clock (`(Баку)`, `по московскому времени`, `به وقت تهران`), by the start of the word. */
const places: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s(])(?:баку|бакинск|baku|bakı|باکو|ბაქო|բաքվի)/u, 'Asia/Baku'],
  [/(?:^|[\s(])(?:ереван|yerevan|երևան|երեւան|ایروان|ერევან)/u, 'Asia/Yerevan'],
  [/(?:^|[\s(])(?:тбилис|tbilisi|თბილის|تفلیس)/u, 'Asia/Tbilisi'],
  [/(?:^|[\s(])(?:москв|московск|moscow|moskva|մոսկվա|მოსკოვ|مسکو)/u, 'Europe/Moscow'],
  [/(?:^|[\s(])(?:тегеран|tehran|تهران|թեհրան|თეირან)/u, 'Asia/Tehran'],
  [/(?:^|[\s(])(?:анкар|стамбул|ankara|istanbul|i\u0307stanbul|türkiye|tsi(?![a-z]))/u, 'Europe/Istanbul'],
  [/(?:^|[\s(])(?:киев|київ|kyiv|kiev)/u, 'Europe/Kyiv'],
  [/(?:^|[\s(])(?:астан|алмат|astana|almaty)/u, 'Asia/Almaty'],
  [/(?:^|[\s(])(?:ташкент|тошкент|tashkent|toshkent)/u, 'Asia/Tashkent'],
  [/(?:^|[\s(])(?:бишкек|bishkek)/u, 'Asia/Bishkek'],
  [/(?:^|[\s(])(?:душанбе|dushanbe)/u, 'Asia/Dushanbe'],
];

/** Time zone database name of the place whose time a written date says it is in, or undefined. */
export const zoneOfPlace = (text: string): string | undefined => {
  const lower = text.toLowerCase();
  return places.find(([pattern]) => pattern.test(lower))?.[1];
};

const OFFSET =
  /^(?:etc\/)?(?:gmt|utc|ut|мск|msk)?\s?(?:[+\-\u2212\u2013]\s?)?([+\-\u2212\u2013])\s?(\d{1,2}):?(\d{2})?(?::\d{2})?z?(?:\s?\(?[a-z+][a-z0-9+ /]{0,30}\)?)?$/;

/**
 * Minutes east of Greenwich of a written zone at a local time (epoch milliseconds of the wall clock in UTC); undefined for a name in no
 * table, null for an offset no clock can have.
 */
export const zoneMinutes = (written: string, localMillis: number): number | null | undefined => {
  const zone = written.toLowerCase().replace(/[()]/g, '').trim();
  const offset = OFFSET.exec(zone.replace(/^([+-]0\d)(\d)$/, '$1:$20'));
  if (!offset) return namedZone(written.replace(/[()[\]]/g, '').trim(), zone, localMillis);
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 15 * 60 || Number(offset[3] ?? 0) > 59) return null;
  return offset[1] === '+' ? minutes : -minutes;
};

const namedZone = (written: string, lower: string, localMillis: number): number | undefined => {
  const name = lower.replace(/^etc\//, '').replace(/\./g, '');
  const own = minutesByName.get(name) ?? militaryZone(name);
  if (own !== undefined) return own;
  const database = databaseNames.get(name) ?? (written.includes('/') ? written : zoneOfPlace(lower));
  return database ? platformZoneMinutes(database, localMillis) : undefined;
};

/** True for a word that is a zone by itself: a name in the tables or an offset. */
export const isZoneWord = (word: string): boolean =>
  /^[+-]\d{2}:?\d{2}$/.test(word) || (word.length > 1 && minutesByName.has(word.toLowerCase()));

/** Single letters of the military alphabet: RFC 822 had their signs wrong, so RFC 5322 (4.3) has them read as UTC. */
const militaryZone = (zone: string): number | undefined => (/^[a-ik-y]$/.test(zone) ? 0 : undefined);
