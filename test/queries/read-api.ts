import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AuthorReadsController } from '../../src/dashboards/api/author-reads.controller.js';
import { BoardsController } from '../../src/dashboards/api/boards.controller.js';
import { ComparisonsController } from '../../src/dashboards/api/comparisons.controller.js';
import { EventReadsController } from '../../src/dashboards/api/event-reads.controller.js';
import { QuestionReadsController } from '../../src/dashboards/api/question-reads.controller.js';
import { SourceReadsController } from '../../src/dashboards/api/source-reads.controller.js';
import { StatementReadsController } from '../../src/dashboards/api/statement-reads.controller.js';
import { Snapshots } from '../../src/dashboards/queries/snapshots.js';
import { ProblemFilter } from '../../src/platform/http/problem.filter.js';
import { SchemaPipe } from '../../src/platform/http/schema.pipe.js';

const controllers = [
  AuthorReadsController,
  BoardsController,
  ComparisonsController,
  EventReadsController,
  QuestionReadsController,
  SourceReadsController,
  StatementReadsController,
];

export interface Answer {
  status: number;
  /** `errors` of a problem. */
  body: Record<string, unknown> & { errors?: { path: string }[] };
}

export interface ReadApi {
  get(path: string): Promise<Answer>;
  openApi: OpenAPIObject;
  close(): Promise<void>;
}

/** Serves the read controllers, and nothing else, over a database. */
export async function startReadApi(dataSource: DataSource): Promise<ReadApi> {
  @Global()
  @Module({ providers: [{ provide: DataSource, useValue: dataSource }], exports: [DataSource] })
  class Database {}
  const module = await Test.createTestingModule({
    imports: [Database],
    controllers,
    providers: [Snapshots],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalFilters(new ProblemFilter(({ title }) => title));
  await app.init();
  return {
    openApi: SwaggerModule.createDocument(app, new DocumentBuilder().build()),
    get: async (path) => {
      const answer = await app.inject({ method: 'GET', url: `/api/v1${path}` });
      return { status: answer.statusCode, body: JSON.parse(answer.body) as Answer['body'] };
    },
    close: () => app.close(),
  };
}
