import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderPage } from '../../platform/http/render.js';
import { type BadgeProps, drawBadge } from '../figures/badge.js';
import { sendCached } from './send-cached.js';

/** Answers with a badge. */
export function sendBadge(request: FastifyRequest, reply: FastifyReply, badge: BadgeProps) {
  const { name, words, theme, stamp } = badge;
  return sendCached(request, reply, {
    madeOf: JSON.stringify([theme, name, words, stamp.rule]),
    contentType: 'image/svg+xml; charset=utf-8',
    body: () => drawBadge(badge),
  });
}

/**
 * Answers with a page for another site's frame.
 * @param shown all that it shows, but for the moment of asking
 */
export function sendEmbed(request: FastifyRequest, reply: FastifyReply, shown: unknown, page: VNode) {
  return sendCached(request, reply, {
    madeOf: JSON.stringify(shown),
    contentType: 'text/html; charset=utf-8',
    body: () => renderPage(page),
  });
}
