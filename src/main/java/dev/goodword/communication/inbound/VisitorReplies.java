package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.replies.QuotedText;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorForgotten;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorToBeTold;
import dev.goodword.questions.visitors.VisitorToBeTold.Word;
import dev.goodword.questions.visitors.VisitorsWriting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people who asked without having applied wrote back, until somebody has read it.
 */
@Service
@Transactional
public class VisitorReplies {

	private final InboundItemRepository items;

	private final InboundRawRepository raws;

	private final SortingRoom sortingRoom;

	private final Enclosures enclosures;

	private final AnsweringVisitors answering;

	private final VisitorsWriting writing;

	private final InstantSource clock;

	VisitorReplies(InboundItemRepository items, InboundRawRepository raws, SortingRoom sortingRoom,
			Enclosures enclosures, AnsweringVisitors answering, VisitorsWriting writing, InstantSource clock) {
		this.items = items;
		this.raws = raws;
		this.sortingRoom = sortingRoom;
		this.enclosures = enclosures;
		this.answering = answering;
		this.writing = writing;
		this.clock = clock;
	}

	/**
	 * What somebody wrote.
	 *
	 * @param text their new words, without what they repeat
	 * @param elsewhere whether it came from another address than the one that was
	 * confirmed
	 * @param files the names of what came with it
	 */
	public record Written(String text, boolean elsewhere, List<String> files, Instant at) {

		public Written {
			files = List.copyOf(files);
		}

	}

	/**
	 * By question, what nobody has said anything about; the oldest first. Whoever asks
	 * has made sure that their reader may know of the questions.
	 */
	@Transactional(readOnly = true)
	public Map<VisitorQuestionId, List<Written>> unread(Collection<VisitorQuestionId> questions) {
		return questions.isEmpty() ? Map.of()
				: this.items.findByQuestionInAndKindAndChoiceIsNullOrderByReceivedAt(questions, InboundKind.HUMAN)
					.stream()
					.collect(Collectors.groupingBy((item) -> Objects.requireNonNull(item.question()),
							Collectors.mapping(this::written, Collectors.toList())));
	}

	private Written written(InboundItem item) {
		InboundWords words = this.sortingRoom.words(item);
		String text = QuotedText.newWords(words.text());
		return new Written(text.isBlank() ? words.subject() : text, item.isElsewhere(),
				this.enclosures.of(item.id()).stream().map(Enclosure::name).toList(), item.receivedAt());
	}

	/**
	 * Says whether they ask something. If they do, it becomes a question of its own.
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public void choose(VisitorQuestionId id, boolean asks, StaffMember who) {
		this.answering.visible(id, who);
		List<InboundItem> unread = read(id, asks ? ReplyChoice.QUESTION : ReplyChoice.INFORMATION, who.id());
		if (asks && unread.isEmpty()) {
			return;
		}
		if (asks) {
			this.writing.ask(id,
					unread.stream()
						.map((item) -> this.sortingRoom.words(item).newWords())
						.collect(Collectors.joining("\n\n")),
					who);
		}
		else {
			this.writing.seen(id, who);
		}
	}

	private List<InboundItem> read(VisitorQuestionId id, ReplyChoice choice, AccountId who) {
		List<InboundItem> unread = this.items.findByQuestionInAndKindAndChoiceIsNullOrderByReceivedAt(List.of(id),
				InboundKind.HUMAN);
		unread.forEach((item) -> {
			item.choose(choice, who, this.clock.instant());
			this.items.save(item);
		});
		return unread;
	}

	/** Whoever answers for the first time has read what stood beside the question. */
	@EventListener
	void on(VisitorToBeTold fact) {
		if (fact.word() == Word.ANSWERED && fact.turn() == 0) {
			read(fact.question(), ReplyChoice.INFORMATION, fact.by());
		}
	}

	/** Of what is forgotten neither words nor files nor the raw mail stay. */
	@EventListener
	void on(VisitorForgotten fact) {
		for (InboundItem item : this.items.findByQuestion(fact.question())) {
			this.enclosures.erase(item.id());
			this.items.delete(item);
			this.raws.findById(item.rawId()).ifPresent(this.raws::delete);
		}
	}

}
