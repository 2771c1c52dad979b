// Can everybody use what a municipality sees, and what is seen before anybody has logged in?
import { lookAtEveryScreen } from './every-screen.js';
import { screens } from './screens/screens.mjs';
import { isMunicipal } from './visitor.js';

lookAtEveryScreen(screens.filter(({ who }) => isMunicipal(who)));
