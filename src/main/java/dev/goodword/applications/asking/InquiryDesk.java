package dev.goodword.applications.asking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.calendars.Calendars;
import dev.goodword.calendars.WorkingCalendar;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.Chance;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of an inquiry has in common: the row, its log, tasks, the fact. */
@Component
class InquiryDesk {

	private final InquiryRepository inquiries;

	private final InquiryEntryRepository entries;

	private final InquirySeal seal;

	private final Positions positions;

	private final Calendars calendars;

	private final Tasks tasks;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	InquiryDesk(InquiryRepository inquiries, InquiryEntryRepository entries, InquirySeal seal, Positions positions,
			Calendars calendars, Tasks tasks, Chance chance, InstantSource clock, ApplicationEventPublisher events) {
		this.inquiries = inquiries;
		this.entries = entries;
		this.seal = seal;
		this.positions = positions;
		this.calendars = calendars;
		this.tasks = tasks;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	Optional<Inquiry> live(JobApplicationId application) {
		return this.inquiries.findByApplicationAndLive(application, 1);
	}

	/** Those of these applications whose candidates have the turn. */
	Set<JobApplicationId> withOpen(Collection<JobApplicationId> applications) {
		return this.inquiries.findByApplicationInAndLive(applications, 1)
			.stream()
			.filter((one) -> one.state() == InquiryState.OPEN)
			.map(Inquiry::application)
			.collect(Collectors.toSet());
	}

	/**
	 * The one with this id, if it belongs to the application.
	 * @throws UnknownInquiry when it does not, or there is none
	 */
	Inquiry of(JobApplicationId application, InquiryId id) {
		return this.inquiries.findById(id)
			.filter((found) -> found.application().equals(application))
			.orElseThrow(UnknownInquiry::new);
	}

	UUID newId() {
		return this.chance.newId();
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today(ZoneId zone) {
		return LocalDate.ofInstant(now(), zone);
	}

	WorkingCalendar calendar(ApplicationSummary application) {
		return this.calendars.calendar(this.positions.summary(application.position()).calendar());
	}

	/** As it stands, with their words. */
	InquirySummary summary(Inquiry inquiry) {
		return this.seal.summary(inquiry);
	}

	/** What they have typed so far, by the order of the things. */
	void typed(Inquiry inquiry, List<@Nullable String> texts) {
		List<@Nullable String> sealed = new ArrayList<>();
		for (@Nullable
		String text : texts) {
			sealed.add(this.seal.seal(inquiry.candidate(), text));
		}
		inquiry.typed(sealed);
	}

	/** Stores it as it is. */
	void save(Inquiry inquiry) {
		this.inquiries.saveAndFlush(inquiry);
	}

	/**
	 * Stores what has just happened.
	 * @param who of us did it; null when the candidate or time did
	 */
	void turn(Inquiry inquiry, InquiryAct act, @Nullable AccountId who, @Nullable String words) {
		inquiry.turn(act, newId());
		enter(inquiry, act, who, words);
	}

	void enter(Inquiry inquiry, InquiryAct act, @Nullable AccountId who, @Nullable String words) {
		Inquiry now = this.inquiries.saveAndFlush(inquiry);
		enter(now.summary().occasion(), now, act, who, words);
	}

	/** Stores what the candidate did that leaves true what was said of it before. */
	void note(Inquiry inquiry, InquiryAct act, @Nullable String words) {
		enter(newId(), this.inquiries.saveAndFlush(inquiry), act, null, words);
	}

	/** What they answered is kept under their key, also where one of us typed it. */
	private void enter(UUID id, Inquiry inquiry, InquiryAct act, @Nullable AccountId who, @Nullable String words) {
		InquirySummary now = inquiry.summary();
		String text = (words == null || words.isBlank()) ? null : words.strip();
		String said = act.isAnswer() ? this.seal.seal(inquiry.candidate(), text) : text;
		this.entries.save(new StoredEntry(
				new InquiryEntry(id, now.id(), now.application(), act, who, said, now.answerBy(), now())));
	}

	void tell(Inquiry inquiry, InquiryAct act) {
		InquirySummary told = inquiry.summary();
		this.events.publishEvent(new InquiryMoved(told.application(), told.id(), told.occasion(), act, now()));
	}

	/** Somebody responsible has until the close of the next working day. */
	void give(String task, ApplicationSummary application) {
		PositionSummary position = this.positions.summary(application.position());
		WorkingCalendar calendar = this.calendars.calendar(position.calendar());
		LocalDate next = calendar.nthWorkingDayAfter(today(calendar.zone()), 1);
		this.tasks.add(task, application.id(), position.owner(),
				next.atTime(calendar.closeOf(next)).atZone(calendar.zone()).toInstant());
	}

	/** What happened since that moment and answered these tasks is no more. */
	void again(JobApplicationId application, Set<String> kinds, Instant since) {
		this.tasks.of(application)
			.stream()
			.filter((task) -> kinds.contains(task.kind()) && task.doneBy() == null && task.doneAt() != null
					&& !task.doneAt().isBefore(since))
			.forEach((task) -> this.tasks.add(task.kind(), application, task.assignee(), task.dueAt()));
	}

	/** Nobody has to do any of these any more. */
	void answered(JobApplicationId application, Set<String> kinds) {
		this.tasks.answered(application, kinds);
	}

}
