package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.Tasks;
import dev.goodword.interviews.Appointment;
import dev.goodword.interviews.Change;
import dev.goodword.interviews.InterviewAct;
import dev.goodword.interviews.InterviewEntry;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.interviews.Interviews;
import dev.goodword.interviews.proposing.ChoosingTimes;
import dev.goodword.interviews.proposing.Proposals;
import dev.goodword.promises.Escalation;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Letters about talks, written together with what was agreed: each speaks of one occasion
 * and falls when that is overtaken.
 */
@Component
class InterviewLetters {

	/** The task to call somebody on whom nobody of ours waited. */
	static final String APOLOGY_TASK = "CALL_AFTER_MISSED";

	/** The task of the head of recruiting to know of it the same day. */
	static final String INCIDENT_TASK = "KNOW_OF_MISSED";

	/** A call on the same day, where hours count. */
	private static final Duration TIME_TO_CALL = Duration.ofHours(1);

	private static final Duration SAME_DAY = Duration.ofHours(8);

	/** Whoever was told this short ago needs no reminder. */
	private static final Duration FRESH = Duration.ofHours(12);

	/** A reminder this close to the talk is worth nothing. */
	private static final Duration TOO_LATE = Duration.ofHours(2);

	private final Drafting drafting;

	private final TalkInvites invites;

	private final Dispatch dispatch;

	private final Interviews interviews;

	private final Proposals proposals;

	private final ChoosingTimes choosing;

	private final Promises promises;

	private final Escalation escalation;

	private final Tasks tasks;

	InterviewLetters(Drafting drafting, TalkInvites invites, Dispatch dispatch, Interviews interviews,
			Proposals proposals, ChoosingTimes choosing, Promises promises, Escalation escalation, Tasks tasks) {
		this.drafting = drafting;
		this.invites = invites;
		this.dispatch = dispatch;
		this.interviews = interviews;
		this.proposals = proposals;
		this.choosing = choosing;
		this.promises = promises;
		this.escalation = escalation;
		this.tasks = tasks;
	}

	/**
	 * What happened to a talk, with the date that follows from it.
	 * @param occasion the entry in the log of the talk
	 */
	void tell(Scene scene, PromiseSummary promise, UUID occasion, Instant now) {
		InterviewEntry entry = this.interviews.entry(occasion).orElseThrow();
		Talk talk = talk(entry);
		Instant counted = this.promises.countedOn(promise.id())
			.map(PromiseSummary::deadlineAt)
			.orElse(promise.deadlineAt());
		Instant coming = talk.comesAt().isAfter(now) ? talk.comesAt() : talk.startsAt();
		Instant deadline = earlier(counted, coming.isAfter(now) ? coming : promise.deadlineAt());
		this.dispatch.send(scene,
				draft(scene, talk, entry, promise.toldDate()).carrying(this.invites.of(scene, entry, now)),
				new Bond(occasion.toString(), promise.id(), occasion, deadline, now), now);
		if (entry.act().isAgreement()) {
			remind(scene, talk, occasion, now);
		}
		if (entry.act() == InterviewAct.COMPANY_ABSENT) {
			this.tasks.add(APOLOGY_TASK, scene.application().id(), scene.owner().id(), now.plus(TIME_TO_CALL));
			this.tasks.add(INCIDENT_TASK, scene.application().id(), this.escalation.of(scene.position()).id(),
					now.plus(SAME_DAY));
		}
	}

	/**
	 * Whoever missed a talk, or was missed, is shown the times that can still be chosen.
	 */
	private Draft draft(Scene scene, Talk talk, InterviewEntry entry, LocalDate told) {
		MessageKind kind = kind(entry.act());
		boolean missed = entry.act() == InterviewAct.CANDIDATE_ABSENT || entry.act() == InterviewAct.COMPANY_ABSENT;
		boolean choosable = missed && this.proposals.live(entry.application())
			.filter((proposal) -> !this.choosing.free(proposal).isEmpty())
			.isPresent();
		return choosable ? this.drafting.missed(kind, scene, talk, told)
				: this.drafting.interview(kind, scene, talk, told);
	}

	/**
	 * They have left, and what was agreed with them leaves their calendar.
	 * @param until the last day of coming back; null when there is no way back
	 */
	Draft withdrawn(Scene scene, @Nullable LocalDate until, ApplicationEnded fact) {
		List<InterviewSummary> calledOff = this.interviews.calledOffBy(fact);
		return this.drafting.withdrawn(scene, until, calledOff)
			.carrying(this.invites.calledOff(scene, calledOff, fact.at()));
	}

	/** At the same hour of the day before, unless the talk was agreed only just now. */
	private void remind(Scene scene, Talk talk, UUID occasion, Instant now) {
		Appointment when = talk.plan().appointment();
		Instant dayBefore = when.localStart().minusDays(1).atZone(when.zone()).toInstant();
		if (!dayBefore.isBefore(now.plus(FRESH))) {
			this.dispatch.send(scene, this.drafting.interview(MessageKind.INTERVIEW_REMINDER, scene, talk, null),
					new Bond(occasion.toString(), null, occasion, talk.startsAt().minus(TOO_LATE), dayBefore), now);
		}
	}

	private Talk talk(InterviewEntry entry) {
		return new Talk(this.interviews.interview(entry.application(), entry.interview()).plan(),
				(entry.act() == InterviewAct.MOVED) ? this.interviews.before(entry).orElse(null) : null,
				new Change(entry.askedBy(), entry.reason()));
	}

	private static MessageKind kind(InterviewAct act) {
		return switch (act) {
			case BOOKED -> MessageKind.INTERVIEW_CONFIRMED;
			case MOVED -> MessageKind.INTERVIEW_MOVED;
			case CANCELLED -> MessageKind.INTERVIEW_CANCELLED;
			case CANDIDATE_ABSENT -> MessageKind.CANDIDATE_MISSED;
			case COMPANY_ABSENT -> MessageKind.COMPANY_MISSED;
			case HELD -> MessageKind.INTERVIEW_THANKS;
		};
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

}
