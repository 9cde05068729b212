import { Argument, type Command, Option } from 'commander';
import type { QueryOf } from '../api-client.js';
import type { paths } from '../api-types.js';
import { type GlobalOptions, Shell } from '../shell.js';
import { type BoardKind, tellBoard } from '../text/board-text.js';

type BoardOptions = QueryOf<paths['/api/v1/boards/authors']['get']>;

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
    .option('--limit <n>', 'rows, at most 100', Number)
    .action(async (kind: BoardKind, options: BoardOptions, command: Command) => {
      const shell = new Shell(command.optsWithGlobals<GlobalOptions>());
      await shell.withApi(async (api) => {
        const board = await api.GET(`/api/v1/boards/${kind}`, { params: { query: options } });
        shell.answer(board, (body) => tellBoard(body, kind));
      });
    });
}
