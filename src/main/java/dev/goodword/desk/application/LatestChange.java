package dev.goodword.desk.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.goodword.applications.Applications;
import dev.goodword.applications.HeldInterview;
import dev.goodword.applications.InterviewRecords;
import dev.goodword.applications.StageMoveEntry;

import org.springframework.stereotype.Component;

/** Says what somebody changed last about an application: a step, its end, or a talk. */
@Component
class LatestChange {

	private final Applications applications;

	private final InterviewRecords talks;

	private final InstantSource clock;

	LatestChange(Applications applications, InterviewRecords talks, InstantSource clock) {
		this.applications = applications;
		this.talks = talks;
		this.clock = clock;
	}

	/** Who, what and how long ago, as a sentence. */
	String latest(Reader reader) {
		List<Change> changes = new ArrayList<>();
		this.applications.log(reader.application().id()).forEach((entry) -> changes.add(step(entry, reader)));
		this.talks.of(reader.application().id()).forEach((talk) -> changes.add(talk(talk, reader)));
		Change latest = changes.stream()
			.reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
			.orElseThrow();
		return latest.words().apply(ago(latest.at(), reader));
	}

	private static Change step(StageMoveEntry entry, Reader reader) {
		return new Change(entry.at(), (ago) -> reader.say("desk.conflict." + History.word(entry),
				reader.name(entry.actor()), entry.toName().in(reader.words().language()), ago));
	}

	private static Change talk(HeldInterview talk, Reader reader) {
		Instant back = talk.takenBackAt();
		return (back == null)
				? new Change(talk.recordedAt(),
						(ago) -> reader.say("desk.conflict.talk", reader.name(talk.recordedBy()), ago))
				: new Change(back,
						(ago) -> reader.say("desk.conflict.talk.back", reader.name(talk.takenBackBy()), ago));
	}

	private String ago(Instant at, Reader reader) {
		Duration past = Duration.between(at, this.clock.instant());
		if (past.toHours() < 1) {
			return reader.say("desk.ago.minutes", past.toMinutes());
		}
		return (past.toDays() < 1) ? reader.say("desk.ago.hours", past.toHours())
				: reader.say("desk.ago.days", past.toDays());
	}

	/**
	 * One thing somebody did.
	 *
	 * @param at when
	 * @param words the sentence, given how long ago it was
	 */
	private record Change(Instant at, Function<String, String> words) {
	}

}
