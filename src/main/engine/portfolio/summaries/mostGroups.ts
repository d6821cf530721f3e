/** Of more paths than this, consecutive ones are put together to groups, where the errors of figures are taken jointly. */
export const mostGroups = 16_384;
