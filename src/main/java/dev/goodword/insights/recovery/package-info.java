/**
 * Service recovery: whoever asked to be contacted is, by somebody outside the hiring team
 * who has only what was written for that purpose, within two working days.
 */
@NullMarked
package dev.goodword.insights.recovery;

import org.jspecify.annotations.NullMarked;
