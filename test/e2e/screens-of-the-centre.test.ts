// Can everybody use what the central team sees?
import { lookAtEveryScreen } from './every-screen.js';
import { screens } from './screens/screens.mjs';
import { isMunicipal } from './visitor.js';

lookAtEveryScreen(screens.filter(({ who }) => !isMunicipal(who)));
