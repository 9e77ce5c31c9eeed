import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./is-public-address.js";

/** All addresses of a host name. */
export type LookUpAddresses = (hostname: string) => Promise<readonly string[]>;

/** As the operating system knows them. */
export const lookUpAddresses: LookUpAddresses = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** The target is, or answers for, an address that is not of the open internet. */
export class PrivateTarget extends Error {
  constructor(hostname: string, address: string) {
    super(
      hostname === address
        ? `${address} is not an address of the public internet.`
        : `${hostname} leads to ${address}, which is not an address of the public internet.`,
    );
    this.name = "PrivateTarget";
  }
}

/**
 * The addresses to connect to; nobody may look the name up again, as the answer may have changed by then.
 *
 * @throws PrivateTarget when one of them is not public, unless private ones are allowed
 */
export async function resolveTarget(
  url: URL,
  lookUp: LookUpAddresses,
  allowsPrivate: boolean,
): Promise<readonly string[]> {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(hostname) === 0 ? await lookUp(hostname) : [hostname];
  const hidden = allowsPrivate ? undefined : addresses.find((address) => !isPublicAddress(address));
  if (hidden !== undefined) throw new PrivateTarget(hostname, hidden);
  if (addresses.length === 0) throw new Error(`${hostname} has no address.`);
  return addresses;
}
