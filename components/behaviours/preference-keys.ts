/** Where the reader's choices are kept, on their own machine only. */
export const preferenceKeys = { theme: 'khabar.theme', textSize: 'khabar.text-size' } as const;
