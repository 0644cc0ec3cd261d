/** Zone names of feeds, minutes east of Greenwich: RFC 822's, Europe's, the region's, and the commonest elsewhere. */
const minutesByName: Readonly<Record<string, number>> = {
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
  kst: 540,
  jst: 540,
  hkt: 480,
  sgt: 480,
  at: -240,
  ast: -240,
  adt: -180,
  et: -300,
  est: -300,
  edt: -240,
  ct: -360,
  cst: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
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
};

const OFFSET = /^(?:etc\/)?(?:gmt|utc|ut|мск|msk)?\s?([+\-\u2212\u2013])\s?(\d{1,2}):?(\d{2})?(?:\s?\(?[a-z][a-z /]{0,30}\)?)?$/;

/**
 * Minutes east of Greenwich of a written zone (`+0400`, `GMT+4`, `MSK`, `Etc/GMT`). Undefined for a name that is in no table, null for
 * an offset no clock can have.
 */
export const zoneMinutes = (written: string): number | null | undefined => {
  const zone = written.toLowerCase().replace(/[()]/g, '').trim();
  const offset = OFFSET.exec(zone);
  if (!offset) return minutesByName[zone.replace(/^etc\//, '').replace(/\./g, '')] ?? militaryZone(zone);
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 15 * 60 || Number(offset[3] ?? 0) > 59) return null;
  return offset[1] === '+' ? minutes : -minutes;
};

/** Single letters of the military alphabet: RFC 822 had their signs wrong, so RFC 5322 (4.3) has them read as UTC. */
const militaryZone = (zone: string): number | undefined => (/^[a-ik-y]$/.test(zone) ? 0 : undefined);
