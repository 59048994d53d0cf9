package dev.goodword.desk.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.inbound.Enclosure;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.inbound.InboxItem;
import dev.goodword.communication.inbound.ItemState;
import dev.goodword.communication.inbound.SenderProof;
import dev.goodword.desk.EnclosedFile;
import dev.goodword.desk.Tab;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.NamedVisitors;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads the lists of mail that came in. */
@Component
class InboxPage {

	private static final int GUESSES = 5;

	private final Inbox inbox;

	private final Returns returns;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	private final AnsweringVisitors visitors;

	private final AskedGuesses asked;

	private final InstantSource clock;

	InboxPage(Inbox inbox, Returns returns, Applications applications, Candidates candidates, Positions positions,
			AnsweringVisitors visitors, AskedGuesses asked, InstantSource clock) {
		this.inbox = inbox;
		this.returns = returns;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
		this.visitors = visitors;
		this.asked = asked;
		this.clock = clock;
	}

	/** The list of what is to be sorted, the longest waiting first. */
	InboxView toSort(StaffMember who, Wording words) {
		List<InboxItem> items = this.inbox.in(ItemState.TRIAGE);
		List<InboxView.Mail> mails = mails(visible(items, who).toList(), who, words);
		int behind = (items.size() < Inbox.MOST) ? 0 : (int) this.inbox.count(ItemState.TRIAGE) - items.size();
		return new InboxView(words.say("desk.inbox.headline.SORT", mails.size() + behind),
				(behind > 0) ? words.say("desk.inbox.most", mails.size()) : null,
				tabs(InboxTab.SORT, mails.size() + behind, this.returns.all(who).count(), words), mails, List.of(),
				null);
	}

	/**
	 * One page of what is put aside, the newest first; the last one where there is none
	 * of that number.
	 * @param page counted from one
	 */
	InboxView aside(int page, StaffMember who, Wording words) {
		int total = (int) this.inbox.count(ItemState.ASIDE);
		int at = at(page, total);
		List<InboxView.Mail> mails = mails(visible(this.inbox.aside(at), who).toList(), who, words);
		return new InboxView(words.say("desk.inbox.headline.ASIDE", total), null,
				tabs(InboxTab.ASIDE, (int) this.inbox.count(ItemState.TRIAGE), this.returns.all(who).count(), words),
				mails, List.of(), pages(at, total, "/inbox/aside", words));
	}

	/**
	 * One page of what came back, the newest first; the last one where there is none of
	 * that number.
	 * @param page counted from one
	 */
	InboxView returned(int page, StaffMember who, Wording words) {
		Returns.All all = this.returns.all(who);
		int at = at(page, all.count());
		return new InboxView(words.say("desk.inbox.headline.RETURNED", all.count()),
				all.cut() ? words.say("desk.inbox.most.returned", all.count()) : null,
				tabs(InboxTab.RETURNED, (int) this.inbox.count(ItemState.TRIAGE), all.count(), words), List.of(),
				this.returns.lines(all, at, words), pages(at, all.count(), "/inbox/returned", words));
	}

	/** The page asked for, counted from nought; the last one where there are fewer. */
	private static int at(int page, int total) {
		return Math.min(Math.max(page - 1, 0), Math.max(0, (total - 1) / Inbox.PAGE));
	}

	private static InboxView.@Nullable Pages pages(int at, int total, String list, Wording words) {
		if (total <= Inbox.PAGE) {
			return null;
		}
		int first = at * Inbox.PAGE;
		int last = Math.min(first + Inbox.PAGE, total);
		return new InboxView.Pages(first + 1, last, words.count(total), (at > 0) ? list + "?page=" + at : null,
				(last < total) ? list + "?page=" + (at + 2) : null);
	}

	private List<InboxView.Mail> mails(List<InboxItem> items, StaffMember who, Wording words) {
		NamedVisitors.Named named = this.asked.of(items, who);
		return items.stream().map((item) -> mail(item, named, who, words)).toList();
	}

