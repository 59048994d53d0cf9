package dev.goodword.surveys;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.Company;
import dev.goodword.shared.Transactions;
import dev.goodword.surveys.Questionnaire.State;
import dev.goodword.surveys.answering.Answers;
import dev.goodword.surveys.answering.Cell;
import dev.goodword.surveys.answering.Content;
import dev.goodword.surveys.comments.Redacting;
import dev.goodword.surveys.staff.StaffInvitation;
import dev.goodword.surveys.staff.StaffInvitations;
import dev.goodword.surveys.staff.StaffOptOuts;

import org.springframework.stereotype.Service;

/**
 * Asking our own people how recruiting serves them. As with applicants, an answer and the
 * invitation are never written together. They answer from our own networks, so that a
 * network says nothing about an answer.
 */
@Service
public class StaffSurveys {

	private static final List<Item> ITEMS = Booklet.items(Touchpoint.INT, 0, false, false);

	private final StaffInvitations invitations;

	private final StaffOptOuts optOuts;

	private final Answers answers;

	private final Redacting redacting;

	private final Accounts accounts;

	private final Transactions transactions;

	private final InstantSource clock;

	StaffSurveys(StaffInvitations invitations, StaffOptOuts optOuts, Answers answers, Redacting redacting,
			Accounts accounts, Transactions transactions, InstantSource clock) {
		this.invitations = invitations;
		this.optOuts = optOuts;
		this.answers = answers;
		this.redacting = redacting;
		this.accounts = accounts;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * What the holder of a link sees; changes nothing. Empty when the link is unknown.
	 */
	public Optional<Questionnaire> open(String link) {
		return SurveyToken.parse(link).flatMap(this::invitation).map(this::questionnaire);
	}

	/**
	 * Takes a reply, once. A second one has no effect.
	 * @return the receipt by which alone the answer can be deleted; empty when the link
	 * takes no reply any more
	 * @throws UnfitReply when it answers what was not asked, or off the scale
	 */
	public Optional<String> submit(String link, Reply reply) {
		SurveyToken token = SurveyToken.parse(link).orElseThrow(UnfitReply::new);
		StaffInvitation asked = invitation(token).orElseThrow(UnfitReply::new);
		if (!asked.isOpen(this.clock.instant()) || reply.answers().isEmpty()) {
			return Optional.empty();
		}
		requireFit(reply);
		String receipt = this.answers.take(token.onceKey(),
				new Cell(asked.company(), Touchpoint.INT, null, asked.quarter().lastMonth()), content(asked, reply));
		this.transactions.alone(() -> {
			this.invitations.submitted(asked.id());
			return asked;
		});
		return Optional.ofNullable(receipt);
	}

	/** The holder of the link does not want to be asked again, ever. */
	public void leaveAlone(String link) {
		SurveyToken.parse(link).ifPresent((token) -> this.transactions.within(() -> {
			this.invitations.of(token)
				.ifPresent((asked) -> this.optOuts.add(asked.account(),
						LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC)));
			return token;
		}));
	}

	private Optional<StaffInvitation> invitation(SurveyToken token) {
		return this.transactions.within(() -> this.invitations.of(token));
	}

	private Questionnaire questionnaire(StaffInvitation asked) {
		State state = asked.submitted() ? State.ANSWERED
				: asked.isOpen(this.clock.instant()) ? State.OPEN : State.EXPIRED;
		Company company = this.accounts.company(asked.company());
		return new Questionnaire(state, company.name(), Touchpoint.INT, (state == State.OPEN) ? ITEMS : List.of(),
				List.of(), false, Questionnaire.lastDay(asked.endsAt(), company.zone()), null);
	}

	private Content content(StaffInvitation asked, Reply reply) {
		return ReplyQuality.of(this.redacting.of(asked.account(), reply)).ofStaff(asked.department().value(), ITEMS);
	}

	private static void requireFit(Reply reply) {
		boolean fits = reply.contact() == null && reply.own().isEmpty() && reply.answers()
			.entrySet()
			.stream()
			.allMatch((answer) -> ITEMS.contains(answer.getKey()) && answer.getKey().scale().takes(answer.getValue()));
		if (!fits) {
			throw new UnfitReply();
		}
	}

}
