/**
 * What talk and custom could be worth: scenarios with every assumption on top, never a
 * forecast, and off until the inputs are the company's own.
 */
@NullMarked
package dev.goodword.insights.money;

import org.jspecify.annotations.NullMarked;
