import { Command, Option } from 'commander';
import { complaintText } from '../../complaints/fill';
import { TEMPLATES } from '../../complaints/template';
import { translatorFor } from '../../locales/translate';
import { writeResults } from '../output';
import { UsageError } from '../usage-error';
import { faultText, openEvidence } from './open';

/** `recordal-lens evidence export`. */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Write what a complaint portal or customs asks for, as far as a package of evidence can say it.',
    )
    .argument('<file>', 'package of evidence: .zip; one that does not verify is refused')
    .addOption(
      new Option('--for <form>', 'whose form').choices(TEMPLATES.map(({ key }) => key)).makeOptionMandatory(),
    )
    .addOption(new Option('--lang <language>', 'its language').choices(['en', 'zh-CN']).default('en'))
    .action(exportFile);
}

async function exportFile(path: string, options: { for: string; lang: string }): Promise<void> {
  const result = await openEvidence(path);
  if (!result.sound) throw new UsageError(`${path}: ${faultText(result)}`);
  const template = TEMPLATES.find(({ key }) => key === options.for)!;
  await writeResults(process.stdout, complaintText(template, result, translatorFor(options.lang)).trimEnd());
}
