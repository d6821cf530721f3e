/** The real days of the plan, as `planCalendar` gives them. */

/** First day of month m as a day number, [months + 1] 32-bit integers. */
let firstDays: usize = 0;
/** By month, 32-bit integers: 1 where interest is settled; days up to and with the settlement; days after it. */
let settlements: usize = 0;
let before: usize = 0;
let after: usize = 0;

export function setCalendar(days: usize, settles: usize, daysBefore: usize, daysAfter: usize): void {
  firstDays = days;
  settlements = settles;
  before = daysBefore;
  after = daysAfter;
}

export function firstDay(month: i32): i32 {
  return load<i32>(firstDays + (<usize>month << 2));
}

export function settles(month: i32): bool {
  return load<i32>(settlements + (<usize>month << 2)) !== 0;
}

export function daysBefore(month: i32): f64 {
  return <f64>load<i32>(before + (<usize>month << 2));
}

export function daysAfter(month: i32): f64 {
  return <f64>load<i32>(after + (<usize>month << 2));
}
