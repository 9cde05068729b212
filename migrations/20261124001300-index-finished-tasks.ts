import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What watching the tasks asks: when a kind was last done, and what was given up. */
export class IndexFinishedTasks20261124001300 implements MigrationInterface {
  name = 'IndexFinishedTasks20261124001300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX task_done ON task (kind, run_at) WHERE done_at IS NOT NULL;
      CREATE INDEX task_dead ON task (kind, dead_at) WHERE dead_at IS NOT NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX task_done, task_dead');
  }
}
