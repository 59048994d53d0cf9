package dev.goodword.desk.application;

import org.jspecify.annotations.Nullable;

/**
 * That an application is held for the law, or that somebody wants that. Never why.
 *
 * @param title that it is so, and until when
 * @param text what follows from it here
 * @param page where it is answered, lifted or renewed; null for those who only know of it
 */
record LegalHoldCard(String title, String text, @Nullable String page) {
}
