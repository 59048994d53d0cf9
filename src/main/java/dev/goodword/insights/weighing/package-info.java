/** What heads of recruiting hold for how important in the figures. */
@NullMarked
package dev.goodword.insights.weighing;

import org.jspecify.annotations.NullMarked;
