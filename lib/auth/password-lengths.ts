/** How long a password is, in signs. */
export const passwordLengths = { least: 12, most: 128 } as const;
