/** The store reads the time through this, so that tests can fix it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
