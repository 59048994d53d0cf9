package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.audit.AuditLog;
import dev.goodword.candidates.CandidateErased;
import dev.goodword.communication.mime.ReceivedMail;
import dev.goodword.communication.replies.QuotedText;
import dev.goodword.complaints.ComplaintSubject;
import dev.goodword.complaints.RaisingComplaints;
import dev.goodword.files.FileId;
import dev.goodword.questions.AskingQuestions;
import dev.goodword.shared.Transactions;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What came in: read by people, given to applications, and said what it is about. */
@Service
@Transactional(readOnly = true)
public class Inbox {

	/** More than this are not shown at once; the longest waiting make room. */
	public static final int MOST = 200;

	/** So many put aside stand on one page. */
	public static final int PAGE = 50;

	private final InboundItemRepository items;

	private final InboundRawRepository raws;

	private final Arrivals arrivals;

	private final SortingRoom sortingRoom;

	private final Enclosures enclosures;

	private final Matching matching;

	private final Following following;

	private final Applications applications;

	private final RaisingComplaints complaints;

	private final AskingQuestions asking;

	private final AuditLog audit;

	private final Transactions transactions;

	private final InstantSource clock;

	Inbox(InboundItemRepository items, InboundRawRepository raws, Arrivals arrivals, SortingRoom sortingRoom,
			Enclosures enclosures, Matching matching, Following following, Applications applications,
			RaisingComplaints complaints, AskingQuestions asking, AuditLog audit, Transactions transactions,
			InstantSource clock) {
		this.items = items;
		this.raws = raws;
		this.arrivals = arrivals;
		this.sortingRoom = sortingRoom;
		this.enclosures = enclosures;
		this.matching = matching;
		this.following = following;
		this.applications = applications;
		this.complaints = complaints;
		this.asking = asking;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Takes one mail that no mailbox holds, as it came over the line, and reads it. */
	@Transactional(propagation = Propagation.NEVER)
	public void receive(byte[] bytes) {
		this.transactions.alone(() -> this.arrivals.keepByHand(bytes));
		this.sortingRoom.readAll();
	}

	/** Those in that state, the longest waiting first. */
	public List<InboxItem> in(ItemState state) {
		return views(this.items.findByStateOrderByReceivedAt(state, Limit.of(MOST)));
	}

	/**
	 * One page of what is put aside, the newest first.
	 * @param page counted from nought
	 */
	public List<InboxItem> aside(int page) {
		return views(this.items.findByStateOrderByReceivedAtDescIdDesc(ItemState.ASIDE, PageRequest.of(page, PAGE)));
	}

	/** How many are in that state. */
	public long count(ItemState state) {
		return this.items.countByState(state);
	}

	/** One of them. */
	public Optional<InboxItem> item(UUID id) {
		return this.items.findById(id).map((item) -> view(item, this.enclosures.of(id)));
	}

	/** What came about an application, newest first; reports of servers left out. */
	public List<InboxItem> about(JobApplicationId application) {
		return views(this.items.lettersAbout(application));
	}

	/**
	 * The last day on which the candidate is away, as an absence note from their own
	 * address says; empty when none does, or that day has passed.
	 * @param today the day from which it matters
	 */
	public Optional<LocalDate> awayUntil(JobApplicationId application, LocalDate today) {
		return this.items
			.findFirstByApplicationAndElsewhereFalseAndAwayUntilGreaterThanEqualOrderByAwayUntilDesc(application, today)
			.map(InboundItem::awayUntil);
	}

	/** The files that came with mails about an application and were kept. */
	public List<FileId> files(JobApplicationId application) {
		return this.enclosures.kept(this.items.lettersAbout(application).stream().map(InboundItem::id).toList());
	}

	/**
	 * What people wrote about an application from the candidate's own address, as the
	 * candidate's page may show it; newest first.
	 */
	public List<Written> written(JobApplicationId application) {
		return this.items.lettersAbout(application)
			.stream()
			.filter((item) -> item.kind() == InboundKind.HUMAN && !item.isElsewhere())
			.map((item) -> {
				InboundWords words = this.sortingRoom.words(item);
				return new Written(item.receivedAt(), words.subject(), QuotedText.newWords(words.text()));
			})
			.toList();
	}

	/**
	 * What a candidate wrote.
	 *
	 * @param text their new words, without what they repeat
	 */
	public record Written(Instant at, String subject, String text) {
	}

	/**
	 * Says where a mail belongs, and what it is about as far as that is known.
	 * @throws dev.goodword.applications.UnknownApplication when they may not know of it
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void assign(UUID id, JobApplicationId application, StaffMember who) {
		ApplicationSummary known = this.applications.visible(application, who, Permission.WRITE_MESSAGE);
		Optional<ReceivedMail> mail = this.transactions.alone(() -> this.items.findById(id)
			.filter((item) -> item.state() == ItemState.TRIAGE || item.state() == ItemState.ASIDE)
			.flatMap((item) -> this.raws.findById(item.rawId()))
			.flatMap((raw) -> SortingRoom.opened(this.arrivals.open(raw))));
		List<Enclosure> files = mail.map(this.enclosures::taken).orElse(List.of());
		this.transactions.alone(() -> {
			this.items.findById(id)
				.filter((item) -> item.state() == ItemState.TRIAGE || item.state() == ItemState.ASIDE)
				.ifPresent((item) -> assign(item, known, files, who));
			return id;
		});
	}

	private void assign(InboundItem item, ApplicationSummary application, List<Enclosure> files, StaffMember who) {
		String from = this.sortingRoom.words(item).from();
		item.assign(application.id(), application.candidate(),
				this.matching.isFromElsewhere(from, application.candidate()));
		this.items.save(item);
		this.enclosures.keep(item.id(), files);
		if (item.kind() == InboundKind.HUMAN) {
			this.following.give(Following.READ_TASK, application.id(), item.dueAt());
		}
		record(who, "mail.assigned", item);
	}

	/**
	 * Says what a mail is about. A question has a day from then on, which they are told;
	 * a complaint has an owner; nothing else follows but a task.
	 */
	@Transactional
	public void choose(UUID id, ReplyChoice choice, StaffMember who) {
		this.items.findById(id)
			.filter((item) -> item.application() != null && item.state() == ItemState.FILED)
			.ifPresent((item) -> {
				JobApplicationId application = Objects.requireNonNull(item.application());
				this.applications.visible(application, who, Permission.WRITE_MESSAGE);
				if (choice == ReplyChoice.QUESTION && item.asked() == null) {
					item.asks(this.asking.askedByMail(application, this.sortingRoom.words(item).newWords()).id());
				}
				item.choose(choice, who.id(), this.clock.instant());
				this.items.save(item);
				boolean allRead = this.items.lettersAbout(application)
					.stream()
					.noneMatch((other) -> !other.id().equals(item.id()) && other.awaitsChoice());
				this.following.chosen(application, choice, allRead, this.clock.instant());
				if (choice == ReplyChoice.COMPLAINT) {
					this.complaints.mark(application, new ComplaintSubject(ComplaintSubject.Kind.MAIL, item.id()),
							this.sortingRoom.words(item).newWords(), who);
				}
				record(who, "mail.chosen", item);
			});
	}

	/**
	 * Says why there is nothing to do about a mail that belongs to nobody, or a report on
	 * a letter.
	 * @throws dev.goodword.applications.UnknownApplication when they may not know what it
	 * reports on
	 */
	@Transactional
	public void close(UUID id, MailClosing why, StaffMember who) {
		this.items.findById(id)
			.filter((item) -> item.state() == ItemState.TRIAGE || item.state() == ItemState.ASIDE)
			.ifPresent((item) -> {
				JobApplicationId reported = item.application();
				if (reported != null) {
					this.applications.visible(reported, who, Permission.WRITE_MESSAGE);
				}
				item.close(why, who.id(), this.clock.instant());
				this.items.save(item);
				record(who, "mail.closed", item, Map.of("why", why.name()));
			});
	}

	private void record(StaffMember who, String action, InboundItem item) {
		record(who, action, item, Map.of());
	}

	private void record(StaffMember who, String action, InboundItem item, Map<String, String> details) {
		this.audit.record(who.id().value(), action, "inbound", item.id().toString(), details, null);
	}

	/** Of somebody who was erased neither words nor files nor the raw mail stay. */
	@EventListener
	@Transactional
	void on(CandidateErased fact) {
		for (InboundItem item : this.items.findByCandidate(fact.candidate())) {
			this.enclosures.erase(item.id());
			this.items.delete(item);
			this.raws.findById(item.rawId()).ifPresent(this.raws::delete);
		}
	}

	/** The files of all of them are asked for at once. */
	private List<InboxItem> views(List<InboundItem> found) {
		Map<UUID, List<Enclosure>> files = this.enclosures.of(found.stream().map(InboundItem::id).toList());
		return found.stream().map((item) -> view(item, files.getOrDefault(item.id(), List.of()))).toList();
	}

	private InboxItem view(InboundItem item, List<Enclosure> files) {
		InboundWords words = this.sortingRoom.words(item);
		return new InboxItem(item.id(), item.kind(), item.state(), item.application(), item.question(), item.message(),
				new InboxItem.Sender(words.from(), words.name(), item.isElsewhere(),
						Objects.requireNonNullElse(words.proof(), SenderProof.UNCHECKED)),
				words.subject(), QuotedText.passages(words.text()), files, item.choice(), item.asked(), item.isQuiet(),
				item.awayUntil(), item.receivedAt(), item.dueAt());
	}

}
