import type { Command } from 'commander';

/** By name: what loads a command; `program` is what a thread of it runs. */
const COMMANDS: Readonly<Record<string, (program: URL) => Promise<Command>>> = {
  screen: async (program) => (await import('./screen/command')).screenCommand(program),
  filter: async () => (await import('./filter/command')).filterCommand(),
  explain: async () => (await import('./explain')).explainCommand(),
  mcp: async () => (await import('./mcp/command')).mcpCommand(),
  extract: async () => (await import('./extract')).extractCommand(),
  lists: async () => (await import('./lists')).listsCommand(),
  audit: async () => (await import('./audit')).auditCommand(),
  record: async () => (await import('./record/command')).recordCommand(),
  evidence: async () => (await import('./evidence/command')).evidenceCommand(),
  statements: async () => (await import('./statements/command')).statementsCommand(),
};

/**
 * The command that the first word names, alone: what the others need is not loaded. All of them where it names none, for
 * the help and for what is said of a word that is mistyped.
 */
export function commandsFor(word: string | undefined, program: URL): Promise<Command[]> {
  const named =
    word !== undefined && Object.hasOwn(COMMANDS, word) ? [COMMANDS[word]!] : Object.values(COMMANDS);
  return Promise.all(named.map((load) => load(program)));
}
