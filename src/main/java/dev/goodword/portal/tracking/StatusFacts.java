package dev.goodword.portal.tracking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.RepeatedSubmission;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.applications.UnknownApplication;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.Messages;
import dev.goodword.communication.MessageKind;
import dev.goodword.communication.TimelineItem;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.interviews.InterviewSummary;
import dev.goodword.portal.PositionCards;
import dev.goodword.positions.Answering;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Wishes;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what there is to know about a tracked thing, each table once. */
@Service
@Transactional(readOnly = true)
class StatusFacts {

	private final Applications applications;

	private final Messages messages;

	private final Candidates candidates;

	private final PositionCards cards;

	private final Answering answering;

	private final Wishes wishes;

	private final WithdrawingApplications withdrawals;

	private final AgreedTalks talks;

	private final Inbox inbox;

	private final InstantSource clock;

	StatusFacts(Applications applications, Messages messages, Candidates candidates, PositionCards cards,
			Answering answering, Wishes wishes, WithdrawingApplications withdrawals, AgreedTalks talks, Inbox inbox,
			InstantSource clock) {
		this.applications = applications;
		this.messages = messages;
		this.candidates = candidates;
		this.cards = cards;
		this.answering = answering;
		this.wishes = wishes;
		this.withdrawals = withdrawals;
		this.talks = talks;
		this.inbox = inbox;
		this.clock = clock;
	}

	/** What the reader may see of the tracked thing. */
	Facts of(Tracked tracked) {
		CandidateProfile person = tracked.sight().isLink() ? null
				: this.candidates.profile(tracked.target().candidate());
		Optional<ApplicationSummary> application = application(tracked.subject());
		return application.map((known) -> ofApplication(known, person))
			.orElseGet(() -> ofRepeat(tracked.subject(), person));
	}

	/** The application a subject is; empty when it is a repeated submission. */
	Optional<ApplicationSummary> application(UUID subject) {
		JobApplicationId id = new JobApplicationId(subject);
		return Optional.ofNullable(this.applications.summaries(List.of(id)).get(id));
	}

	private Facts ofApplication(ApplicationSummary application, @Nullable CandidateProfile person) {
		List<TimelineItem> items = this.messages.timelineForCandidate(application.id());
		List<StageMoveEntry> log = ToldSoFar.needsLog(application) ? this.applications.log(application.id())
				: List.of();
		Wishes.Course course = this.wishes.course(application.id());
		List<PromiseSummary> promises = course.promises();
		List<ToldSoFar.Seen> seen = new ArrayList<>(
				items.stream().map((item) -> new ToldSoFar.Seen(item.kind(), item.at())).toList());
		ToldSoFar told = ToldSoFar.of(application, log, promises, seen, this.clock.instant());
		PositionCards.Card card = this.cards.of(application.position());
		InterviewSummary talk = told.outcomeTold() ? null
				: this.talks.told(application.id(), promises, items).orElse(null);
		if (talk != null && this.talks.isTheirs(talk)) {
			seen.add(new ToldSoFar.Seen(MessageKind.INTERVIEW_CONFIRMED, this.talks.agreedAt(talk)));
			told = ToldSoFar.of(application, log, promises, seen, this.clock.instant());
		}
		return new Facts(card, application.reference(), application.receivedAt(), news(told, application, talk, items),
				told, application, (told.promise() != null) ? told.promise().toldDate() : null, items, person,
				this.withdrawals.mayReturnUntil(application).orElse(null), answers(told, card), course.told(),
				(person != null) ? talk : null, (person != null && items.stream().anyMatch(TimelineItem::answered))
						? this.inbox.written(application.id()) : List.of());
	}

	/**
	 * The last word about a talk counts: that it was called off, or anything after it.
	 */
	private static News news(ToldSoFar told, ApplicationSummary application, @Nullable InterviewSummary talk,
			List<TimelineItem> items) {
		News news = News.of(told, application, talk != null);
		boolean calledOff = items.stream()
			.map(TimelineItem::kind)
			.filter(MessageKind::isAboutAppointment)
			.findFirst()
			.filter((kind) -> kind == MessageKind.INTERVIEW_CANCELLED)
			.isPresent();
		return calledOff ? news.calledOff() : news;
	}

