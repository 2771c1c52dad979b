// Where do the rooms find the robots? Beside the other actors; history and notices, which come before this room, take them from the platform.
export { robotActor } from '../platform/robots.js';
