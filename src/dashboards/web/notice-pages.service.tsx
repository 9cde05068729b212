import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { countUnread } from '../../notices/count-unread.js';
import { personIdOf } from '../../platform/actor.js';
import { actorOf } from '../../platform/http/access.js';
import { NoticesPage } from '../pages/notices/NoticesPage.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import { listNotices } from '../queries/notice-list.js';
import { Pages } from './pages.service.js';

const SHOWN = 50;

/** The list of notices, as it is opened or as one of its forms comes back. */
@Injectable()
export class NoticePages {
  constructor(private readonly pages: Pages) {}

  list(request: FastifyRequest, cursor: string | null, form: FormState = emptyForm) {
    const personId = personIdOf(actorOf(request));
    return this.pages.page(null, async (tx, frame) => (
      <NoticesPage
        frame={frame}
        form={form}
        unread={await countUnread(tx, personId)}
        {...await listNotices(tx, personId, { unreadOnly: false, cursor, limit: SHOWN })}
      />
    ));
  }
}
