import { createHmac } from 'node:crypto';

/**
 * The headers by which a receiver knows a delivery again, and that it is ours.
 * @param timestamp seconds since 1970, of this try
 */
export function deliveryHeaders(deliveryId: string, secret: string, timestamp: number, body: string) {
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return {
    'reckoner-delivery': deliveryId,
    'reckoner-timestamp': String(timestamp),
    'reckoner-signature': `sha256=${signature}`,
  };
}
