import { Argument, type Command, Option } from 'commander';
import type { BoardView } from '../../dashboards/schemas/record-reads.schemas.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { type BoardKind, tellBoard } from '../text/board-text.js';

interface BoardOptions {
  rule?: string;
  type?: string;
  mature?: string;
  reference?: string;
  asOf?: string;
  limit?: string;
}

export function addBoardCommand(program: Command): void {
  program
    .command('board')
    .description('authors or sources, ranked')
    .addArgument(new Argument('<kind>', 'whose board').choices(['authors', 'sources']))
    .option('--rule <rule>', 'carried-forward, first or last')
    .option('--type <type>', 'type of question')
    .addOption(new Option('--mature <which>', 'on: past their deadline only; all').choices(['on', 'all']))
    .option('--reference <forecast>', 'what gain compares with: best or uniform')
    .option('--as-of <when>', 'the board as it stood then')
    .option('--limit <n>', 'rows, at most 100')
    .action(async (kind: BoardKind, options: BoardOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      const { rule, type, mature, reference, asOf, limit } = options;
      await shell.withApi(async (api) => {
        const query = { rule, type, mature, reference, asOf, limit };
        const board = await api.get<BoardView>(`/boards/${kind}`, query);
        shell.answer(board, (body) => tellBoard(body, kind));
      });
    });
}
