import { ApiError } from "../../errors/api-error.js";
import { PrivateTarget, resolveTarget, type LookUpAddresses } from "./resolve-target.js";

/** Time a name service has to answer whoever sets a webhook up. */
const patienceMilliseconds = 2000;

/**
 * Refuses a target in a private network right away. A name that can't be looked up now may exist later, and every
 * delivery looks again.
 *
 * @throws ApiError INVALID_TARGET_URL
 */
export async function checkTarget(targetUrl: string, lookUp: LookUpAddresses, allowsPrivate: boolean): Promise<void> {
  if (allowsPrivate) return;
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMilliseconds);
  });
  try {
    await Promise.race([resolveTarget(new URL(targetUrl), lookUp, false), patience]);
  } catch (error) {
    if (!(error instanceof PrivateTarget)) return;
    const message = `${error.message} Webhooks go there only when the workspace setting allowPrivateWebhookTargets, or the environment variable ALLOW_PRIVATE_WEBHOOK_TARGETS, allows it.`;
    throw new ApiError("INVALID_TARGET_URL", message, [{ path: "data.targetUrl", message, value: targetUrl }]);
  } finally {
    clearTimeout(timer);
  }
}
