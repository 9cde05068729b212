import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { enqueueTask } from '../../platform/jobs/enqueue-task.js';
import type { Task, TaskHandler } from '../../platform/jobs/task.js';
import { composeMail } from './compose-mail.js';
import { Mailer, MailFailure } from './mailer.js';
import { type Mail, nextMail } from './next-mail.js';
import { dropMail, noteFailure, noteSent } from './note-mail.js';

export const DELIVER_MAILS = 'deliver-mails';

/** Well below a lease, with one server that is waited for in vain. */
const WORK_MS = 20_000;

/**
 * Sends somebody what waits, one mail after the other. Each result is stored at once, so that a worker that dies has sent
 * one mail more than is known, under the same Message-ID. At the first failure it stops, and the address waits.
 */
@Injectable()
export class DeliverMailsJob implements TaskHandler {
  readonly kind = DELIVER_MAILS;
  readonly lane = 'outbound';

  constructor(
    private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
  ) {}

  async prepare(task: Task): Promise<void> {
    const personId = String(task.payload.personId);
    const { manager } = this.dataSource;
    const startedMs = performance.now();
    while (performance.now() - startedMs < WORK_MS) {
      const mail = await nextMail(manager, personId);
      if (!mail) return;
      if (mail.count === 0) await dropMail(manager, mail.id);
      else if (!(await this.send(personId, mail))) return;
    }
  }

  async handle(tx: EntityManager, task: Task): Promise<void> {
    const personId = String(task.payload.personId);
    if (await nextMail(tx, personId)) await enqueueTask(tx, { kind: DELIVER_MAILS, payload: { personId } });
  }

  /** @returns whether it went out */
  private async send(personId: string, mail: Mail): Promise<boolean> {
    const { manager } = this.dataSource;
    try {
      await this.mailer.send(composeMail(mail, this.mailer.publicUrl));
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      await noteFailure(manager, personId, mail.id, error);
      return false;
    }
    await noteSent(manager, personId, mail.id);
    return true;
  }
}
