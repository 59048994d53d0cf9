/**
 * Tells what machines answer to our mails: reports of what did not arrive, complaints,
 * automatic replies. Pure: a mail in, a judgement out.
 */
@NullMarked
package dev.goodword.communication.bounces;

import org.jspecify.annotations.NullMarked;
