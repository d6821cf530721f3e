/** Libraries of many small files: bundled with the program, they load in a third of the time. */
export const bundledLibraries = ['zod', '@trpc/server'];