	private String answers(ToldSoFar told, PositionCards.Card card) {
		PromiseSummary promise = told.promise();
		return (promise != null && promise.kind().belongsToHead())
				? this.answering.named(promise.people().owner(), card.position()).name() : card.owner();
	}

	/** A repeated submission looks like a first one that has just arrived. */
	private Facts ofRepeat(UUID subject, @Nullable CandidateProfile person) {
		RepeatedSubmission repeat = this.applications.repeat(subject).orElseThrow(UnknownApplication::new);
		ApplicationSummary earlier = this.applications.summary(repeat.earlier());
		ToldSoFar told = new ToldSoFar(PublicStep.RECEIVED, null, null, null, false);
		return new Facts(this.cards.of(earlier.position()), repeat.reference(), repeat.receivedAt(), News.RECEIVED,
				told, null, repeat.shownDate(), List.of(), person, null, this.cards.of(earlier.position()).owner(),
				Wishes.Told.NOTHING, null, List.of());
	}

	/**
	 * What there is to know.
	 *
	 * @param card the position
	 * @param reference the code people may quote
	 * @param receivedAt when it arrived
	 * @param news what the page says first
	 * @param told what the candidate has been told
	 * @param application the application; null for a repeated submission
	 * @param day the promised day; null when none stands
	 * @param items the messages the candidate can see, newest first
	 * @param person who it is; null for whoever only holds the link
	 * @param returnUntil the last day on which a withdrawn application can be brought
	 * back; null when there is none
	 * @param answers the name of whoever answers for it
	 * @param wishes what they told us of their own calendar
	 * @param talk the appointment that stands and that they were told of; null when there
	 * is none, or for whoever only holds the link
	 * @param written what they wrote to us, newest first; none for whoever only holds the
	 * link
	 */
	record Facts(PositionCards.Card card, String reference, Instant receivedAt, News news, ToldSoFar told,
			@Nullable ApplicationSummary application, @Nullable LocalDate day, List<TimelineItem> items,
			@Nullable CandidateProfile person, @Nullable LocalDate returnUntil, String answers, Wishes.Told wishes,
			@Nullable InterviewSummary talk, List<Inbox.Written> written) {

		/**
		 * The address our latest mail did not reach, most of it hidden; null when it did,
		 * and for whoever only holds the link.
		 */
		@Nullable String cameBack() {
			boolean lost = this.items.stream()
				.filter((item) -> !item.isSecret())
				.findFirst()
				.filter(TimelineItem::cameBack)
				.isPresent();
			return (lost && this.person != null && this.person.email() != null) ? this.person.email().masked() : null;
		}

		/** Whether the candidate has withdrawn it. */
		boolean isWithdrawn() {
			return this.news.equals(News.WITHDRAWN);
		}

		/** Whether it is closed because we failed to answer. */
		boolean isLapsed() {
			return this.news.equals(News.LAPSED);
		}

		/** Whether there is an offer they were told of. */
		boolean hasOffer() {
			PromiseSummary promise = this.told.promise();
			return isHired() || (promise != null && promise.kind() == PromiseKind.OFFER_OUT);
		}

		/** Whether it is their turn to choose a time. */
		boolean hasTimes() {
			PromiseSummary promise = this.told.promise();
			return promise != null && promise.kind() == PromiseKind.INVITATION_OUT;
		}

		/** Whether they accepted our offer. */
		boolean isHired() {
			return this.news.equals(News.HIRED);
		}

		/** Whether a step that lies behind has taken place, not only been passed over. */
		boolean hasHappened(PublicStep step) {
			return this.application == null || step.hasHappened(this.application, this.told.furthest());
		}

		/** Whether the outcome was told to them by us. */
		boolean isAnswered() {
			return this.told.outcomeTold() && !isWithdrawn() && !isLapsed() && !isHired();
		}

		/** Whether there is an outcome that only they themselves may read. */
		boolean isClosedBook() {
			return isAnswered() || isHired();
		}

		/** Where the reader's days begin and end. */
		ZoneId zone() {
			if (this.person != null) {
				return this.person.zoneOr(this.card.position().zone());
			}
			return (this.told.promise() != null) ? this.told.promise().toldZone() : this.card.position().zone();
		}

	}

}
