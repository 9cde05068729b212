import { Inject, Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { type FigureRow, STORE_FIGURES, type StoreFigure } from './store-figure.js';

/** What Prometheus is told: of this process at any time, of the store while it answers. */
@Injectable()
export class MetricsService {
  private readonly isUp: Gauge;
  private readonly gauges: ReadonlyMap<StoreFigure, Gauge>;

  constructor(
    private readonly registry: Registry,
    private readonly dataSource: DataSource,
    @Inject(STORE_FIGURES) figures: readonly StoreFigure[],
  ) {
    const registers = [registry];
    this.isUp = new Gauge({
      name: 'reckoner_database_up',
      help: 'Whether the database answers',
      registers,
    });
    this.gauges = new Map(
      figures.map((figure) => {
        const { name, help, label } = figure;
        return [figure, new Gauge({ name, help, registers, labelNames: label ? [label] : [] })];
      }),
    );
  }

  /** One query after the other, so that being watched takes one connection. */
  async scrape(): Promise<string> {
    for (const gauge of this.gauges.values()) gauge.reset();
    try {
      for (const [figure, gauge] of this.gauges) await this.fill(figure, gauge);
      this.isUp.set(1);
    } catch {
      this.isUp.set(0);
    }
    return this.registry.metrics();
  }

  private async fill({ sql, parameters, label }: StoreFigure, gauge: Gauge): Promise<void> {
    const rows = await this.dataSource.query<FigureRow[]>(sql, parameters);
    for (const row of rows) gauge.set(label ? { [label]: row[label]! } : {}, row.value);
  }
}
