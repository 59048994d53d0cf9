package dev.goodword.desk.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;

import dev.goodword.accounts.Permission;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.shared.DateWords;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Words on the appointments that stand with an applicant. */
@Component
class AppointmentCards {

	private final Interviews interviews;

	private final InstantSource clock;

	AppointmentCards(Interviews interviews, InstantSource clock) {
		this.interviews = interviews;
		this.clock = clock;
	}

	/** Those that stand, the earliest first. */
	List<Card> of(Reader reader) {
		return this.interviews.booked(reader.application().id())
			.stream()
			.map((interview) -> of(reader, interview))
			.toList();
	}

	Card of(Reader reader, InterviewSummary interview) {
		Appointment when = interview.plan().appointment();
		ZoneId yours = reader.words().zone();
		DateWords there = reader.words().dates(when.zone());
		Instant now = this.clock.instant();
		boolean begun = !now.isBefore(when.startsAt());
		boolean open = interview.isBooked();
		String people = reader.words().language().listed(interview.plan().panel().stream().map(reader::name));
		return new Card("/applications/" + interview.application() + "/interviews/" + interview.id(),
				there.longDateTime(when.startsAt(), yours),
				there.differsFor(yours, when.startsAt())
						? reader.say("desk.appointment.yours", reader.dates().time(when.startsAt()).text()) : null,
				reader.say("desk.appointment.about", reader.say("desk.appointment.mode." + interview.plan().mode()),
						when.minutes(), people),
				interview.plan().place(), begun,
				open ? null : reader.say("desk.appointment.state." + interview.state()),
				open && reader.may(Permission.ARRANGE_INTERVIEW), open && begun);
	}

	/**
	 * An appointment in words.
	 *
	 * @param page where it is looked after
	 * @param when when it is, on its own clock
	 * @param yours the hour on the reader's clock; null when that shows the same
	 * @param about how, how long and with whom
	 * @param place where, as the candidate reads it
	 * @param begun whether its hour has come
	 * @param ended what became of it; null while it stands
	 * @param changeable whether the reader may move it or call it off
	 * @param settleable whether it can be said now what became of it
	 */
	record Card(String page, DateWords.Said when, @Nullable String yours, String about, String place, boolean begun,
			@Nullable String ended, boolean changeable, boolean settleable) {
	}

}
