/** Written into every result: the same input, seed and engine version give the same digits on every machine. */
export const engineVersion = '1.3.1';
