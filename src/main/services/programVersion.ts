/** The version of the whole program: that of package.json (a test compares them). */
export const programVersion = '0.1.0';
