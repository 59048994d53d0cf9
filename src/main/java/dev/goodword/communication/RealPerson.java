package dev.goodword.communication;

import java.util.Map;

import dev.goodword.communication.templates.Field;
import dev.goodword.shared.DateWords.Said;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has applied, as far as a letter can speak of them.
 *
 * @param language theirs
 * @param signer who would sign
 * @param promise the date they have our word for; null when none runs
 * @param facts what is recorded of the application
 */
public record RealPerson(LocaleTag language, String signer, @Nullable Said promise, Map<Field, String> facts) {
}
