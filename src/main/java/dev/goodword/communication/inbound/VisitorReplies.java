package dev.goodword.communication.inbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.goodword.communication.replies.QuotedText;
import dev.goodword.questions.visitors.VisitorForgotten;
import dev.goodword.questions.visitors.VisitorQuestionId;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people who asked without having applied wrote back, until {@link ReadingVisitors
 * somebody has read it}.
 */
@Service
@Transactional
public class VisitorReplies {

	private final InboundItemRepository items;

	private final InboundRawRepository raws;

	private final SortingRoom sortingRoom;

	private final Enclosures enclosures;

	VisitorReplies(InboundItemRepository items, InboundRawRepository raws, SortingRoom sortingRoom,
			Enclosures enclosures) {
		this.items = items;
		this.raws = raws;
		this.sortingRoom = sortingRoom;
		this.enclosures = enclosures;
	}

	/**
	 * What somebody wrote.
	 *
	 * @param id what says that it was read
	 * @param text their new words, without what they repeat
	 * @param elsewhere whether it came from another address than the one that was
	 * confirmed
	 * @param files the names of what came with it
	 */
	public record Written(UUID id, String text, boolean elsewhere, List<String> files, Instant at) {

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
		return new Written(item.id(), text.isBlank() ? words.subject() : text, item.isElsewhere(),
				this.enclosures.of(item.id()).stream().map(Enclosure::name).toList(), item.receivedAt());
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
