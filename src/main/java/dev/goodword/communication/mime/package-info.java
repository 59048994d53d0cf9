/**
 * Mails that others wrote, from bytes to words: nothing here decides anything.
 */
@NullMarked
package dev.goodword.communication.mime;

import org.jspecify.annotations.NullMarked;
