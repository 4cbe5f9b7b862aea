// The reading room is complete without this: it adds keys.
"use strict";
