package dev.goodword.desk.model;

import java.time.Instant;

import dev.goodword.positions.PositionId;
import dev.goodword.positions.StageKind;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Which applications of one position are wanted.
 *
 * @param position of which position
 * @param view which part of it
 * @param nearUntil what is due before this moment needs somebody
 * @param kind only at steps of this kind; null for all
 * @param language only candidates of this language; null for all
 */
public record RowFilter(PositionId position, RowView view, Instant nearUntil, @Nullable StageKind kind,
		@Nullable LocaleTag language) {
}
