package dev.goodword.communication.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.communication.MessageId;
import dev.goodword.communication.replies.Passage;
import dev.goodword.questions.CandidateQuestionId;
import dev.goodword.questions.visitors.VisitorQuestionId;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in, as staff read it.
 *
 * @param application where it belongs; null when nobody has said so
 * @param question the visitor's question it belongs to; null for none
 * @param message what it answers; null when only its sender tells
 * @param sender who it came from
 * @param subject its subject; empty for none
 * @param passages its words, what it repeats folded
 * @param files what came with it
 * @param choice what it is about; null when nobody has said so
 * @param asked the question it became; null when it became none
 * @param quiet whether so many came within an hour that machines seem to talk
 * @param awayUntil the last day on which they are away, as their absence note says; null
 * when it is none or does not say
 * @param dueAt by when somebody is to read it
 */
public record InboxItem(UUID id, InboundKind kind, ItemState state, @Nullable JobApplicationId application,
		@Nullable VisitorQuestionId question, @Nullable MessageId message, Sender sender, String subject,
		List<Passage> passages, List<Enclosure> files, @Nullable ReplyChoice choice,
		@Nullable CandidateQuestionId asked, boolean quiet, @Nullable LocalDate awayUntil, Instant at, Instant dueAt) {

	public InboxItem {
		passages = List.copyOf(passages);
		files = List.copyOf(files);
	}

	/**
	 * Who it came from.
	 *
	 * @param address the address; empty when it names none
	 * @param name the name before it; empty for none
	 * @param elsewhere whether it is another address than the candidate's own, or one
	 * that somebody else typed
	 * @param proof what our mail server found out about it
	 */
	public record Sender(String address, String name, boolean elsewhere, SenderProof proof) {
	}

	/** Whether somebody has still to say what it is about. */
	public boolean awaitsChoice() {
		return this.kind == InboundKind.HUMAN && this.state == ItemState.FILED && this.choice == null;
	}

	/** The key of the words for its kind. */
	public String label() {
		return "communication.inbound." + this.kind.name();
	}

}
