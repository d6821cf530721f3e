/** Key of the day and the rule in force, asked anew when compliance has saved. */
export const todayKey = ['client', 'today'];
