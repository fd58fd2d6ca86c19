/** Thousands as English and Welsh both write them; an `Intl.NumberFormat` would cost milliseconds. */
export const showNumber = (count: number): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
