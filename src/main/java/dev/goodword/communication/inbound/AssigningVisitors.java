package dev.goodword.communication.inbound;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.questions.visitors.AnsweringVisitors;
import dev.goodword.questions.visitors.VisitorQuestionId;
import dev.goodword.questions.visitors.VisitorSummary;
import dev.goodword.questions.visitors.VisitorsWriting;
import dev.goodword.shared.EmailAddress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person of ours says to which question of a visitor a mail belongs. */
@Service
@Transactional
public class AssigningVisitors {

	private final InboundItemRepository items;

	private final SortingRoom sortingRoom;

	private final AnsweringVisitors answering;

	private final VisitorsWriting writing;

	private final AuditLog audit;

	AssigningVisitors(InboundItemRepository items, SortingRoom sortingRoom, AnsweringVisitors answering,
			VisitorsWriting writing, AuditLog audit) {
		this.items = items;
		this.sortingRoom = sortingRoom;
		this.answering = answering;
		this.writing = writing;
		this.audit = audit;
	}

	/**
	 * It stands with the question from now on, as if it had been led there: a person says
	 * whether it asks something. Only what somebody wrote, and nobody has filed, is given
	 * to a question.
	 * @return whether it was
	 * @throws dev.goodword.questions.UnknownQuestion when there is none, or they may not
	 * answer it
	 * @throws dev.goodword.positions.UnknownPosition when they may not know of its
	 * position
	 */
	public boolean assign(UUID id, VisitorQuestionId question, StaffMember who) {
		VisitorSummary known = this.answering.visible(question, who);
		InboundItem item = this.items.findById(id)
			.filter((one) -> one.kind() == InboundKind.HUMAN && one.state() == ItemState.TRIAGE)
			.orElse(null);
		if (item == null) {
			return false;
		}
		item.assign(question, isElsewhere(this.sortingRoom.words(item), known.visitor().email()));
		this.items.save(item);
		this.writing.heard(question);
		this.audit.record(who.id().value(), "mail.assigned", "inbound", id.toString(), Map.of(), null);
		return true;
	}

	private static boolean isElsewhere(InboundWords words, EmailAddress own) {
		return words.proof() == SenderProof.FAILED || EmailAddress.parse(words.from())
			.filter((from) -> Objects.equals(from.normalised(), own.normalised()))
			.isEmpty();
	}

}
