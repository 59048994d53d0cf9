package dev.goodword.candidates;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * A person as other modules may see them.
 *
 * @param id the person
 * @param name the full name as they write it
 * @param callName what they want to be called; null when not given
 * @param email their current address; null when none works or they were erased
 * @param confirmed whether they have shown that they read that address
 * @param phone their current phone as typed; null when not given
 * @param language the language we write in
 * @param zone their zone; null when unknown: use the position's
 * @param country ISO 3166; null when unknown
 */
public record CandidateProfile(CandidateId id, String name, @Nullable String callName, @Nullable EmailAddress email,
		boolean confirmed, @Nullable String phone, LocaleTag language, @Nullable ZoneId zone,
		@Nullable String country) {

	/**
	 * How a letter addresses them: the full name in Chinese, else the call-name or the
	 * full name. No guessed title.
	 */
	public String greeting() {
		return (this.language.isChinese() || this.callName == null) ? this.name : this.callName;
	}

	/** All they are called by. */
	public List<String> names() {
		return Stream.of(this.name, this.callName).flatMap(Stream::ofNullable).toList();
	}

	/** Their zone, or the given one when unknown. */
	public ZoneId zoneOr(ZoneId fallback) {
		return (this.zone != null) ? this.zone : fallback;
	}

}
