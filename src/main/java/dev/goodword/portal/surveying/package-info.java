/** The questionnaire behind the link of a survey mail, and the deletion by receipt. */
@NullMarked
package dev.goodword.portal.surveying;

import org.jspecify.annotations.NullMarked;
