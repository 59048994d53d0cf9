package dev.goodword.communication;

import java.util.Map;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A letter that could be written.
 *
 * @param fields what it speaks of
 * @param surround what the frame adds
 * @param secret what its link holds instead of the placeholder once it leaves; null when
 * it holds none
 * @param template the name of its content files
 */
record Draft(MessageKind kind, LocaleTag language, Map<Field, String> fields, Surround surround,
		@Nullable String secret, String template) {

	/** The same written from other content files. */
	Draft from(String other) {
		return new Draft(this.kind, this.language, this.fields, this.surround, this.secret, other);
	}

	Draft(MessageKind kind, LocaleTag language, Map<Field, String> fields, Surround surround) {
		this(kind, language, fields, surround, null, kind.template());
	}

}
