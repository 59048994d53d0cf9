package dev.goodword.applications.asking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.goodword.applications.AddingFiles;
import dev.goodword.applications.ApplicationEnded;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.Refused;
import dev.goodword.applications.StageEntered;
import dev.goodword.files.FileId;
import dev.goodword.files.Files;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidate's side of an inquiry. What they typed and the files they brought are kept
 * before anything is sent, so that nothing is lost; sending the same twice changes
 * nothing.
 */
@Service
@Transactional
public class AnsweringInquiries {

	/** The task to call somebody whose day has passed. */
	public static final String CALL_TASK = "CALL_ABOUT_INQUIRY";

	/** The task to give somebody still more time, or not. */
	public static final String TIME_TASK = "TIME_FOR_INQUIRY";

	/** The task to read an answer that has come. */
	public static final String READ_TASK = "READ_INQUIRY";

	static final Set<String> TASKS = Set.of(CALL_TASK, TIME_TASK, READ_TASK);

	/** What nobody has to do while it is the candidate's turn. */
	static final Set<String> WHILE_THEIRS = Set.of(CALL_TASK, TIME_TASK);

	/** How long a file lies ready that is not sent. */
	private static final Duration READY = Duration.ofDays(60);

	private final InquiryDesk desk;

	private final Applications applications;

	private final AddingFiles attaching;

	private final Files files;

	AnsweringInquiries(InquiryDesk desk, Applications applications, AddingFiles attaching, Files files) {
		this.desk = desk;
		this.applications = applications;
		this.attaching = attaching;
		this.files = files;
	}

	/**
	 * Keeps what was typed so far; what is too long to be kept is not.
	 * @param texts by the order of the things
	 * @throws UnknownInquiry when the application has no such inquiry
	 */
	public void keep(JobApplicationId id, InquiryId seen, List<String> texts) {
		Inquiry inquiry = answerable(id, seen);
		List<@Nullable String> kept = new ArrayList<>();
		texts.forEach((text) -> kept.add(InquiryPolicy.kept(text)));
		this.desk.typed(inquiry, kept);
		this.desk.save(inquiry);
	}

	/**
	 * A file lies ready to be sent; it stays as long as the inquiry can be answered.
	 * @throws UnknownInquiry when the application has no such inquiry
	 * @throws Refused when there are as many as there may be
	 */
	public void add(JobApplicationId id, InquiryId seen, FileId file) {
		Inquiry inquiry = answerable(id, seen);
		if (inquiry.summary().files().size() >= InquiryPolicy.MOST_FILES) {
			throw new Refused(InquiryPolicy.because("inquiryFiles").orElseThrow());
		}
		inquiry.add(file);
		this.files.keepUntil(List.of(file), this.desk.now().plus(READY));
		this.desk.save(inquiry);
	}

	/**
	 * A file is not to be sent after all; nothing happens when it was.
	 * @throws UnknownInquiry when the application has no such inquiry
	 */
	public void remove(JobApplicationId id, InquiryId seen, FileId file) {
		Inquiry inquiry = answerable(id, seen);
		boolean ready = inquiry.summary().files().stream().anyMatch((one) -> !one.sent() && one.file().equals(file));
		if (ready) {
			inquiry.remove(file);
			this.desk.save(inquiry);
			this.files.erase(file);
		}
	}

