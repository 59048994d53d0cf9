package dev.goodword.communication.inbound;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.communication.AnsweredMail;
import dev.goodword.questions.CandidateQuestionId;

import org.springframework.stereotype.Component;

/** Finds the mails that became questions. */
@Component
class AskedByMail implements AnsweredMail {

	private final InboundItemRepository items;

	private final SortingRoom sortingRoom;

	AskedByMail(InboundItemRepository items, SortingRoom sortingRoom) {
		this.items = items;
		this.sortingRoom = sortingRoom;
	}

	@Override
	public Optional<String> asking(UUID question) {
		return this.items.findByAskedOrderByReceivedAtDesc(new CandidateQuestionId(question))
			.stream()
			.flatMap((item) -> Stream.ofNullable(this.sortingRoom.words(item).id()))
			.filter((id) -> id.chars().allMatch((letter) -> letter > ' ' && letter < 127))
			.findFirst();
	}

}
