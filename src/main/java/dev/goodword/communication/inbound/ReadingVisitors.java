package dev.goodword.communication.inbound;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.questions.AnsweringQuestions.Answer;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorClosed;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.questions.visitors.VisitorsWriting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person of ours says about what visitors wrote back. Nothing counts as read that
 * did not stand on their page: what came meanwhile waits for a reader.
 */
@Service
@Transactional
public class ReadingVisitors {

	private final InboundItemRepository items;

	private final SortingRoom sortingRoom;

	private final AnsweringVisitors answering;

	private final VisitorsWriting writing;

	private final InstantSource clock;

	ReadingVisitors(InboundItemRepository items, SortingRoom sortingRoom, AnsweringVisitors answering,
			VisitorsWriting writing, InstantSource clock) {
		this.items = items;
		this.sortingRoom = sortingRoom;
		this.answering = answering;
		this.writing = writing;
		this.clock = clock;
	}

	/**
	 * Answers the question and what stood beside it.
	 * @param seen what of theirs stood on the page
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 * @throws dev.goodword.applications.Refused when it awaits no answer, or the words
	 * are missing or too long
	 */
	public void answer(VisitorQuestionId id, Answer answer, Set<UUID> seen, StaffMember who) {
		if (this.answering.visible(id, who).isOpen()) {
			read(id, seen, ReplyChoice.INFORMATION, who.id());
		}
		this.answering.answer(id, answer, who);
	}

	/**
	 * Says whether they ask something. If they do, it becomes a question of its own.
	 * @param seen what of theirs stood on the page
	 * @return whether nothing is left to read
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public boolean choose(VisitorQuestionId id, boolean asks, Set<UUID> seen, StaffMember who) {
		this.answering.visible(id, who);
		List<InboundItem> read = read(id, seen, asks ? ReplyChoice.QUESTION : ReplyChoice.INFORMATION, who.id());
		boolean all = unread(id).isEmpty();
		if (read.isEmpty() && (asks || !all)) {
			return all;
		}
		if (asks) {
			this.writing.ask(id,
					read.stream()
						.map((item) -> this.sortingRoom.words(item).newWords())
						.collect(Collectors.joining("\n\n")),
					who);
		}
		else {
			this.writing.seen(id, who);
		}
		return !waits(id);
	}

	private List<InboundItem> read(VisitorQuestionId id, Set<UUID> seen, ReplyChoice choice, AccountId who) {
		List<InboundItem> read = unread(id).stream().filter((item) -> seen.contains(item.id())).toList();
		read.forEach((item) -> {
			item.choose(choice, who, this.clock.instant());
			this.items.save(item);
		});
		return read;
	}

	private List<InboundItem> unread(VisitorQuestionId id) {
		return this.items.findByQuestionInAndKindAndChoiceIsNullOrderByReceivedAt(List.of(id), InboundKind.HUMAN);
	}

	/**
	 * What is answered, or sent again, waits for a reader if anything of theirs was not
	 * read.
	 */
	@EventListener
	void on(VisitorToBeTold fact) {
		if (fact.word() == Word.ANSWERED) {
			waits(fact.question());
		}
	}

	/** What is closed waits for a reader as well. */
	@EventListener
	void on(VisitorClosed fact) {
		waits(fact.question());
	}

	private boolean waits(VisitorQuestionId id) {
		boolean unread = !unread(id).isEmpty();
		if (unread) {
			this.writing.heard(id);
		}
		return unread;
	}

}
