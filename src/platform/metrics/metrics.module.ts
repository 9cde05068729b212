import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsService } from './metrics.service.js';
import { processRegistry } from './process-registry.js';
import { STORE_FIGURES, type StoreFigure } from './store-figure.js';

/** How the service is, for people and programs that watch it. */
@Module({})
export class MetricsModule {
  static forRoot(figures: readonly StoreFigure[]): DynamicModule {
    return {
      module: MetricsModule,
      controllers: [HealthController, MetricsController],
      providers: [
        processRegistry,
        MetricsService,
        HealthService,
        { provide: STORE_FIGURES, useValue: figures },
      ],
    };
  }
}
