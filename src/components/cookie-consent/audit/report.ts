import type { AuditWords } from './audit.text.js';
import type { Finding } from './finding.js';
import { PROBLEMS } from './finding.js';

/** The audit as lines of text, for a ticket or the console. */
export const reportOf = (
  findings: readonly Finding[],
  words: AuditWords,
  place: string,
): string => {
  const groups = PROBLEMS.flatMap(problem => {
    const lines = findings
      .filter(finding => finding.problem === problem)
      .map(({ kind, name, category }) =>
        [`- ${words.kinds[kind]}: ${name}`, category && `(${category})`].filter(Boolean).join(' '),
      );
    return lines.length > 0 ? ['', `${words.problems[problem]}:`, ...lines] : [];
  });
  const summary = findings.length > 0 ? words.found(findings.length) : words.none;
  return [`${words.title}: ${place}`, summary, ...groups].join('\n');
};
