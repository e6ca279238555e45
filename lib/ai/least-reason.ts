/** Letters in which a person says why a summary is right although a check blocks it: fewer say nothing. */
export const leastReason = 10;
