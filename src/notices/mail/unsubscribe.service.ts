import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../platform/domain-error.js';

/** Ends the mails to somebody, for whoever has one of them. */
@Injectable()
export class UnsubscribeService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * May be done again.
   * @throws DomainError where nobody has the key
   */
  async unsubscribe(key: string): Promise<void> {
    const [, count] = await this.dataSource.query<[unknown, number]>(
      `UPDATE notice_preference SET mail = 'off' WHERE unsubscribe_key = $1`,
      [key],
    );
    if (count === 0) throw notFound('mail to unsubscribe from', key);
  }
}
