package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * What happens by itself when nobody acts, in words, before it happens.
 *
 * @param title what goes out, and when
 * @param text what would stop it, or what follows when nothing is said any more
 * @param letter the message as it would be at its hour; null when none goes out
 * @param sendNow where it is sent at once; null when the reader may not
 * @param name where the head of recruiting says who decides; null when they need not
 * @param ask where the head of recruiting asks the candidate; null when they may not
 */
record HoldCard(String title, String text, @Nullable SendBox letter, @Nullable String sendNow, @Nullable String name,
		@Nullable String ask) {
}
