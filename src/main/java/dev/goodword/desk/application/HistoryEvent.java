package dev.goodword.desk.application;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an application, before it is put in order.
 *
 * @param text what, and by whom
 * @param more more about it; null when there is nothing
 * @param typed words that people typed; null when there are none
 */
record HistoryEvent(Instant at, ColumnKind kind, String text, @Nullable String more, @Nullable String typed) {

	/** A step of the application. */
	static HistoryEvent step(Instant at, String text, @Nullable String more, @Nullable String typed) {
		return new HistoryEvent(at, ColumnKind.STEPS, text, more, typed);
	}

	/** As it stands in the column. */
	Column.Dated<ApplicationView.Line> dated(Reader reader) {
		return new Column.Dated<>(this.at, this.kind, () -> new ApplicationView.Line(reader.moment(this.at), this.text,
				this.more, Objects.requireNonNullElse(this.typed, "").isBlank() ? null : this.typed));
	}

}
