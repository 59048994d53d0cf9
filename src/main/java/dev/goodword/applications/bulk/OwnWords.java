package dev.goodword.applications.bulk;

import java.util.stream.Stream;

import dev.goodword.applications.Outcome;
import dev.goodword.applications.inviting.Besides;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen for one person alone.
 *
 * @param outcome what becomes of the application
 * @param reasonCode why, when it is another reason than that of all
 * @param text the reason in words of their own; null for the words of all
 * @param strength what was valued, after a talk
 * @param point what decided it, after a talk
 * @param call whether somebody calls before the letter arrives
 * @param waiver why nobody calls a finalist; null when somebody does
 * @param besides what is asked of them with the end
 */
public record OwnWords(Outcome outcome, @Nullable String reasonCode, @Nullable String text, @Nullable String strength,
		@Nullable String point, boolean call, @Nullable String waiver, Besides besides) {

	public OwnWords(Outcome outcome, @Nullable String reasonCode, @Nullable String text, @Nullable String strength,
			@Nullable String point, boolean call, @Nullable String waiver) {
		this(outcome, reasonCode, text, strength, point, call, waiver, Besides.NOTHING);
	}

	/** Nothing but what is usual. */
	static OwnWords none(Outcome usual) {
		return new OwnWords(usual, null, null, null, null, false, null);
	}

	Stream<String> forCandidate() {
		return Stream.concat(Stream.of(this.text, this.strength, this.point).flatMap(Stream::ofNullable),
				this.besides.forCandidate());
	}

}
