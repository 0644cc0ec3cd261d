import ipaddr from 'ipaddr.js';

/** The address of Azure's host agent: publicly routable by number, reachable only from inside, answers with secrets. */
const AZURE_HOST_AGENT = '168.63.129.16';

/**
 * True when `address` (IPv4 or IPv6, no brackets; a zone is ignored) is on the public internet. Forms that carry an IPv4 address inside are judged
 * by it where the network itself makes them (mapped, NAT64's well-known prefix) and refused where only an attacker would (6to4, Teredo, ISATAP,
 * IPv4-compatible). Ranges: IANA special-purpose address registries, by ipaddr.js. Never throws; nonsense is not public.
 */
export const isPublicAddress = (address: string): boolean => {
  const plain = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  return parsed instanceof ipaddr.IPv6 ? isPublicV6(parsed) : isPublicV4(parsed);
};

/** True for 127.0.0.0/8 and ::1, mapped forms included. Never throws. */
export const isLoopbackAddress = (address: string): boolean => {
  const plain = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(plain)) return false;
  const parsed = ipaddr.process(plain);
  return parsed instanceof ipaddr.IPv6 ? parsed.toNormalizedString() === '0:0:0:0:0:0:0:1' : parsed.range() === 'loopback';
};

const isPublicV4 = (address: ipaddr.IPv4): boolean => address.range() === 'unicast' && address.toString() !== AZURE_HOST_AGENT;

const isPublicV6 = (address: ipaddr.IPv6): boolean => {
  const [first = 0, second = 0, third, fourth, fifth, sixth, seventh = 0, eighth = 0] = address.parts;
  const isNat64 = first === 0x64 && second === 0xff9b && third === 0 && fourth === 0 && fifth === 0 && sixth === 0;
  if (isNat64) return isPublicV4(new ipaddr.IPv4([seventh >> 8, seventh & 255, eighth >> 8, eighth & 255]));
  const isIsatap = (fifth === 0 || fifth === 0x200) && sixth === 0x5efe;
  const isGlobalUnicast = first >= 0x2000 && first <= 0x3fff;
  return isGlobalUnicast && !isIsatap && address.range() === 'unicast';
};