	/**
	 * All that belongs to nobody, and of what reports on a mail of ours what they may
	 * know of.
	 */
	private Stream<InboxItem> visible(List<InboxItem> items, StaffMember who) {
		Set<PositionId> visible = this.positions.visibleTo(who);
		Map<JobApplicationId, ApplicationSummary> known = this.applications
			.summaries(items.stream().flatMap((item) -> Stream.ofNullable(item.application())).toList());
		return items.stream().filter((item) -> {
			ApplicationSummary about = (item.application() != null) ? known.get(item.application()) : null;
			VisitorQuestionId question = item.question();
			return (question == null || this.visitors.find(question, who).isPresent())
					&& (item.application() == null || (about != null && visible.contains(about.position())));
		});
	}

	/** The lists, for a page that shows none of their mail. */
	List<Tab> tabs(InboxTab current, StaffMember who, Wording words) {
		return tabs(current, (int) this.inbox.count(ItemState.TRIAGE), this.returns.all(who).count(), words);
	}

	private List<Tab> tabs(InboxTab current, int toSort, int returned, Wording words) {
		return List.of(
				Tab.of(words.say("desk.inbox.tab.SORT"), "/inbox", current == InboxTab.SORT)
					.counting(Integer.toString(toSort)),
				Tab.of(words.say("desk.inbox.tab.RETURNED"), "/inbox/returned", current == InboxTab.RETURNED)
					.counting(Integer.toString(returned)),
				Tab.of(words.say("desk.inbox.tab.QUESTIONS"), "/inbox/questions", current == InboxTab.QUESTIONS),
				Tab.of(words.say("desk.inbox.tab.ASIDE"), "/inbox/aside", current == InboxTab.ASIDE));
	}

	private InboxView.Mail mail(InboxItem item, NamedVisitors.Named named, StaffMember who, Wording words) {
		Instant now = this.clock.instant();
		DateWords dates = words.dates(words.zone());
		boolean waits = item.state() == ItemState.TRIAGE;
		return new InboxView.Mail(item.id().toString(), sender(item, words), words.say(item.label()),
				item.subject().isEmpty() ? words.say("desk.inbox.subject.none") : item.subject(),
				dates.dateTime(item.at()),
				waits ? words.say("desk.inbox.due", words.moment(item.dueAt(), now, words.zone())) : null,
				waits && now.isAfter(item.dueAt()),
				item.passages().stream().map((part) -> new InboxView.Part(part.folded(), part.text())).toList(),
				item.files().stream().map((file) -> new EnclosedFile(file(file, words), null)).toList(),
				guesses(item, who, words), this.asked.of(item, named, words));
	}

	static String sender(InboxItem item, Wording words) {
		InboxItem.Sender sender = item.sender();
		if (sender.address().isEmpty()) {
			return words.say("desk.inbox.sender.none");
		}
		String who = sender.name().isEmpty() ? sender.address()
				: words.say("desk.inbox.sender", sender.name(), sender.address());
		return (sender.proof() == SenderProof.UNCHECKED) ? who
				: words.say("desk.inbox.sender.checked", who, words.say(sender.proof().label()));
	}

	static String file(Enclosure file, Wording words) {
		long kilobytes = Math.max(1, file.size() / 1024);
		return (file.problem() != null) ? words.say("desk.inbox.file.refused", file.name(), kilobytes)
				: words.say("desk.inbox.file", file.name(), kilobytes);
	}

	/** The applications of everybody who uses the sender's address. */
	private List<InboxView.Guess> guesses(InboxItem item, StaffMember who, Wording words) {
		Set<PositionId> visible = this.positions.visibleTo(who);
		return EmailAddress.parse(item.sender().address())
			.map(this.candidates::withAddress)
			.orElse(List.of())
			.stream()
			.flatMap((person) -> this.applications.ofCandidate(person).stream())
			.filter((application) -> visible.contains(application.position()))
			.limit(GUESSES)
			.map((application) -> guess(application, words))
			.toList();
	}

	private InboxView.Guess guess(ApplicationSummary application, Wording words) {
		return new InboxView.Guess(application.reference(),
				words.say("desk.inbox.guess", this.candidates.profile(application.candidate()).name(),
						title(application, words), application.reference()));
	}

	private String title(ApplicationSummary application, Wording words) {
		PositionSummary position = this.positions.summary(application.position());
		return position.title().in(words.language());
	}

}
