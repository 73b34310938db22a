/** The map is one stop for Tab; inside it the arrow keys lead from one person to the next. */
export const onMap = 'to …, bij …';