	/**
	 * Sends what was typed and what lies ready: it is our turn. Whoever has answered
	 * before may send it again with other words or more files; the date they know stands.
	 * Whoever does not know yet that it has ended is read too, and no date is given.
	 * @param texts by the order of the things
	 * @throws UnknownInquiry when the application has no such inquiry
	 * @throws Refused when it is over, or something is missing; what was typed is not
	 * {@linkplain #keep kept} then
	 */
	public void answer(JobApplicationId id, InquiryId seen, List<String> texts) {
		Inquiry inquiry = answerable(id, seen);
		InquirySummary before = this.desk.summary(inquiry);
		Refused.ifObjected(InquiryPolicy.toAnswer(before.items(), texts, before.files().size()));
		this.desk.typed(inquiry, new ArrayList<>(texts));
		if (before.state() == InquiryState.ANSWERED && InquiryPolicy.isSame(before, this.desk.summary(inquiry))) {
			return;
		}
		List<FileId> fresh = before.files().stream().filter((one) -> !one.sent()).map(InquiryFile::file).toList();
		inquiry.send();
		this.attaching.attach(id, fresh, this.desk.now());
		this.desk.answered(id, WHILE_THEIRS);
		this.desk.give(READ_TASK, this.applications.summary(id));
		String words = InquiryWords.answered(this.desk.summary(inquiry).items());
		if (before.state() == InquiryState.ANSWERED) {
			this.desk.note(inquiry, InquiryAct.ANSWERED_AGAIN, words);
			return;
		}
		this.desk.turn(inquiry, InquiryAct.ANSWERED, null, words);
		if (this.applications.summary(id).isOpen()) {
			this.desk.tell(inquiry, InquiryAct.ANSWERED);
		}
	}

	/**
	 * Gives themselves more time, once; after that one of us does.
	 * @return whether there is more time now; else somebody of us has been asked for it
	 * @throws UnknownInquiry when the application has no such inquiry
	 * @throws Refused when there is nothing to answer any more
	 */
	public boolean moreTime(JobApplicationId id, InquiryId seen) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		Inquiry inquiry = this.desk.of(id, seen);
		InquirySummary before = inquiry.summary();
		if (!application.isUntold() || !before.isLive()) {
			throw new Refused(InquiryPolicy.because("inquiryGone").orElseThrow());
		}
		if (before.prolonged() || !before.isOpen() || !application.isOpen()) {
			this.desk.note(inquiry, InquiryAct.TIME_WANTED, null);
			this.desk.give(TIME_TASK, application);
			return false;
		}
		LocalDate day = InquiryPolicy.moreTime(before.answerBy(), this.desk.today(before.answerZone()),
				this.desk.calendar(application));
		inquiry.prolong(day, true);
		this.desk.turn(inquiry, InquiryAct.PROLONGED, null, null);
		this.desk.tell(inquiry, InquiryAct.PROLONGED);
		return true;
	}

	private Inquiry answerable(JobApplicationId id, InquiryId seen) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		Inquiry inquiry = this.desk.of(id, seen);
		Refused.ifObjected(
				InquiryPolicy.whileAnswerable(application.isUntold() ? inquiry.state() : InquiryState.OVERTAKEN));
		return inquiry;
	}

	/**
	 * Their day is over. It is our turn, the application goes on, and they can still
	 * answer.
	 * @return whether it was their turn
	 */
	public boolean expire(JobApplicationId id) {
		Optional<Inquiry> open = this.desk.live(id).filter((one) -> one.state() == InquiryState.OPEN);
		open.ifPresent((inquiry) -> {
			this.desk.turn(inquiry, InquiryAct.EXPIRED, null, null);
			this.desk.give(CALL_TASK, this.applications.summary(id));
			this.desk.tell(inquiry, InquiryAct.EXPIRED);
		});
		return open.isPresent();
	}

	/** Whoever is taken on has been read. */
	@EventListener
	void on(StageEntered fact) {
		this.desk.answered(fact.application(), TASKS);
	}

	/** What a "no" ended is to be done again when that is taken back. */
	@EventListener
	void on(EndingUndone fact) {
		Instant ended = this.applications.logEntry(fact.undone()).at();
		this.desk.again(fact.application(), TASKS, ended);
	}

	/**
	 * Whoever leaves is asked no more; a "no" of ours shows nowhere before it is told.
	 */
	@EventListener
	void on(ApplicationEnded fact) {
		this.desk.answered(fact.application(), TASKS);
		if (!fact.outcome().isOurNo()) {
			this.desk.live(fact.application())
				.ifPresent((inquiry) -> this.desk.turn(inquiry, InquiryAct.OVERTAKEN, null, null));
		}
	}

}
