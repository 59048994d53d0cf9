/** Where an application stands: the status link, the code, and the page behind them. */
@NullMarked
package dev.goodword.portal.tracking;

import org.jspecify.annotations.NullMarked;
