package dev.goodword.communication;

import java.util.Map;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround;
import dev.goodword.shared.LocaleTag;

/**
 * A letter that could be written.
 *
 * @param fields what it speaks of
 * @param surround what the frame adds
 */
record Draft(MessageKind kind, LocaleTag language, Map<Field, String> fields, Surround surround) {
}
