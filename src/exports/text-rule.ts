/** Stands in the plain text between the statement and the lines that say where it comes from. */
export const textRule = '――――';
