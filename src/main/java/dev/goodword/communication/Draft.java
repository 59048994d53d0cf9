package dev.goodword.communication;

import java.util.List;
import java.util.Map;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround;
import dev.goodword.shared.CalendarPart;
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
 * @param calendars what it brings for a calendar
 */
record Draft(MessageKind kind, LocaleTag language, Map<Field, String> fields, Surround surround,
		@Nullable String secret, String template, List<CalendarPart> calendars) {

	Draft {
		calendars = List.copyOf(calendars);
	}

	Draft(MessageKind kind, LocaleTag language, Map<Field, String> fields, Surround surround, @Nullable String secret,
			String template) {
		this(kind, language, fields, surround, secret, template, List.of());
	}

	/** The same written from other content files. */
	Draft from(String other) {
		return new Draft(this.kind, this.language, this.fields, this.surround, this.secret, other, this.calendars);
	}

	/** The same with these for a calendar. */
	Draft carrying(List<CalendarPart> parts) {
		return new Draft(this.kind, this.language, this.fields, this.surround, this.secret, this.template, parts);
	}

	Draft(MessageKind kind, LocaleTag language, Map<Field, String> fields, Surround surround) {
		this(kind, language, fields, surround, null, kind.template());
	}

}
