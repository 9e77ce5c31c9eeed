import ipaddr from "ipaddr.js";

/**
 * Whether an address is one of the open internet. An IPv4 address inside an IPv6 one (mapped, or behind NAT64) counts
 * as itself; every range that is set aside for something else does not, metadata services among them.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address instanceof ipaddr.IPv4) return address.range() === "unicast";
  if (address.match(nat64)) return isPublicAddress(ipaddr.fromByteArray(address.toByteArray().slice(12)).toString());
  return address.range() === "unicast" && address.match(globalUnicast);
}

const nat64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** All that IANA has given out so far; the rest is nobody's, or means something special. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
