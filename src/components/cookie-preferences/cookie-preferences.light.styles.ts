export { room as lightStyles } from '../../styles/room.styles.js';
