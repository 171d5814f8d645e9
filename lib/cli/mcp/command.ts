import { Command } from 'commander';
import { today } from '../../domain/day';
import { packListFiles } from '../list-file';
import { type JudgingOptions, judgingContext, withJudgingOptions } from '../options';
import { refusePrintingInto } from '../same-file';

/** `recordal-lens mcp`: the pipeline as tools that a program for language models holds over stdin and stdout. */
export function mcpCommand(): Command {
  return withJudgingOptions(new Command('mcp'))
    .description(
      'Serve agents over stdio by the Model Context Protocol: screen, explain, look_up, suggest, list_status. No network.',
    )
    .addHelpText(
      'after',
      `
For a client's configuration: {"command":"recordal-lens","args":["mcp","--list","list.rlx"]}. Lists are opened once, at the
start; a compiled one (lists compile) opens at once. Without --on each answer is of the day it is given on.
Every answer names its lists with their days, and says which are made up, stale or searches. Words of listings come back
as data alone. Exit code: 0 the client closed stdin, 2 wrong usage, a list that cannot be read, a message without an end.`,
    )
    .action(serveAgents);
}

async function serveAgents(options: JudgingOptions, command: Command): Promise<void> {
  refusePrintingInto(['-', ...options.list, ...(options.own ? [options.own] : [])]);
  const judging = await judgingContext(options);
  const { lists } = await packListFiles(options.list);
  const isDayGiven = command.getOptionValueSource('on') !== 'default';
  const desk = { lists, judging: () => (isDayGiven ? judging : { ...judging, on: today() }) };
  // The protocol's library is a fifth of the program: who screens a file does not wait for it.
  const { serve } = await import('./serve');
  await serve(desk);
}
