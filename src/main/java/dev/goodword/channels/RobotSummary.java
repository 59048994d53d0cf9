package dev.goodword.channels;

import java.time.Instant;
import java.util.Set;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.Delivered;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A robot as our people may see it.
 *
 * @param end the last letters of its address
 * @param signed whether it has a secret to sign with
 * @param matters what it tells
 * @param active whether it speaks
 * @param standing what became of what it said last
 */
public record RobotSummary(RobotId id, CompanyId company, RobotKind kind, String name, String end, boolean signed,
		LocaleTag language, Set<RobotMatter> matters, boolean active, Standing standing) {

	public RobotSummary {
		matters = Set.copyOf(matters);
	}

	/**
	 * What became of what it said last.
	 *
	 * @param kind what is known; null when it never spoke
	 * @param code the code of the answer
	 * @param detail the maker's words
	 * @param at when
	 * @param failures how often in a row it was not taken
	 */
	public record Standing(Delivered.@Nullable Kind kind, @Nullable Integer code, @Nullable String detail,
			@Nullable Instant at, int failures) {
	}

}
