package dev.goodword.communication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.Accounts;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.StageMoveEntry;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import dev.goodword.promises.PromiseKind;
import dev.goodword.promises.PromiseState;
import dev.goodword.promises.PromiseSummary;
import dev.goodword.promises.Promises;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.LocaleTag;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what candidates see now. A stage, a date or an outcome appears only once the
 * message that tells it stands on their page: while it can still be taken back, they see
 * what was true before.
 */
@Service
@Transactional(readOnly = true)
public class CandidateViews {

	private final Applications applications;

	private final Positions positions;

	private final Accounts accounts;

	private final Promises promises;

	private final Messages messages;

	private final MessageRepository stored;

	private final MessageSource texts;

	CandidateViews(Applications applications, Positions positions, Accounts accounts, Promises promises,
			Messages messages, MessageRepository stored, MessageSource texts) {
		this.applications = applications;
		this.positions = positions;
		this.accounts = accounts;
		this.promises = promises;
		this.messages = messages;
		this.stored = stored;
		this.texts = texts;
	}

	/** What the candidate of this application sees now, in that language. */
	public CandidateView of(JobApplicationId id, LocaleTag language) {
		ApplicationSummary application = this.applications.summary(id);
		List<Message> written = this.stored.findByApplicationOrderByCreatedAt(id);
		List<PromiseSummary> history = this.promises.history(id);
		boolean ended = !application.isOpen() && this.messages.isOutcomeVisible(id);
		PublicStep step = PublicStep.of(application.readAt() != null, toldKind(id, written), ended);
		Optional<PromiseSummary> shown = ended ? Optional.empty() : told(history, written);
		Voice words = new Voice(this.texts, language);
		return new CandidateView(id, language, step, ended, over(application, words),
				headline(application, step, ended, missed(history, shown), words),
				words.say("track", step.ordinal() + 1, words.say("step." + step)), steps(step, words),
				words.say("done"), shown.map((promise) -> answer(promise, words)).orElse(null), words.say("latest"),
				this.messages.timelineForCandidate(id)
					.stream()
					.filter((item) -> !item.isSecret())
					.findFirst()
					.orElse(null));
	}

	/** The kind of the latest stage whose message stands on the page. */
	private @Nullable StageKind toldKind(JobApplicationId id, List<Message> written) {
		Set<UUID> seen = written.stream()
			.filter((message) -> message.times().visibleAt() != null && message.cause() != null)
			.map(Message::cause)
			.collect(Collectors.toSet());
		return this.applications.log(id)
			.stream()
			.filter((entry) -> entry.cause() == StageMoveEntry.Cause.MOVED && !entry.undone()
					&& seen.contains(entry.id().value()))
			.reduce((earlier, later) -> later)
			.map(StageMoveEntry::toKind)
			.orElse(null);
	}

	/** The latest promise that was told; one whose message still waits was not. */
	private static Optional<PromiseSummary> told(List<PromiseSummary> history, List<Message> written) {
		return history.stream()
			.filter((promise) -> promise.state() != PromiseState.VOID)
			.filter((promise) -> written.stream()
				.filter((message) -> promise.id().equals(message.promise())
						&& promise.kind() != PromiseKind.APPLICATION_RECEIVED)
				.allMatch((message) -> message.times().visibleAt() != null || !message.state().isStoppable()))
			.reduce((earlier, later) -> later);
	}

	/**
	 * The date that was told before and passed without a word; null when we are not late.
	 */
	private static @Nullable LocalDate missed(List<PromiseSummary> history, Optional<PromiseSummary> shown) {
		boolean late = shown
			.filter((promise) -> promise.kind() == PromiseKind.REPAIR || promise.state() == PromiseState.BROKEN)
			.isPresent();
		return !late ? null
				: history.stream()
					.filter((promise) -> promise.state() == PromiseState.BROKEN)
					.reduce((earlier, later) -> later)
					.map(PromiseSummary::toldDate)
					.orElse(null);
	}

	private String over(ApplicationSummary application, Voice words) {
		PositionSummary position = this.positions.summary(application.position());
		return words.say("over", position.title().in(words.language()),
				this.accounts.site(position.site()).name().in(words.language()));
	}

	private static String headline(ApplicationSummary application, PublicStep step, boolean ended,
			@Nullable LocalDate missed, Voice words) {
		if (ended) {
			return words.say("headline.ended." + application.outcome());
		}
		if (missed != null) {
			return words.say("headline.late", DateWords.in(words.language(), ZoneId.of("UTC")).monthDay(missed));
		}
		boolean met = step == PublicStep.INTERVIEW && application.interviewHeldAt() != null;
		return words.say("headline." + (met ? "MET" : step.name()));
	}

	private static List<CandidateView.Step> steps(PublicStep step, Voice words) {
		List<CandidateView.Step> steps = new ArrayList<>();
		boolean over = step == PublicStep.DONE;
		for (PublicStep each : PublicStep.values()) {
			steps.add(new CandidateView.Step(words.say("step." + each), over || each.compareTo(step) < 0,
					!over && each == step));
		}
		return steps;
	}

	private static CandidateView.Answer answer(PromiseSummary promise, Voice words) {
		return new CandidateView.Answer(words.say("promise"), promise.toldDate(),
				DateWords.in(words.language(), promise.toldZone()).longDate(promise.toldDate()),
				words.say("promise.more"));
	}

	/** Texts in one language. */
	private record Voice(MessageSource texts, LocaleTag language) {

		String say(String key, Object... arguments) {
			return this.texts.getMessage("communication.candidate." + key, arguments, this.language.locale());
		}

	}

}
