import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueue } from '../jobs/job-queue.js';
import { type FigureRow, STORE_FIGURES, type StoreFigure } from './store-figure.js';

export interface Health {
  status: 'ok' | 'degraded';
  /** What is behind or away, in words. */
  problems: string[];
}

/** Tells a service that is behind with something from one that is well; one without its database throws. */
@Injectable()
export class HealthService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queue: JobQueue,
    @Inject(STORE_FIGURES) private readonly figures: readonly StoreFigure[],
  ) {}

  async ready(): Promise<Health> {
    await this.dataSource.query('SELECT 1');
    const problems = this.queue.isUp() ? [] : ['Redis is away: tasks wait until it is back.'];
    for (const figure of this.figures) problems.push(...(await this.excesses(figure)));
    return { status: problems.length === 0 ? 'ok' : 'degraded', problems };
  }

  private async excesses({ name, label, sql, parameters, limit }: StoreFigure): Promise<string[]> {
    if (limit === undefined) return [];
    const rows = await this.dataSource.query<FigureRow[]>(sql, parameters);
    return rows
      .filter(({ value }) => value > limit)
      .map((row) => {
        const of = label ? ` of ${row[label]}` : '';
        return `${name}${of} is ${Math.round(row.value)}, more than ${limit}.`;
      });
  }
}
