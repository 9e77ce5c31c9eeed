import type { ClaimedDelivery } from "../store/delivery-queue.js";

/** The body of a delivery; the same text each time it is sent. */
export function printPayload(delivery: ClaimedDelivery, workspaceId: string): string {
  const { targetUrl, eventName, objectId, objectName, webhookId, createdAt, workspaceMemberId, updatedFields } =
    delivery;
  const head = JSON.stringify({
    targetUrl,
    eventName,
    objectMetadata: { id: objectId, nameSingular: objectName },
    workspaceId,
    webhookId,
    eventDate: createdAt,
    ...(workspaceMemberId === null ? {} : { workspaceMemberId }),
  });
  const fields = updatedFields === null ? "" : `,"updatedFields":${JSON.stringify(updatedFields)}`;
  // The record is JSON text already, and stays as it was printed when it happened.
  return `${head.slice(0, -1)},"record":${delivery.record}${fields}}`;
}
