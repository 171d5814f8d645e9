import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay, today } from '../domain/day';
import { LANGUAGES } from '../locales/translate';
import type { ScreeningContext } from '../screening/finding';
import type { JudgingContext } from '../verdict/judgement';
import type { YuanValue } from '../verdict/procedure/guarantee';
import type { Policy } from '../verdict/verdict';
import { readOwnMarks } from './own-marks';

/** The options of every command that judges. */
export interface JudgingOptions {
  list: string[];
  policy: Policy;
  on: string;
  direction: NonNullable<JudgingContext['direction']>;
  personal: boolean;
  luggage: boolean;
  own?: string;
  lang: string;
}

/** Gives a command the options of `JudgingOptions`, so that all commands that judge take the same ones. */
export function withJudgingOptions(command: Command): Command {
  return withRuleOptions(command).addOption(
    new Option('--lang <language>', 'language of the explanations').choices(LANGUAGES).default('en'),
  );
}

/** The same without a language, for what is written in all of them. */
export function withRuleOptions(command: Command): Command {
  return command
    .requiredOption(
      '--list <file>',
      'recordal list, in any format that lists import reads; may be given again',
      // Without a value to begin with: one would count as given, and what no list was asked about is not clear.
      collect<string>,
    )
    .addOption(
      new Option('--policy <policy>', 'how similar but unrecorded marks count at customs')
        .choices(['strict', 'cautious'])
        .default('strict'),
    )
    .option('--on <day>', 'judge as of this day, YYYY-MM-DD', parseDay, today())
    .addOption(
      new Option('--direction <direction>', 'which border the goods cross')
        .choices(['export', 'import'])
        .default('export'),
    )
    .addOption(
      new Option('--personal', "a private person's parcel in a reasonable quantity")
        .default(false)
        .conflicts('luggage'),
    )
    .option('--luggage', 'what a traveller carries for own use', false)
    .option(
      '--own <file>',
      'marks that are your own or licensed to you (markText or mark, recordNo, registrationNo, role, regimes)',
    );
}

/**
 * What the options say about judging.
 * @throws UsageError when the file of own marks cannot be read.
 */
export async function judgingContext(options: JudgingOptions): Promise<Omit<ScreeningContext, 'all'>> {
  const { policy, on, lang, direction, personal, luggage, own } = options;
  return {
    policy,
    on,
    direction,
    consignment: luggage ? 'luggage' : personal ? 'personal' : 'commercial',
    locale: lang,
    own: own ? await readOwnMarks(own) : [],
  };
}

/** Gathers the values of an option that may be given again. */
export function collect<Value>(value: Value, before: readonly Value[] = []): Value[] {
  return [...before, value];
}

/** A day as `YYYY-MM-DD`. Throws InvalidArgumentError for anything else, the 30th of February included. */
export function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('give a real day as YYYY-MM-DD');
  return value;
}

/** A number above zero. Throws InvalidArgumentError for anything else. */
export function parseAmount(value: string): number {
  const amount = Number(value);
  if (!Number.isFinite(amount) || amount <= 0) throw new InvalidArgumentError('give a number above zero');
  return amount;
}

/** `USD=7.1`: what one unit of a currency is worth in yuan, as of today. Throws InvalidArgumentError. */
export function parseYuanValue(value: string): YuanValue {
  const [, currency, yuan] = /^([A-Z]{3})=(.+)$/.exec(value.toUpperCase()) ?? [];
  if (!currency || !yuan) throw new InvalidArgumentError('give a currency and its value, such as USD=7.1');
  return { currency, yuan: parseAmount(yuan), setOn: today() };
}
