/**
 * Asking about a position without having applied: the form, and the page of a question,
 * where its writer confirms the address and sees by when a person answers.
 */
@NullMarked
package dev.goodword.portal.asking;

import org.jspecify.annotations.NullMarked;
