import * as v from 'valibot';
import { isDay } from '../domain/day';
import form from './dsa.json';

const oneOf = (values: readonly string[]) => v.picklist(values as readonly [string, ...string[]]);
const someOf = (values: readonly string[]) => v.pipe(v.array(oneOf(values)), v.minLength(1));
const Text = (name: keyof typeof form.lengths) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(form.lengths[name]));
const Day = (earliest = '') =>
  v.pipe(
    v.string(),
    v.check((day) => isDay(day) && day >= earliest, 'no such day'),
  );

/**
 * What a platform states once for all of its statements: what it did, on which ground, where, and how it came to know.
 */
const PLATFORM = {
  decision_visibility: someOf(form.decision_visibility),
  end_date_visibility_restriction: v.exactOptional(Day()),
  decision_ground: oneOf(form.decision_ground),
  decision_ground_reference_url: v.exactOptional(Text('decision_ground_reference_url')),
  illegal_content_legal_ground: v.exactOptional(Text('illegal_content_legal_ground')),
  illegal_content_explanation: v.exactOptional(Text('illegal_content_explanation')),
  incompatible_content_ground: v.exactOptional(Text('incompatible_content_ground')),
  incompatible_content_explanation: v.exactOptional(Text('incompatible_content_explanation')),
  incompatible_content_illegal: v.exactOptional(v.picklist(['Yes', 'No'])),
  territorial_scope: someOf(form.territorial_scope),
  source_type: oneOf(form.source_type),
  automated_detection: oneOf(form.automated_detection),
  automated_decision: oneOf(form.automated_decision),
};

/** Whether the ground that is named is the one that is described. */
function hasItsGround(said: {
  decision_ground: string;
  illegal_content_legal_ground?: string;
  illegal_content_explanation?: string;
  incompatible_content_ground?: string;
  incompatible_content_explanation?: string;
}): boolean {
  const [ground, explanation] =
    said.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
      ? [said.illegal_content_legal_ground, said.illegal_content_explanation]
      : [said.incompatible_content_ground, said.incompatible_content_explanation];
  return ground !== undefined && explanation !== undefined;
}
const GROUND = 'the ground and its explanation must be those that decision_ground names';

/**
 * Whether content came after the decision about it, if the decision's day is known. The two clocks may differ by a
 * day.
 */
const liesBehind = (content: string, decided: string) =>
  decided >= form.earliest.application_date && Date.parse(content) - Date.parse(decided) > 24 * 60 * 60_000;

export const PlatformSchema = v.pipe(
  v.strictObject(PLATFORM),
  v.check((said) => hasItsGround(said), GROUND),
);
export type PlatformSays = v.InferOutput<typeof PlatformSchema>;

/**
 * A statement of reasons as the DSA Transparency Database takes it (Regulation (EU) 2022/2065, Art. 17 and 24(5)), as far as
 * statements about trade marks go. `dsa.json` says where the form is from, of which day, and how far that was checked.
 */
const StatementSchema = v.pipe(
  v.strictObject({
    ...PLATFORM,
    puid: v.pipe(Text('puid'), v.regex(/^[\w-]+$/)),
    category: oneOf(form.category),
    category_specification: someOf(form.category_specification),
    content_type: someOf(form.content_type),
    content_date: Day(form.earliest.content_date),
    application_date: Day(form.earliest.application_date),
    decision_facts: Text('decision_facts'),
  }),
  v.check((said) => hasItsGround(said), GROUND),
  v.forward(
    v.check(
      ({ content_date, application_date }) => !liesBehind(content_date, application_date),
      'lies behind the day of the decision',
    ),
    ['content_date'],
  ),
);
export type Statement = v.InferOutput<typeof StatementSchema>;

/** What is wrong with a value that should be a statement, field by field; empty if it is one. */
export function faultsIn(statement: unknown): string[] {
  return faultsBy(StatementSchema, statement);
}

/** What is wrong with a platform's part. */
export const faultsOfPlatform = (said: unknown): string[] => faultsBy(PlatformSchema, said);

function faultsBy(schema: v.GenericSchema, value: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'all'}: ${issue.message}`);
}

/** The most characters of the facts. */
export const MOST_FACTS = form.lengths.decision_facts;
