const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/**
 * A day in words: `2026-11-22` is "22 November 2026" and "22 Tachwedd 2026". The words of English and
 * Welsh are ours, as Chromium has no Welsh dates; a language that a site brings gets the browser's
 * words, and figures where the browser doesn't know it (it would silently use the visitor's own
 * language). A date without a time has no time zone: none comes into it.
 *
 * @param iso - a day as `YYYY-MM-DD`; anything else comes back as it is
 * @param lang - the language of the text round it
 */
export const formatDate = (iso: string, lang: string): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const words = MONTHS[lang.split('-')[0] ?? '']?.split(' ');
  if (words) {
    const name = words[Number(month) - 1];
    return name ? `${Number(day)} ${name} ${Number(year)}` : iso;
  }
  const date = new Date(`${iso}T00:00:00Z`);
  if (!year || Number.isNaN(date.getTime())) return iso;
  return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0
    ? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
    : `${day}/${month}/${year}`;
};
