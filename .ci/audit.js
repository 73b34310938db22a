/**
 * `npm run check:audit`: is anything known to be wrong with what we ship? Ends with 1 for a
 * weakness, and with 77 where the registry does not say: that is neither good nor bad news, and
 * `.ci/run` shows it apart.
 */
import {askNpm} from './npm.js';

const notChecked = 77;
const report = askNpm('audit --omit=dev --json');
const counts = report?.metadata?.vulnerabilities;

if (counts === undefined) {
  const why = report?.message ?? 'npm gave no answer';
  console.error(`NOT CHECKED: the registry did not say whether anything is known (${why}).`);
  console.error('Run `npm run check:audit` where the registry can be reached before you publish.');
  process.exit(notChecked);
}
for (const {name, severity, range} of Object.values(report.vulnerabilities ?? {})) {
  console.error(`${severity}: ${name} ${range}`);
}
console.log(`${counts.total} known weaknesses in what is shipped.`);
process.exit(counts.total > 0 ? 1 : 0);
